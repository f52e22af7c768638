package zhenggai.domain.ledger;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * What became of a measure between two looks, with how it was and how it is.
 *
 * @param before null where it was not there yet
 * @param after null where it is no longer there
 */
public record MeasureChange(Set<ChangeKind> kinds, @Nullable MeasureLeaf before, @Nullable MeasureLeaf after) {

    public MeasureChange {
        kinds = Set.copyOf(kinds);
    }

    /** One of the two may be null. A measure made and finished between the looks is both new and done. */
    static MeasureChange between(@Nullable MeasureLeaf before, @Nullable MeasureLeaf after) {
        return new MeasureChange(after == null ? Set.of(ChangeKind.DELETED) : kinds(before, after), before, after);
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }

    private static Set<ChangeKind> kinds(@Nullable MeasureLeaf before, MeasureLeaf after) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        Measure is = after.measure();
        if (before == null) {
            kinds.add(ChangeKind.NEW);
        } else if (isReworded(before.measure(), is)) {
            kinds.add(ChangeKind.REWORDED);
        }
        if (is.state() == MeasureState.CLOSED && (before == null || !isClosedAsBefore(before.measure(), is))) {
            kinds.add(ChangeKind.DONE);
        }
        if (after.timesExtended() > (before == null ? 0 : before.timesExtended())) {
            kinds.add(ChangeKind.EXTENDED);
        }
        if (isReturned(before == null ? null : before.measure(), is)) {
            kinds.add(ChangeKind.RETURNED);
        }
        if (is.round() > (before == null ? 1 : before.measure().round())) {
            kinds.add(ChangeKind.RELAPSED);
        }
        return kinds;
    }

    /** The words of the first promise count as its wording: a deadline that moved is extended, one that was written anew is reworded. */
    private static boolean isReworded(Measure was, Measure is) {
        return !was.text().equals(is.text()) || !was.schedule().original().words().equals(is.schedule().original().words());
    }

    private static boolean isClosedAsBefore(Measure was, Measure is) {
        return was.state() == MeasureState.CLOSED && was.round() == is.round();
    }

    /** What is still missing is kept while work goes on, so that a return is seen though the measure was taken up again since. */
    private static boolean isReturned(@Nullable Measure was, Measure is) {
        if (is.closure().missing().isBlank()) {
            return false;
        }
        return was == null || !is.closure().missing().equals(was.closure().missing())
            || is.state() == MeasureState.RETURNED && was.state() != MeasureState.RETURNED;
    }
}
