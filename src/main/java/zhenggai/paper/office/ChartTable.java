package zhenggai.paper.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import zhenggai.paper.Block;
import zhenggai.paper.Chart;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Row;
import zhenggai.words.Texts;

/**
 * The figures of a chart as a small table, above its names what is counted: a row for each label and a column for each series, or the other
 * way round under a line, whose labels are short and stand side by side.
 */
public final class ChartTable {
    private static final double LABEL = 40;
    private static final double VALUE = 18;
    private static final double TIME = 11;

    private ChartTable() {}

    public static Block.Table of(Chart chart) {
        String unit = Texts.text("paper.chart.unit", chart.unit());
        if (chart.kind() == Chart.Kind.LINE) {
            return new Block.Table(columns(unit, chart.labels(), TIME), chart.series().stream().map(ChartTable::cells).toList());
        }
        List<Row> rows = IntStream.range(0, chart.labels().size()).mapToObj(at -> new Row(cells(chart, at), List.of())).toList();
        return new Block.Table(columns(unit, chart.series().stream().map(Chart.Series::name).toList(), VALUE), rows);
    }

    private static List<Column> columns(String unit, List<String> names, double width) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(unit, Math.min(LABEL, 2 * width), 2).centred());
        names.forEach(name -> columns.add(Column.text(name, width, 1).centred()));
        return columns;
    }

    private static Row cells(Chart.Series series) {
        return new Row(Stream.concat(Stream.of(series.name()), series.values().stream().map(String::valueOf)).toList(), List.of());
    }

    private static List<String> cells(Chart chart, int at) {
        return Stream.concat(Stream.of(chart.labels().get(at)), chart.series().stream().map(one -> String.valueOf(one.values().get(at)))).toList();
    }
}
