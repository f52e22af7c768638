package zhenggai.paper.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import zhenggai.paper.Block;
import zhenggai.paper.Chart;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Row;

/** The figures of a chart as a small table: a row for each label, a column for each series, above the labels what is counted. */
public final class ChartTable {
    private static final double LABEL = 40;
    private static final double VALUE = 18;

    private ChartTable() {}

    public static Block.Table of(Chart chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(chart.unit(), LABEL, 2).centred());
        chart.series().forEach(one -> columns.add(Column.text(one.name(), VALUE, 1).centred()));
        List<Row> rows = IntStream.range(0, chart.labels().size()).mapToObj(at -> new Row(cells(chart, at), List.of())).toList();
        return new Block.Table(columns, rows);
    }

    private static List<String> cells(Chart chart, int at) {
        return Stream.concat(Stream.of(chart.labels().get(at)), chart.series().stream().map(one -> String.valueOf(one.values().get(at)))).toList();
    }
}
