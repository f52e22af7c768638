package zhenggai.paper.cell;

/** The beginning of a text where a paper has room for no more and says the whole elsewhere. */
public final class Shortened {
    private static final String ELLIPSIS = "\u2026";

    private Shortened() {}

    /** In one line, at most so many characters with the mark that there is more. */
    public static String to(String text, int most) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
    }
}
