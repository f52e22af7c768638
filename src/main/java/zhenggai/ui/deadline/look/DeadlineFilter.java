package zhenggai.ui.deadline.look;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureState;

/** What a user wants to see: any of some states, any of some warnings or what is expected late (none means all), a person's or department's name. */
public record DeadlineFilter(Set<MeasureState> states, Set<Level> levels, boolean expectedLate, @Nullable String person, @Nullable String department) {
    public static final DeadlineFilter ALL = new DeadlineFilter(Set.of(), Set.of(), false, null, null);

    public DeadlineFilter {
        states = Set.copyOf(states);
        levels = Set.copyOf(levels);
    }

    boolean admits(DueRow row) {
        return (states.isEmpty() || states.contains(row.measure().state()))
            && (levels.isEmpty() && !expectedLate || levels.contains(row.warning().level()) || expectedLate && Warning.isExpectedLate(row.measure()))
            && (person == null || row.names(false).anyMatch(person::equals))
            && (department == null || row.names(true).anyMatch(department::equals));
    }

    public DeadlineFilter inStates(Set<MeasureState> newStates) {
        return new DeadlineFilter(newStates, levels, expectedLate, person, department);
    }

    public DeadlineFilter warning(Set<Level> newLevels, boolean orExpectedLate) {
        return new DeadlineFilter(states, newLevels, orExpectedLate, person, department);
    }

    public DeadlineFilter ofPerson(@Nullable String newPerson) {
        return new DeadlineFilter(states, levels, expectedLate, newPerson, department);
    }

    public DeadlineFilter ofDepartment(@Nullable String newDepartment) {
        return new DeadlineFilter(states, levels, expectedLate, person, newDepartment);
    }
}
