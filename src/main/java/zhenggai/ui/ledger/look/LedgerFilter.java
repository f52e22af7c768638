package zhenggai.ui.ledger.look;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;

/**
 * What a user wants to see: any of some states and any of some warnings (none means all), a person's or department's name, a kind of finding,
 * what was extended or waits for its extension, what is due within so many days and not overdue, what was counted elsewhere.
 */
public record LedgerFilter(
        Set<MeasureState> states, Set<Level> warnings, @Nullable String person, @Nullable String department, @Nullable FindingKind kind, @Nullable Moved moved,
        @Nullable Integer dueWithin, @Nullable Picked picked) {
    public static final LedgerFilter ALL = new LedgerFilter(Set.of(), Set.of(), null, null, null, null, null, null);

    /** What became of a deadline. */
    public enum Moved { EXTENDED, PENDING }

    /** Exactly these measures, which somebody counted elsewhere, and what that count is called. */
    public record Picked(String name, Set<MeasureId> measures) {
        public Picked {
            measures = Set.copyOf(measures);
        }
    }

    boolean admits(FindingBranch finding, MeasureLeaf leaf, Warning warning) {
        return (picked == null || picked.measures().contains(leaf.measure().id()))
            && (states.isEmpty() || states.contains(leaf.measure().state())) && (warnings.isEmpty() || warnings.contains(warning.level()))
            && (dueWithin == null || warning.due() != null && warning.daysLeft() >= 0 && warning.daysLeft() <= dueWithin)
            && (moved == null || (moved == Moved.EXTENDED ? leaf.timesExtended() > 0 : leaf.extensions().stream().anyMatch(Extension::isPending)))
            && (person == null || named(finding, leaf, false, person))
            && (department == null || named(finding, leaf, true, department))
            && (kind == null || finding.finding().kind() == kind);
    }

    /** Whether a finding that has no measure yet may be shown. */
    boolean admitsEmpty(FindingBranch finding) {
        return states.isEmpty() && warnings.isEmpty() && picked == null && moved == null && dueWithin == null && person == null && department == null && (kind == null || finding.finding().kind() == kind);
    }

    /** As the load of somebody counts: a role that the measure gives is the measure's, another its finding's. */
    private static boolean named(FindingBranch finding, MeasureLeaf leaf, boolean isDepartment, String name) {
        return finding.dutiesFor(leaf).stream().anyMatch(duty -> duty.role().isForDepartment() == isDepartment && duty.name().equals(name));
    }

    public LedgerFilter inStates(Set<MeasureState> newStates) {
        return new LedgerFilter(Set.copyOf(newStates), warnings, person, department, kind, moved, dueWithin, picked);
    }

    public LedgerFilter warning(Set<Level> newWarnings) {
        return new LedgerFilter(states, Set.copyOf(newWarnings), person, department, kind, moved, dueWithin, picked);
    }

    public LedgerFilter of(@Nullable String newPerson, @Nullable String newDepartment) {
        return new LedgerFilter(states, warnings, newPerson, newDepartment, kind, moved, dueWithin, picked);
    }

    public LedgerFilter ofKind(@Nullable FindingKind newKind) {
        return new LedgerFilter(states, warnings, person, department, newKind, moved, dueWithin, picked);
    }

    public LedgerFilter moved(@Nullable Moved newMoved) {
        return new LedgerFilter(states, warnings, person, department, kind, newMoved, dueWithin, picked);
    }

    /** @param days calendar days from today on, today included; null for any */
    public LedgerFilter within(@Nullable Integer days) {
        return new LedgerFilter(states, warnings, person, department, kind, moved, days, picked);
    }

    public LedgerFilter only(@Nullable Picked newPicked) {
        return new LedgerFilter(states, warnings, person, department, kind, moved, dueWithin, newPicked);
    }
}
