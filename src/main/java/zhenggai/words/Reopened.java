package zhenggai.words;

import zhenggai.domain.spine.Measure;

/** How a measure that came back is marked wherever it is listed: by a shape and in words, before what it says. */
public final class Reopened {
    private Reopened() {}

    public static String marked(Measure measure) {
        return marked(measure.round(), measure.text());
    }

    /** @param round from 1; the first one has no mark */
    public static String marked(int round, String text) {
        return round > 1 ? Texts.text("round.marked", round, text) : text;
    }
}
