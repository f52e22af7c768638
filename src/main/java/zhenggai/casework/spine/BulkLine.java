package zhenggai.casework.spine;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.MeasureLeaf;

/** What a bulk action would do to one measure: the measure before and after, or the refusal that keeps it as it is. */
public record BulkLine(MeasureLeaf before, @Nullable MeasureLeaf after, @Nullable Refused refusal) {

    public boolean changes() {
        return after != null && !after.equals(before);
    }
}
