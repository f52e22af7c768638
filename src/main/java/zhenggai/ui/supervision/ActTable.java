package zhenggai.ui.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.ui.supervision.look.ActColumn;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.words.Texts;

/** The table of acts: its columns as the user left them, and keeping what is chosen when the rows change. */
final class ActTable {
    private static final int ROWS_ABOVE_A_WANTED_ONE = 3;

    private final TableView<ActRow> view = new TableView<>();

    ActTable(Remembered remembered) {
        view.setId("acts");
        view.setFixedCellSize(Theme.em(2.6));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setTableMenuButtonVisible(true);
        view.setAccessibleText(Texts.text("acts.table"));
        view.setRowFactory(table -> new ActCells.Row());
        for (ActColumn column : ActColumn.values()) {
            view.getColumns().add(column(column));
        }
        view.getColumns().stream().filter(column -> column.getId().equals(ActColumn.ITEMS.name()))
            .forEach(items -> WholeColumns.in(view, items, 8).remembering(remembered, "acts"));
        remember(remembered);
    }

    TableView<ActRow> view() {
        return view;
    }

    /** The rows chosen, in their order. */
    List<ActRow> chosen() {
        return view.getSelectionModel().getSelectedIndices().stream().sorted().map(view.getItems()::get).toList();
    }

    /** Puts new rows in the place of the old ones; what was chosen stays so where it still is. */
    void show(List<ActRow> rows) {
        Set<ActId> chosen = new HashSet<>(chosen().stream().map(ActRow::id).toList());
        view.setItems(FXCollections.observableArrayList(rows));
        view.sort();
        int[] again = java.util.stream.IntStream.range(0, view.getItems().size()).filter(i -> chosen.contains(view.getItems().get(i).id())).toArray();
        if (again.length > 0) {
            view.getSelectionModel().selectIndices(again[0], again);
        }
    }

    /** Chooses the row of that act and brings it into sight; false where it is not shown. */
    boolean choose(ActId act) {
        for (int i = 0; i < view.getItems().size(); i++) {
            if (view.getItems().get(i).id().equals(act)) {
                view.getSelectionModel().clearAndSelect(i);
                view.getFocusModel().focus(i);
                view.scrollTo(Math.max(0, i - ROWS_ABOVE_A_WANTED_ONE));
                return true;
            }
        }
        return false;
    }

    private static TableColumn<ActRow, ActRow> column(ActColumn of) {
        TableColumn<ActRow, ActRow> column = new TableColumn<>(of.title());
        column.setId(of.name());
        column.setPrefWidth(Math.max(Theme.room(of.width(), of.title()), Theme.room(0, of.says())));
        column.setMinWidth(Theme.em(3));
        column.setVisible(!of.isShy());
        column.setComparator(of.order());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(table -> of == ActColumn.STATE ? new ActCells.State() : new ActCells.Words(of));
        return column;
    }

    /** Columns come back as they were left: which are shown, how wide, in which order, sorted by which. */
    private void remember(Remembered remembered) {
        List<String> order = List.of(remembered.text("acts-columns", "").split(","));
        view.getColumns().sort(java.util.Comparator.comparingInt(column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : Integer.MAX_VALUE));
        for (TableColumn<ActRow, ?> column : view.getColumns()) {
            String name = "acts-column-" + column.getId();
            column.setVisible(Boolean.parseBoolean(remembered.text(name + "-shown", String.valueOf(column.isVisible()))));
            column.visibleProperty().addListener((property, before, now) -> remembered.keep(name + "-shown", now));
            if (remembered.text("acts-sort", "").startsWith(column.getId() + " ")) {
                column.setSortType(TableColumn.SortType.valueOf(remembered.text("acts-sort", "").split(" ")[1]));
                view.getSortOrder().add(column);
            }
        }
        view.getColumns().addListener((ListChangeListener<TableColumn<ActRow, ?>>) change ->
            remembered.keep("acts-columns", String.join(",", view.getColumns().stream().map(TableColumn::getId).toList())));
        view.setOnSort(event -> remembered.keep("acts-sort", view.getSortOrder().isEmpty() ? ""
            : view.getSortOrder().getFirst().getId() + " " + view.getSortOrder().getFirst().getSortType()));
    }
}
