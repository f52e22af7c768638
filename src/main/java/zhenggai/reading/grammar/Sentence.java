package zhenggai.reading.grammar;

/** Where a sentence ends: at a full stop that stands in no quotes and no brackets. */
final class Sentence {
    private static final String OPEN = Phrases.GRAMMAR.words("quotes-open");
    private static final String CLOSE = Phrases.GRAMMAR.words("quotes-close");
    private static final String STOP = Phrases.GRAMMAR.words("stop");
    /** A bracket that never closes must not swallow the document. */
    private static final int LONGEST_QUOTE = 120;

    private Sentence() {}

    /** The offset after the first full stop, or the end of the text. */
    static int firstEnd(String text, int from) {
        int depth = 0;
        int opened = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                opened = depth++ == 0 ? i : opened;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (STOP.indexOf(c) >= 0 && (depth == 0 || i - opened > LONGEST_QUOTE)) {
                return i + 1;
            }
        }
        return text.length();
    }
}
