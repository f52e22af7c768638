package zhenggai.paper.chart;

import java.util.List;
import java.util.stream.IntStream;

import zhenggai.paper.Chart.Kind;
import zhenggai.paper.Chart.Series;
import zhenggai.paper.Chart;

/** Charts for tests, of every kind. */
public final class Charts {
    private Charts() {}

    public static Chart bars() {
        return new Chart(Kind.BARS, "按科室统计", "条", List.of("办公室", "赈济救助部", "救护培训部"), List.of(new Series("措施", List.of(17, 9, 12))));
    }

    public static Chart line(int months) {
        return of(Kind.LINE, months, 2);
    }

    public static Chart stacked() {
        return of(Kind.STACKED, 4, 4);
    }

    static Chart of(Kind kind, int labels, int series) {
        return new Chart(kind, "按科室统计", "条", IntStream.range(0, labels).mapToObj(i -> kind == Kind.LINE ? "26-" + (i + 1) : "第" + (i + 1) + "科室").toList(),
            IntStream.range(0, series).mapToObj(s -> new Series("系列" + (s + 1), IntStream.range(0, labels).mapToObj(i -> 3 + i * 7 % 23 + s * 2).toList())).toList());
    }
}
