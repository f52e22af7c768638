package zhenggai.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * How the measures that a department leads stand on a day. Each measure is in one of the four: closed, long-term, overdue, or open and not
 * overdue. One led by two departments counts with both; one led by none stands under an empty name.
 */
public record DepartmentFigures(String name, int closed, int longTerm, int overdue, int inTime) {

    /** Most measures first; those with as many in the order of the ledger. */
    public static List<DepartmentFigures> of(Ledger ledger, LocalDate on) {
        Map<String, DepartmentFigures> figures = new LinkedHashMap<>();
        ledger.findings().forEach(finding -> finding.measures().forEach(leaf -> {
            List<String> names = finding.names(leaf, Role.LEAD_DEPARTMENT).stream().distinct().toList();
            for (String name : names.isEmpty() ? List.of("") : names) {
                figures.merge(name, one(name, leaf.measure(), on), DepartmentFigures::plus);
            }
        }));
        return figures.values().stream().sorted(Comparator.comparing(DepartmentFigures::measures).reversed()).toList();
    }

    /** The first of them, and all others as one where there are more. */
    public static List<DepartmentFigures> first(List<DepartmentFigures> all, int most, String others) {
        if (all.size() <= most) {
            return all;
        }
        List<DepartmentFigures> first = new ArrayList<>(all.subList(0, most));
        first.add(all.subList(most, all.size()).stream().reduce(new DepartmentFigures(others, 0, 0, 0, 0), DepartmentFigures::plus));
        return first;
    }

    public int measures() {
        return closed + longTerm + overdue + inTime;
    }

    private static DepartmentFigures one(String name, Measure measure, LocalDate on) {
        boolean closed = measure.state() == MeasureState.CLOSED;
        boolean longTerm = measure.state() == MeasureState.LONG_TERM;
        boolean overdue = measure.isOverdue(on);
        return new DepartmentFigures(name, closed ? 1 : 0, longTerm ? 1 : 0, overdue ? 1 : 0, closed || longTerm || overdue ? 0 : 1);
    }

    private DepartmentFigures plus(DepartmentFigures more) {
        return new DepartmentFigures(name, closed + more.closed, longTerm + more.longTerm, overdue + more.overdue, inTime + more.inTime);
    }
}
