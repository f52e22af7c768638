package zhenggai.domain.table;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Weight;

/** What a row of a ledger says in fixed words: numbers, 0 where there is none, and how it stands. */
public record RowMarks(
        int finding, int measure, @Nullable MeasureState state, @Nullable Integer percent, @Nullable FindingKind kind, @Nullable Weight weight) {
    public static final RowMarks NONE = new RowMarks(0, 0, null, null, null, null);
}
