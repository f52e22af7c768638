package zhenggai.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.ui.ledger.look.LedgerColumn;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.ledger.look.LedgerSort;
import zhenggai.words.Texts;

/** The tree table itself: its columns and rows, and keeping selection, open branches and place when the rows change. */
final class LedgerTable {
    /** Above this many measures the findings are shown closed, because nobody reads a thousand open rows. */
    private static final int CLOSED_ABOVE = 1500;
    private static final int ROWS_ABOVE_A_NEW_ONE = 3;
    /** Letters of a measure that have room at the least, before another column has to wait; the state beside them has room at any scale. */
    private static final double CONTENT_AT_LEAST = 12;
    private static final String TWO_LINES = "two-line-headings";
    /** Not shown until somebody asks for it. */
    private static final Set<LedgerColumn> SHY = Set.of(LedgerColumn.EXPECTED);

    private final TreeTableView<LedgerRow> view = new TreeTableView<>(new TreeItem<>());
    private final Consumer<@Nullable LedgerSort> sorting;
    private final Map<LedgerRow.Key, Boolean> open = new HashMap<>();
    private final WholeColumns widths;
    private boolean wasWhole;
    /** The day of the look that is shown. */
    private LocalDate today = LedgerModel.Look.NONE.on();

    /** @param sorting is told the order a user asks for; the rows come back in it */
    LedgerTable(Remembered remembered, Consumer<@Nullable LedgerSort> sorting) {
        this.sorting = sorting;
        view.setShowRoot(false);
        view.setId("ledger-table");
        view.setFixedCellSize(Theme.em(2.6));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setTableMenuButtonVisible(true);
        view.setAccessibleText(Texts.text("ledger.table"));
        view.setRowFactory(table -> new LedgerCells.Row());
        view.setSortPolicy(table -> sort());
        for (LedgerColumn column : LedgerColumn.values()) {
            view.getColumns().add(column(column));
        }
        // named, or the width of the arrows is remembered for all tables and scales together
        view.setTreeColumn(view.getColumns().getFirst());
        widths = remember(remembered);
    }

    TreeTableView<LedgerRow> view() {
        return view;
    }

    /** Gives the columns the widths they had before anybody dragged them. */
    void usualWidths() {
        widths.usual();
    }

    /** The rows chosen, in their order. */
    List<LedgerRow> chosen() {
        return view.getSelectionModel().getSelectedIndices().stream().sorted().map(view::getTreeItem).filter(Objects::nonNull).map(TreeItem::getValue).toList();
    }

    /** Puts new rows in the place of the old ones; what was chosen, open and in sight stays so where it still exists. */
    void show(LedgerModel.Look look, LedgerRow.@Nullable Key choose) {
        if (wasWhole) {
            note(view.getRoot());
        }
        wasWhole = look.query().isEverything();
        if (!look.on().equals(today)) {
            today = look.on();
            // on another day a line that is what it was may be overdue
            view.refresh();
        }
        Set<LedgerRow.Key> chosen = new HashSet<>(chosen().stream().map(LedgerRow::key).toList());
        if (sync(view.getRoot(), look.rows(), look)) {
            restore(chosen);
        }
        if (choose != null) {
            choose(choose);
        }
    }

    /** Selects the row of that thing and brings it into sight; false where it is not shown. */
    boolean choose(LedgerRow.Key key) {
        TreeItem<LedgerRow> item = find(view.getRoot(), key);
        if (item == null) {
            return false;
        }
        for (TreeItem<LedgerRow> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        int row = view.getRow(item);
        view.getSelectionModel().clearAndSelect(row);
        view.getFocusModel().focus(row);
        view.scrollTo(Math.max(0, row - ROWS_ABOVE_A_NEW_ONE));
        return true;
    }

    /** Makes the items under one equal to the rows; what stays keeps its item, and with it whether it is open. True where items came or went. */
    private boolean sync(TreeItem<LedgerRow> under, List<LedgerRow> rows, LedgerModel.Look look) {
        List<TreeItem<LedgerRow>> items = under.getChildren();
        boolean moved = !sameThings(items, rows);
        if (moved) {
            Map<LedgerRow.Key, TreeItem<LedgerRow>> there = new HashMap<>();
            items.forEach(item -> there.put(item.getValue().key(), item));
            // whole branches are built before the table sees them: it counts its rows anew at every item it is told of
            List<TreeItem<LedgerRow>> wanted = rows.stream().map(row -> there.containsKey(row.key()) ? there.get(row.key()) : built(row, look)).toList();
            under.getChildren().setAll(wanted);
        }
        for (int i = 0; i < rows.size(); i++) {
            moved |= update(under.getChildren().get(i), rows.get(i), look);
        }
        return moved;
    }

    private static boolean sameThings(List<TreeItem<LedgerRow>> items, List<LedgerRow> rows) {
        boolean same = items.size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = items.get(i).getValue().key().equals(rows.get(i).key());
        }
        return same;
    }

    private boolean update(TreeItem<LedgerRow> item, LedgerRow row, LedgerModel.Look look) {
        if (item.getValue() == row) {
            return false;
        }
        if (!item.getValue().equals(row)) {
            item.setValue(row);
        }
        if (row.kind() == LedgerRow.Kind.MEASURE) {
            return false;
        }
        boolean moved = sync(item, row.children(), look);
        item.setExpanded(isOpen(row, look));
        return moved;
    }

