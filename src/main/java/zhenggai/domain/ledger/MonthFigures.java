package zhenggai.domain.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * How far the case had come at the end of a month: measures whose running deadline was reached by then, and measures that are closed and
 * were so by then. Of the month that is not over, what was so on the day that is looked at.
 */
public record MonthFigures(YearMonth month, int due, int closed) {

    /** The months up to that of the day, at most so many of them; none before the first deadline or close-out, none where there is neither. */
    public static List<MonthFigures> upTo(Ledger ledger, LocalDate on, int most) {
        List<LocalDate> due = ledger.measures().map(leaf -> leaf.measure().deadline().day()).filter(Objects::nonNull).toList();
        List<LocalDate> closed = ledger.measures().map(MeasureLeaf::measure).filter(measure -> measure.state() == MeasureState.CLOSED)
            .map(MonthFigures::closedOn).filter(Objects::nonNull).toList();
        return of(due, closed, on, most);
    }

    /** The same from the days on which measures are due and on which those that are closed were closed. */
    public static List<MonthFigures> of(List<LocalDate> due, List<LocalDate> closed, LocalDate on, int most) {
        YearMonth last = YearMonth.from(on);
        return Stream.concat(due.stream(), closed.stream()).map(YearMonth::from).min(YearMonth::compareTo).filter(first -> !first.isAfter(last))
            .map(first -> later(first, last.minusMonths(most - 1L)))
            .map(first -> Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new MonthFigures(month, until(due, month, on), until(closed, month, on))).toList())
            .orElse(List.of());
    }

    private static LocalDate closedOn(Measure measure) {
        return measure.closure().closedOn();
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static int until(List<LocalDate> days, YearMonth month, LocalDate on) {
        LocalDate end = month.atEndOfMonth().isAfter(on) ? on : month.atEndOfMonth();
        return (int) days.stream().filter(day -> !day.isAfter(end)).count();
    }
}
