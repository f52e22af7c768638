package zhenggai.reading.grammar;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Part;

/** A place inside a line where something new begins: a measure ({@code value} above 0) or a lead-in (its {@code part}). */
record Cut(int start, int end, int value, @Nullable MarkStyle style, @Nullable Part part) {

    static Cut measure(int start, int end, int value, MarkStyle style) {
        return new Cut(start, end, value, style, null);
    }

    static Cut leadIn(int start, int end, Part part) {
        return new Cut(start, end, 0, null, part);
    }

    boolean isMeasure() {
        return part == null;
    }
}