    private TreeItem<LedgerRow> built(LedgerRow row, LedgerModel.Look look) {
        TreeItem<LedgerRow> item = new TreeItem<>(row);
        if (!row.children().isEmpty()) {
            item.getChildren().setAll(row.children().stream().map(child -> built(child, look)).toList());
            item.setExpanded(isOpen(row, look));
        }
        return item;
    }

    private boolean isOpen(LedgerRow row, LedgerModel.Look look) {
        boolean few = look.shown() <= CLOSED_ABOVE || row.kind() == LedgerRow.Kind.CATEGORY;
        return look.query().isEverything() ? open.getOrDefault(row.key(), few) : few;
    }

    private void note(TreeItem<LedgerRow> under) {
        for (TreeItem<LedgerRow> item : under.getChildren()) {
            if (item.getValue().kind() != LedgerRow.Kind.MEASURE) {
                if (!item.isLeaf()) {
                    open.put(item.getValue().key(), item.isExpanded());
                }
                note(item);
            }
        }
    }

    private void restore(Set<LedgerRow.Key> chosen) {
        List<Integer> rows = new ArrayList<>();
        if (!chosen.isEmpty()) {
            for (int row = 0; row < view.getExpandedItemCount() && rows.size() < chosen.size(); row++) {
                if (chosen.contains(view.getTreeItem(row).getValue().key())) {
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            view.getSelectionModel().clearSelection();
        } else {
            view.getSelectionModel().clearSelection();
            view.getSelectionModel().selectIndices(rows.getFirst(), rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
        }
    }

    private static @Nullable TreeItem<LedgerRow> find(TreeItem<LedgerRow> under, LedgerRow.Key key) {
        for (TreeItem<LedgerRow> item : under.getChildren()) {
            TreeItem<LedgerRow> found = item.getValue().key().equals(key) ? item : find(item, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The control never sorts by itself: rows come back in the order asked for. */
    private boolean sort() {
        var order = view.getSortOrder();
        sorting.accept(order.isEmpty() ? null
            : new LedgerSort(LedgerColumn.valueOf(order.getFirst().getId()), order.getFirst().getSortType() == TreeTableColumn.SortType.DESCENDING));
        return true;
    }

    private TreeTableColumn<LedgerRow, LedgerRow> column(LedgerColumn of) {
        TreeTableColumn<LedgerRow, LedgerRow> column = new TreeTableColumn<>(of.title());
        column.setId(of.name());
        double heading = Theme.room(of.width(), of.title());
        double width = of.wraps() ? Stream.of(of.title().split(" ")).mapToDouble(word -> Theme.room(of.width(), word)).max().orElse(heading) : heading;
        if (width < heading && !view.getStyleClass().contains(TWO_LINES)) {
            view.getStyleClass().add(TWO_LINES);
        }
        column.setPrefWidth(Math.max(width, Theme.room(0, of.says())));
        column.setMinWidth(Theme.em(3));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(table -> switch (of) {
            case STATE -> new LedgerCells.State(() -> today);
            case DEADLINE -> new LedgerCells.Due(() -> today);
            case WARNING -> new LedgerCells.Warns();
            default -> new LedgerCells.Words(of);
        });
        return column;
    }

    /** Columns come back as they were left: which are shown, how wide, in which order, sorted by which. The texts take what the others leave, until somebody drags them. */
    private WholeColumns remember(Remembered remembered) {
        List<String> order = List.of(remembered.text("ledger-columns", "").split(","));
        view.getColumns().sort(java.util.Comparator.comparingInt(column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : Integer.MAX_VALUE));
        TreeTableColumn<LedgerRow, ?> content = view.getColumns().stream().filter(column -> column.getId().equals(LedgerColumn.CONTENT.name())).findFirst().orElseThrow();
        WholeColumns whole = WholeColumns.in(view, content, CONTENT_AT_LEAST).remembering(remembered, "ledger");
        for (TreeTableColumn<LedgerRow, ?> column : view.getColumns()) {
            String name = "ledger-column-" + column.getId();
            column.setVisible(Boolean.parseBoolean(remembered.text(name + "-shown", String.valueOf(!SHY.contains(LedgerColumn.valueOf(column.getId()))))));
            column.visibleProperty().addListener((property, before, now) -> remembered.keep(name + "-shown", now));
            if (remembered.text("ledger-sort", "").startsWith(column.getId() + " ")) {
                column.setSortType(TreeTableColumn.SortType.valueOf(remembered.text("ledger-sort", "").split(" ")[1]));
                view.getSortOrder().add(column);
            }
        }
        view.getColumns().addListener((ListChangeListener<TreeTableColumn<LedgerRow, ?>>) change ->
            remembered.keep("ledger-columns", String.join(",", view.getColumns().stream().map(TreeTableColumn::getId).toList())));
        view.setOnSort(event -> remembered.keep("ledger-sort", view.getSortOrder().isEmpty() ? ""
            : view.getSortOrder().getFirst().getId() + " " + view.getSortOrder().getFirst().getSortType()));
        return whole;
    }
}
