package zhenggai.paper.cell;

import java.util.stream.IntStream;

/** The beginning of a text where a paper has room for no more and says the whole elsewhere. */
public final class Shortened {
    private static final String ELLIPSIS = "\u2026";
    private static final String SENTENCE_ENDS = "\u3002\uff1b;\uff01\n";

    private Shortened() {}

    /** The first sentence without its stop, shortened where it is longer than that. */
    public static String sentence(String text, int most) {
        String stripped = text.strip();
        int end = IntStream.range(0, stripped.length()).filter(i -> SENTENCE_ENDS.indexOf(stripped.charAt(i)) >= 0).findFirst().orElse(stripped.length());
        return to(stripped.substring(0, end), most);
    }

    /** In one line, at most so many characters with the mark that there is more. */
    public static String to(String text, int most) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
    }
}
