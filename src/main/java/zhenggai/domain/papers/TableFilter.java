package zhenggai.domain.papers;

import java.util.Set;

import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;

/**
 * Which measures a designed table shows; an empty set or name asks for nothing.
 *
 * @param person the name of somebody who answers for it in any role
 * @param department the name of a department that does
 */
public record TableFilter(Set<MeasureState> states, Set<FindingKind> kinds, Set<Warning.Level> warnings, String person, String department) {
    public static final TableFilter ALL = new TableFilter(Set.of(), Set.of(), Set.of(), "", "");

    public TableFilter {
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
        warnings = Set.copyOf(warnings);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
