package zhenggai.paper.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How an office program will break a text into lines in a cell of some width: near enough to give the cell its height, always rather a line
 * too many than one too few. Lines put together again give the text.
 *
 * @param width in points, what the cell has for text
 * @param size of the text
 */
public record Folds(double width, double size) {
    private static final double WIDE = 1;
    private static final double NARROW = 0.56;
    /** From here on characters are as wide as they are high. */
    private static final int FIRST_WIDE = 0x2010;

    /** What a text takes when it is not broken, in points. */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(Folds::ems).sum() * size;
    }

    /** At least one; a line that ends a paragraph ends with its sign, but the last does not. */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            lines.add(text.substring(start, end));
            start = end;
        }
        if (lines.isEmpty() || text.endsWith("\n")) {
            lines.add("");
        }
        return lines;
    }

    private int end(String text, int start) {
        double used = 0;
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (sign == '\n') {
                return at + 1;
            }
            used += ems(sign) * size;
            if (used > width && at > start) {
                return parted(text, start, at);
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    /** The last place before {@code at} where a line may end; where there is none, the word is torn. */
    private static int parted(String text, int start, int at) {
        for (int place = at; place > start; place = text.offsetByCodePoints(place, -1)) {
            if (mayPart(text.codePointBefore(place), text.codePointAt(place))) {
                return place;
            }
        }
        return at;
    }

    private static boolean mayPart(int before, int after) {
        return !(isOfWord(before) && isOfWord(after)) && !mayNotBegin(after) && !mayNotEnd(before);
    }

    private static boolean isOfWord(int sign) {
        return sign < FIRST_WIDE && sign != ' ';
    }

    private static boolean mayNotBegin(int sign) {
        return switch (Character.getType(sign)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.NON_SPACING_MARK, Character.FORMAT -> true;
            default -> sign == ' ';
        };
    }

    private static boolean mayNotEnd(int sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static double ems(int sign) {
        return sign < FIRST_WIDE ? NARROW : WIDE;
    }
}
