package zhenggai.domain.ledger;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingState;

/**
 * What became of a finding between two looks, with how it was and how it is. Extended and returned are only measures, never findings.
 *
 * @param before null where it was not there yet
 * @param after null where it is no longer there
 */
public record FindingChange(Set<ChangeKind> kinds, @Nullable FindingBranch before, @Nullable FindingBranch after) {

    public FindingChange {
        kinds = Set.copyOf(kinds);
    }

    /** One of the two may be null. */
    static FindingChange between(@Nullable FindingBranch before, @Nullable FindingBranch after) {
        return new FindingChange(after == null ? Set.of(ChangeKind.DELETED) : kinds(before, after), before, after);
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }

    private static Set<ChangeKind> kinds(@Nullable FindingBranch before, FindingBranch after) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (before == null) {
            kinds.add(ChangeKind.NEW);
        } else if (isReworded(before.finding(), after.finding())) {
            kinds.add(ChangeKind.REWORDED);
        }
        boolean wasComplete = before != null && before.state() == FindingState.COMPLETE;
        boolean isComplete = after.state() == FindingState.COMPLETE;
        if (isComplete && !wasComplete) {
            kinds.add(ChangeKind.DONE);
        }
        if (wasComplete && !isComplete && rounds(after) > rounds(before)) {
            kinds.add(ChangeKind.RELAPSED);
        }
        return kinds;
    }

    private static boolean isReworded(Finding was, Finding is) {
        return !was.feedbackText().equals(is.feedbackText()) || !was.publicText().equals(is.publicText());
    }

    private static int rounds(FindingBranch branch) {
        return branch.measures().stream().mapToInt(leaf -> leaf.measure().round() - 1).sum();
    }
}
