package zhenggai.domain.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * How much somebody answers for on a day: measures counted once however many roles he has, whether a duty is the measure's own or its
 * finding's. Long-term ones are counted apart, they have no end; they are due and overdue by their next review, as warnings have it.
 */
public record Load(String name, int open, int dueIn20, int dueIn10, int overdue, int closed, int longTerm, int extensions) {
    private static final int SOON = 20;
    private static final int VERY_SOON = 10;

    /** The loads of all persons who have any, by name, in the order the ledger names them. */
    public static Map<String, Load> ofPersons(Ledger ledger, LocalDate today) {
        return of(ledger, today, false);
    }

    /** The loads of all departments that have any. */
    public static Map<String, Load> ofDepartments(Ledger ledger, LocalDate today) {
        return of(ledger, today, true);
    }

    public static Load none(String name) {
        return new Load(name, 0, 0, 0, 0, 0, 0, 0);
    }

    private static Map<String, Load> of(Ledger ledger, LocalDate today, boolean departments) {
        Map<String, Load> loads = new LinkedHashMap<>();
        ledger.findings().forEach(finding -> finding.measures().forEach(leaf -> {
            for (String name : names(finding, leaf, departments)) {
                loads.merge(name, one(name, leaf, today), Load::plus);
            }
        }));
        return loads;
    }

    /** A role that the measure gives is the measure's; one that it does not give is its finding's. */
    private static Set<String> names(FindingBranch finding, MeasureLeaf leaf, boolean departments) {
        Set<String> names = new LinkedHashSet<>();
        for (Duty duty : finding.dutiesFor(leaf)) {
            if (duty.role().isForDepartment() == departments) {
                names.add(duty.name());
            }
        }
        return names;
    }

    private static Load one(String name, MeasureLeaf leaf, LocalDate today) {
        Measure measure = leaf.measure();
        boolean open = measure.state().isOpen();
        LocalDate day = Warning.due(measure);
        long left = day != null ? ChronoUnit.DAYS.between(today, day) : Long.MAX_VALUE;
        return new Load(name, count(open), count(left >= 0 && left <= SOON), count(left >= 0 && left <= VERY_SOON), count(left < 0),
            count(measure.state() == MeasureState.CLOSED), count(measure.state() == MeasureState.LONG_TERM), leaf.timesExtended());
    }

    private static int count(boolean so) {
        return so ? 1 : 0;
    }

    private Load plus(Load more) {
        return new Load(name, open + more.open, dueIn20 + more.dueIn20, dueIn10 + more.dueIn10, overdue + more.overdue, closed + more.closed,
            longTerm + more.longTerm, extensions + more.extensions);
    }
}
