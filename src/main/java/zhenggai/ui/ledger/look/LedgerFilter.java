package zhenggai.ui.ledger.look;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;

/** What a user wants to see: any of some states or what is overdue (none means all), a person's or department's name, a kind of finding. */
public record LedgerFilter(Set<MeasureState> states, boolean overdue, @Nullable String person, @Nullable String department, @Nullable FindingKind kind) {
    public static final LedgerFilter ALL = new LedgerFilter(Set.of(), false, null, null, null);

    boolean admits(FindingBranch finding, MeasureLeaf leaf, LocalDate today) {
        return (isAnyState() || states.contains(leaf.measure().state()) || overdue && leaf.measure().isOverdue(today))
            && (person == null || named(finding, leaf, false, person))
            && (department == null || named(finding, leaf, true, department))
            && (kind == null || finding.finding().kind() == kind);
    }

    /** Whether a finding that has no measure yet may be shown. */
    boolean admitsEmpty(FindingBranch finding) {
        return isAnyState() && person == null && department == null && (kind == null || finding.finding().kind() == kind);
    }

    private boolean isAnyState() {
        return states.isEmpty() && !overdue;
    }

    /** As the load of somebody counts: a role that the measure gives is the measure's, another its finding's. */
    private static boolean named(FindingBranch finding, MeasureLeaf leaf, boolean isDepartment, String name) {
        return finding.dutiesFor(leaf).stream().anyMatch(duty -> duty.role().isForDepartment() == isDepartment && duty.name().equals(name));
    }

    public LedgerFilter inStates(Set<MeasureState> newStates, boolean orOverdue) {
        return new LedgerFilter(Set.copyOf(newStates), orOverdue, person, department, kind);
    }

    public LedgerFilter of(@Nullable String newPerson, @Nullable String newDepartment) {
        return new LedgerFilter(states, overdue, newPerson, newDepartment, kind);
    }

    public LedgerFilter ofKind(@Nullable FindingKind newKind) {
        return new LedgerFilter(states, overdue, person, department, newKind);
    }
}
