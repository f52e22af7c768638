package zhenggai.domain.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * The figures of a case on a day: findings and measures counted apart. Only closed measures are in the numerator of the completion
 * rate; submitted and long-term ones are not. The rate never appears without numerator, denominator and this rule.
 */
public record Tally(int categories, int findings, int findingsComplete, int measures, int closed, int longTerm, int submitted, int overdue,
    int closedLate) {

    public static Tally of(Ledger ledger, LocalDate on) {
        List<Measure> measures = ledger.measures().map(MeasureLeaf::measure).toList();
        return new Tally(
            (int) ledger.categories().count(), (int) ledger.findings().count(),
            (int) ledger.findings().filter(f -> f.state() == FindingState.COMPLETE).count(), measures.size(),
            in(measures, MeasureState.CLOSED), in(measures, MeasureState.LONG_TERM), in(measures, MeasureState.SUBMITTED),
            (int) measures.stream().filter(m -> m.isOverdue(on)).count(), (int) measures.stream().filter(Measure::isClosedLate).count());
    }

    /** Closed measures of all, as a percentage with two decimals; nothing where there is no measure. */
    public Optional<BigDecimal> completionPercent() {
        return measures == 0
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(closed * 100L).divide(BigDecimal.valueOf(measures), 2, RoundingMode.HALF_UP));
    }

    private static int in(List<Measure> measures, MeasureState state) {
        return (int) measures.stream().filter(m -> m.state() == state).count();
    }
}
