package zhenggai.reading;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Part;

/** A place inside a line where something new begins: a measure ({@code value} above 0) or a lead-in (its {@code part}). */
record Cut(int start, int end, int value, @Nullable Part part) {

    boolean isMeasure() {
        return part == null;
    }
}
