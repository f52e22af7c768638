package zhenggai.paper.type;

/** Text as it can stand on paper: line ends are one sign, blanks are blanks, and signs that only steer a screen are gone. */
public final class PrintableText {
    private PrintableText() {}

    public static String of(String text) {
        if (text.chars().allMatch(PrintableText::isPlain)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.CONTROL -> kept.append(sign == '\t' ? " " : isLineEnd(sign) ? "\n" : "");
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
                case Character.SPACE_SEPARATOR -> kept.append(sign == '\u3000' ? '\u3000' : ' ');
                case Character.FORMAT -> { }
                default -> {
                    if (!isVariation(sign)) {
                        kept.appendCodePoint(sign);
                    }
                }
            }
        });
        return kept.toString();
    }

    /** What most texts consist of alone: ideographs, the marks between them, letters and figures. */
    private static boolean isPlain(int sign) {
        return sign >= 0x4E00 && sign <= 0x9FFF || sign > ' ' && sign < 0x7F || sign == ' ' || sign == '\n' || sign >= 0x3001 && sign <= 0x303F
            || sign >= 0xFF01 && sign <= 0xFF5E;
    }

    private static boolean isLineEnd(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\f' || sign == 0x0B || sign == 0x85;
    }

    /** Marks that choose a variant of the character before them; the fonts have one form each. */
    private static boolean isVariation(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0xE0100 && sign <= 0xE01EF;
    }
}
