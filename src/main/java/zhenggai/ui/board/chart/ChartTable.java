package zhenggai.ui.board.chart;

import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zhenggai.paper.Chart.Series;
import zhenggai.paper.Chart;
import zhenggai.ui.kit.Theme;

/** The values of a chart as a table: a row for each label, a column for each series. */
public final class ChartTable {
    private ChartTable() {}

    /** @param first what the labels are */
    public static TableView<Integer> of(Chart chart, String first) {
        TableView<Integer> table = new TableView<>();
        table.setAccessibleText(chart.title());
        table.setFixedCellSize(Theme.em(2));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        TableColumn<Integer, String> labels = new TableColumn<>(first);
        labels.setCellValueFactory(cell -> new ReadOnlyStringWrapper(chart.labels().get(cell.getValue())));
        labels.setSortable(false);
        table.getColumns().add(labels);
        for (Series series : chart.series()) {
            TableColumn<Integer, Integer> values = new TableColumn<>(series.name());
            values.getStyleClass().add("number");
            values.setSortable(false);
            values.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(series.values().get(cell.getValue())));
            table.getColumns().add(values);
        }
        table.getItems().setAll(IntStream.range(0, chart.labels().size()).boxed().toList().reversed());
        return table;
    }
}
