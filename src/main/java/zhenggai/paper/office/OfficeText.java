package zhenggai.paper.office;

/**
 * Text as an office file can hold it: line ends are one sign, tabs are blanks, signs that turn the direction of reading are gone, and what XML
 * forbids is replaced by a mark that is seen. Emoji, rare characters and their joiners stay.
 */
public final class OfficeText {
    private static final int REPLACED = 0xFFFD;

    private OfficeText() {}

    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(sign -> {
            if (isLineEnd(sign)) {
                kept.append('\n');
            } else if (sign == '\t') {
                kept.append(' ');
            } else if (!turnsReading(sign)) {
                kept.appendCodePoint(isForbidden(sign) ? REPLACED : sign);
            }
        });
        return kept.toString();
    }

    private static boolean isLineEnd(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\f' || sign == 0x0B || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    private static boolean turnsReading(int sign) {
        return sign == 0x200E || sign == 0x200F || sign == 0x61C || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    private static boolean isForbidden(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE || (sign & 0xFFFE) == 0xFFFE;
    }
}
