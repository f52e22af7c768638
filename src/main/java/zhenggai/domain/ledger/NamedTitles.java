package zhenggai.domain.ledger;

import java.util.ArrayList;
import java.util.List;

/** The titles that a text names in title marks: the outermost ones, each whole with what it names itself. */
public final class NamedTitles {
    private static final String OPENING = "\u300a\u3008";
    private static final String CLOSING = "\u300b\u3009";
    private static final int OUTER = 0x300a;

    private NamedTitles() {}

    /** In the order of the text, with their marks; a mark that is never closed, or not before the paragraph ends, begins no title. */
    public static List<String> in(String text) {
        List<String> titles = new ArrayList<>();
        text.lines().forEach(paragraph -> inParagraph(paragraph, titles));
        return titles;
    }

    private static void inParagraph(String text, List<String> titles) {
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == OUTER ? end(text, at) : -1;
            if (end > at + 2) {
                titles.add(text.substring(at, end));
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Behind the mark that closes the one at {@code from}; -1 where none does. */
    private static int end(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            depth += OPENING.indexOf(text.charAt(at)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(at)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
