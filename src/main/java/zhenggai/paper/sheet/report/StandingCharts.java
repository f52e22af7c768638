package zhenggai.paper.sheet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import zhenggai.domain.ledger.MonthFigures;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Chart.Kind;
import zhenggai.paper.Chart.Series;
import zhenggai.paper.Chart;
import zhenggai.words.Texts;

/** How a case stands, as charts that mean the same on the summary and on the start board. */
public final class StandingCharts {
    private StandingCharts() {}

    /** Closed against due by month. */
    public static Chart months(List<MonthFigures> months) {
        List<String> labels = months.stream().map(one -> Texts.text("paper.summary.month", one.month().getYear() % 100, one.month().getMonthValue())).toList();
        return new Chart(Kind.LINE, Texts.text("paper.summary.by-month"), Texts.text("paper.summary.unit"), labels, List.of(
            new Series(Texts.text("paper.summary.month-closed"), months.stream().map(MonthFigures::closed).toList()),
            new Series(Texts.text("paper.summary.month-due"), months.stream().map(MonthFigures::due).toList())));
    }

    /** All measures split by state: a series for each state, in the order of the states. */
    public static Chart states(Map<MeasureState, Integer> counts) {
        List<Series> series = Arrays.stream(MeasureState.values()).map(state -> new Series(Texts.text(state), List.of(counts.getOrDefault(state, 0)))).toList();
        return new Chart(Kind.STACKED, Texts.text("paper.summary.by-state"), Texts.text("paper.summary.unit"), List.of(Texts.text("paper.summary.all")), series);
    }
}
