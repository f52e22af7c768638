package zhenggai.ui.ledger;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.StatusBadge;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The tree table itself: its columns, its rows, and keeping selection and open branches when the rows are replaced. */
final class LedgerTable {
    /** Above this many measures the findings are shown closed, because nobody reads a thousand open rows. */
    private static final int CLOSED_ABOVE = 1500;
    private static final Collator COLLATOR = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);

    private final TreeTableView<LedgerRow> view = new TreeTableView<>(new TreeItem<>());
    private final LocalDate today;
    private final Set<LedgerRow.Key> closed = new HashSet<>();

    LedgerTable(LocalDate today, Remembered remembered) {
        this.today = today;
        view.setShowRoot(false);
        view.setFixedCellSize(Theme.em(2.6));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setColumnResizePolicy(TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
        view.setTableMenuButtonVisible(true);
        view.setAccessibleText(Texts.text("ledger.table"));
        view.setRowFactory(table -> new Row());
        view.getColumns().setAll(List.of(number(), content(), state(),
            names("ledger.column.lead-leader", Role.LEAD_LEADER, 6), names("ledger.column.department", Role.LEAD_DEPARTMENT, 8),
            names("ledger.column.person", Role.RESPONSIBLE_PERSON, 6), deadline(), progress(), evidence()));
        remember(remembered);
    }

    TreeTableView<LedgerRow> view() {
        return view;
    }

    /** Puts new rows in the place of the old ones; what was chosen, open and in sight stays so where it still exists. */
    void show(LedgerModel.Look look, LedgerRow.@Nullable Key choose) {
        rememberClosed();
        TreeItem<LedgerRow> focused = view.getSelectionModel().getSelectedItem();
        LedgerRow.Key key = choose != null ? choose : focused == null ? null : focused.getValue().key();
        boolean open = look.shown() <= CLOSED_ABOVE;
        List<TreeItem<LedgerRow>> items = new ArrayList<>();
        for (LedgerRow category : look.rows()) {
            TreeItem<LedgerRow> item = new TreeItem<>(category);
            item.getChildren().setAll(category.children().stream().map(finding -> branch(finding, open)).toList());
            item.setExpanded(!closed.contains(category.key()));
            items.add(item);
        }
        view.getRoot().getChildren().setAll(items);
        if (key != null) {
            choose(key, choose != null);
        }
    }

    private TreeItem<LedgerRow> branch(LedgerRow finding, boolean open) {
        TreeItem<LedgerRow> item = new TreeItem<>(finding);
        item.getChildren().setAll(finding.children().stream().map(TreeItem::new).toList());
        item.setExpanded(open && !closed.contains(finding.key()));
        return item;
    }

    private void choose(LedgerRow.Key key, boolean scroll) {
        TreeItem<LedgerRow> item = find(view.getRoot(), key);
        if (item != null) {
            for (TreeItem<LedgerRow> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            int row = view.getRow(item);
            view.getSelectionModel().clearAndSelect(row);
            if (scroll) {
                view.scrollTo(Math.max(0, row - 3));
            }
        }
    }

    private static @Nullable TreeItem<LedgerRow> find(TreeItem<LedgerRow> under, LedgerRow.Key key) {
        for (TreeItem<LedgerRow> item : under.getChildren()) {
            if (item.getValue().key().equals(key)) {
                return item;
            }
            TreeItem<LedgerRow> below = find(item, key);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private void rememberClosed() {
        for (TreeItem<LedgerRow> category : view.getRoot().getChildren()) {
            note(category);
            category.getChildren().forEach(this::note);
        }
    }

    private void note(TreeItem<LedgerRow> item) {
        if (item.isExpanded() || item.isLeaf()) {
            closed.remove(item.getValue().key());
        } else {
            closed.add(item.getValue().key());
        }
    }

    private TreeTableColumn<LedgerRow, String> number() {
        return column("ledger.column.number", 8, row -> switch (row.kind()) {
            case CATEGORY -> Texts.text("ledger.category-number", row.category().category().position());
            case FINDING -> Texts.text("ledger.finding-number", row.finding().finding().number());
            case MEASURE -> row.finding().finding().number() + "-" + row.leaf().measure().number();
        });
    }

    private TreeTableColumn<LedgerRow, String> content() {
        TreeTableColumn<LedgerRow, String> column = column("ledger.column.content", 30, row -> switch (row.kind()) {
            case CATEGORY -> row.category().category().title();
            case FINDING -> row.finding().finding().headline();
            case MEASURE -> row.leaf().measure().text();
        });
        column.setCellFactory(table -> new TextCell(true));
        return column;
    }

    private TreeTableColumn<LedgerRow, LedgerRow> state() {
        TreeTableColumn<LedgerRow, LedgerRow> column = new TreeTableColumn<>(Texts.text("ledger.column.state"));
        column.setId("ledger.column.state");
        column.setPrefWidth(Theme.em(9));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(table -> new StateCell());
        column.setComparator(Comparator.comparingInt(row -> row.leaf() == null ? 0 : row.leaf().measure().state().ordinal()));
        return column;
    }

    private TreeTableColumn<LedgerRow, String> names(String key, Role role, double width) {
        return column(key, width, row -> switch (row.kind()) {
            case CATEGORY -> "";
            case FINDING -> String.join(Texts.text("list.comma"), row.finding().names(role));
            case MEASURE -> String.join(Texts.text("list.comma"), row.leaf().names(role));
        });
    }

    private TreeTableColumn<LedgerRow, String> deadline() {
        TreeTableColumn<LedgerRow, String> column = column("ledger.column.deadline", 9, row -> row.leaf() == null ? "" : deadline(row.leaf().measure()));
        column.setComparator(Comparator.naturalOrder());
        return column;
    }

    private static String deadline(Measure measure) {
        String now = measure.deadline().words();
        String original = measure.schedule().original().words();
        return now.equals(original) ? now : Texts.text("ledger.deadline-moved", original, now);
    }

    private TreeTableColumn<LedgerRow, String> progress() {
        return column("ledger.column.progress", 18, row -> switch (row.kind()) {
            case CATEGORY -> "";
            case FINDING -> Texts.text("ledger.closed-of", row.finding().measures().stream()
                .filter(m -> m.measure().state() == MeasureState.CLOSED).count(), row.finding().measures().size());
            case MEASURE -> progress(row.leaf());
        });
    }

    private static String progress(MeasureLeaf leaf) {
        if (leaf.latest() == null) {
            return "";
        }
        String text = leaf.latest().done().isEmpty() ? leaf.latest().whyNot() + leaf.latest().nextStep() : leaf.latest().done();
        return leaf.latest().percent() == null ? text : leaf.latest().percent() + "%  " + text;
    }

    private TreeTableColumn<LedgerRow, String> evidence() {
        return column("ledger.column.evidence", 4, row -> row.leaf() == null || row.leaf().evidence() == 0 ? "" : String.valueOf(row.leaf().evidence()));
    }

    private static TreeTableColumn<LedgerRow, String> column(String key, double width, Function<LedgerRow, String> text) {
        TreeTableColumn<LedgerRow, String> column = new TreeTableColumn<>(Texts.text(key));
        column.setId(key);
        column.setPrefWidth(Theme.em(width));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue().getValue())));
        column.setCellFactory(table -> new TextCell(false));
        column.setComparator(COLLATOR::compare);
        return column;
    }

    /** Columns come back as they were left: which are shown, how wide, in which order. */
    private void remember(Remembered remembered) {
        List<String> order = List.of(remembered.text("ledger-columns", "").split(","));
        view.getColumns().sort(Comparator.comparingInt(column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : Integer.MAX_VALUE));
        for (TreeTableColumn<LedgerRow, ?> column : view.getColumns()) {
            column.setPrefWidth(Theme.em(remembered.number(column.getId() + ".width", column.getPrefWidth() / Theme.em(1))));
            column.setVisible(!remembered.is(column.getId() + ".hidden"));
            column.widthProperty().addListener((property, before, now) -> remembered.keep(column.getId() + ".width", now.doubleValue() / Theme.em(1)));
            column.visibleProperty().addListener((property, before, now) -> remembered.keep(column.getId() + ".hidden", !now));
        }
        view.getColumns().addListener((javafx.collections.ListChangeListener<TreeTableColumn<LedgerRow, ?>>) change ->
            remembered.keep("ledger-columns", String.join(",", view.getColumns().stream().map(TreeTableColumn::getId).toList())));
    }

    /** A row looks like what it shows. */
    private static final class Row extends TreeTableRow<LedgerRow> {
        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("category-row", "finding-row");
            if (row != null && !empty && row.kind() != LedgerRow.Kind.MEASURE) {
                getStyleClass().add(row.kind() == LedgerRow.Kind.CATEGORY ? "category-row" : "finding-row");
            }
        }
    }

    /** One line of text; the whole of a long one appears on hovering. */
    private static final class TextCell extends TreeTableCell<LedgerRow, String> {
        private final boolean hovers;

        TextCell(boolean hovers) {
            this.hovers = hovers;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : text.replace('\n', ' '));
            if (hovers && !empty && text != null && text.length() > 30) {
                Tooltip whole = new Tooltip(text);
                whole.setWrapText(true);
                whole.setMaxWidth(Theme.em(40));
                setTooltip(whole);
            } else {
                setTooltip(null);
            }
        }
    }

    /** The badge of a measure or finding. */
    private final class StateCell extends TreeTableCell<LedgerRow, LedgerRow> {
        private final StatusBadge badge = new StatusBadge();

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || row.kind() == LedgerRow.Kind.CATEGORY) {
                setGraphic(null);
                return;
            }
            badge.show(row.leaf() != null ? StatusBadge.face(row.leaf().measure(), today) : StatusBadge.face(row.finding().state()));
            setGraphic(badge);
        }
    }
}
