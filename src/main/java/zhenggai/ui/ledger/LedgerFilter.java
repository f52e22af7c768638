package zhenggai.ui.ledger;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;

/** What a user wants to see: states (none means all), overdue only, a person's or department's name, a kind of finding. */
public record LedgerFilter(Set<MeasureState> states, boolean overdueOnly, @Nullable String person, @Nullable String department, @Nullable FindingKind kind) {
    public static final LedgerFilter ALL = new LedgerFilter(Set.of(), false, null, null, null);

    boolean admits(FindingBranch finding, MeasureLeaf leaf, LocalDate today) {
        return (states.isEmpty() || states.contains(leaf.measure().state()))
            && (!overdueOnly || leaf.measure().isOverdue(today))
            && (person == null || named(finding, leaf, false, person))
            && (department == null || named(finding, leaf, true, department))
            && (kind == null || finding.finding().kind() == kind);
    }

    private static boolean named(FindingBranch finding, MeasureLeaf leaf, boolean isDepartment, String name) {
        return java.util.stream.Stream.concat(leaf.duties().stream(), finding.duties().stream())
            .anyMatch(duty -> duty.role().isForDepartment() == isDepartment && duty.name().equals(name));
    }

    public LedgerFilter inStates(Set<MeasureState> newStates, boolean overdue) {
        return new LedgerFilter(newStates, overdue, person, department, kind);
    }

    public LedgerFilter of(@Nullable String newPerson, @Nullable String newDepartment) {
        return new LedgerFilter(states, overdueOnly, newPerson, newDepartment, kind);
    }

    public LedgerFilter ofKind(@Nullable FindingKind newKind) {
        return new LedgerFilter(states, overdueOnly, person, department, newKind);
    }
}
