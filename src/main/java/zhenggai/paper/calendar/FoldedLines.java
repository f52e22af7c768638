package zhenggai.paper.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file, folded as RFC 5545 (3.1) wants them: by octets, and never within a character. */
final class FoldedLines {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param unfolded whole lines, each with its line end */
    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() * 2);
        for (String line : unfolded.split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int used = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            int octets = sign.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > MOST_OCTETS) {
                folded.append(END).append(' ');
                used = 1;
            }
            folded.append(sign);
            used += octets;
        }
    }
}
