package zhenggai.paper.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import zhenggai.domain.ledger.DepartmentFigures;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MonthFigures;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.Block;
import zhenggai.paper.Chart.Kind;
import zhenggai.paper.Chart.Series;
import zhenggai.paper.Chart;
import zhenggai.paper.cell.Shortened;
import zhenggai.words.Texts;

/** The charts of the one-page summary: closed against due by month, the split of states, how departments stand. */
final class SummaryCharts {
    private static final int MOST_MONTHS = 12;
    static final int MOST_DEPARTMENTS = 8;
    private static final int LONG_NAME = 16;
    /** How high the months are drawn at least, what each row that the page has left adds, and how many rows at most. */
    private static final double MONTHS_HIGH = 40;
    private static final double ROW_HIGH = 6;
    private static final int MOST_ROWS = 6;

    private SummaryCharts() {}

    /** @param spare rows of a table that the page still has room for: the months take it */
    static List<Block> of(Ledger ledger, LocalDate on, int spare) {
        List<Block> charts = new ArrayList<>();
        List<MonthFigures> months = MonthFigures.upTo(ledger, on, MOST_MONTHS);
        if (!months.isEmpty()) {
            charts.add(new Picture(StandingCharts.months(months), MONTHS_HIGH + Math.clamp(spare, 0, MOST_ROWS) * ROW_HIGH));
        }
        Map<MeasureState, Integer> states = new EnumMap<>(MeasureState.class);
        ledger.measures().forEach(leaf -> states.merge(leaf.measure().state(), 1, Integer::sum));
        charts.add(new Picture(StandingCharts.states(states)));
        charts.add(new Picture(departments(ledger, on)));
        return charts;
    }

    private static Chart departments(Ledger ledger, LocalDate on) {
        List<DepartmentFigures> all = DepartmentFigures.of(ledger, on);
        String others = Texts.text("paper.summary.other-departments", all.size() - MOST_DEPARTMENTS);
        List<DepartmentFigures> shown = DepartmentFigures.first(all, MOST_DEPARTMENTS, others);
        List<String> labels = shown.stream().map(one -> one.name().equals(others) ? others : label(one.name())).toList();
        return new Chart(Kind.STACKED, Texts.text("paper.summary.by-department"), Texts.text("paper.summary.unit"), labels, List.of(
            series(Texts.text(MeasureState.CLOSED), shown, DepartmentFigures::closed),
            series(Texts.text("paper.summary.overdue-part"), shown, DepartmentFigures::overdue),
            series(Texts.text("paper.summary.in-time"), shown, DepartmentFigures::inTime),
            series(Texts.text(MeasureState.LONG_TERM), shown, DepartmentFigures::longTerm)));
    }

    private static String label(String department) {
        return department.isEmpty() ? Texts.text("paper.extension.nobody") : Shortened.to(department, LONG_NAME);
    }

    private static Series series(String name, List<DepartmentFigures> departments, ToIntFunction<DepartmentFigures> count) {
        return new Series(name, departments.stream().map(count::applyAsInt).toList());
    }
}
