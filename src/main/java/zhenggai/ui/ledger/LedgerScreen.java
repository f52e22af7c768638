package zhenggai.ui.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The ledger on the screen: search and filters above, the tree table, the panel of the chosen line beside it. */
public final class LedgerScreen {
    private final LedgerModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final LedgerTable table;
    private final CustomTextField search = new CustomTextField();
    private final Label count = new Label();
    private final StackPane detail = new StackPane();
    private final StackPane body = new StackPane();

    /**
     * What the ledger needs from its neighbours: the panel of a line, asking for a text, doing something to many lines, and the way
     * to the import.
     */
    public interface Outside {
        /** The panel of a line; the same node as long as it is the same thing. */
        Node panel(LedgerRow row);

        /** Puts the cursor where the panel's thing is edited. */
        void edit();

        void ask(String title, String label, java.util.function.Consumer<String> then);

        void many(List<LedgerRow> rows);

        void toImport();

        void removed(int lines);
    }

    public LedgerScreen(LedgerModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.table = new LedgerTable(model.today(), remembered);
    }

    public Parent build() {
        BorderPane root = new BorderPane(body);
        root.setTop(toolbar());
        root.getStyleClass().add("screen");
        detail.getStyleClass().add("detail");
        showDetail(null);
        connect();
        model.reload();
        return root;
    }

    /** Puts the cursor into the search field. */
    public void toSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node toolbar() {
        // filters go to a second line where the window is narrow or the letters are large; the button for adding keeps its place
        FlowPane filters = new FlowPane(Theme.em(0.6), Theme.em(0.6), search(), states(), choice("ledger.filter.person", true),
            choice("ledger.filter.department", false), kinds(), clear());
        filters.setRowValignment(VPos.CENTER);
        HBox.setHgrow(filters, Priority.ALWAYS);
        HBox first = new HBox(filters, add());
        first.setAlignment(Pos.TOP_LEFT);
        // its height is reckoned from this length, not from the width it is given
        filters.prefWrapLengthProperty().bind(filters.widthProperty());
        first.getStyleClass().add("toolbar");
        count.getStyleClass().add("text-muted");
        HBox second = new HBox(count);
        second.getStyleClass().add("countbar");
        return new VBox(first, second);
    }

    private Node search() {
        search.setPromptText(Texts.text("ledger.search"));
        search.setAccessibleText(Texts.text("ledger.search"));
        search.setLeft(Icons.of(Icons.SEARCH));
        search.setPrefWidth(Theme.em(21));
        search.setId("ledger-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        return search;
    }

    private Node states() {
        CheckComboBox<String> box = new CheckComboBox<>();
        box.setTitle(Texts.text("ledger.filter.state"));
        box.setShowCheckedCount(true);
        box.setAccessibleText(Texts.text("ledger.filter.state"));
        box.getItems().add(Texts.text("ledger.filter.overdue"));
        for (MeasureState state : MeasureState.values()) {
            box.getItems().add(Texts.text(state));
        }
        box.getCheckModel().getCheckedIndices().addListener((ListChangeListener<Integer>) change -> {
            Set<MeasureState> states = EnumSet.noneOf(MeasureState.class);
            List<Integer> checked = List.copyOf(box.getCheckModel().getCheckedIndices());
            checked.stream().filter(i -> i > 0).forEach(i -> states.add(MeasureState.values()[i - 1]));
            model.filterProperty().set(model.filterProperty().get().inStates(Set.copyOf(states), checked.contains(0)));
        });
        model.filterProperty().addListener((property, before, now) -> {
            if (now.equals(LedgerFilter.ALL)) {
                box.getCheckModel().clearChecks();
            }
        });
        return box;
    }

    private Node choice(String key, boolean isPerson) {
        ComboBox<String> box = new ComboBox<>();
        box.setPromptText(Texts.text(key));
        box.setAccessibleText(Texts.text(key));
        model.lookProperty().addListener((property, before, now) -> {
            List<String> names = isPerson ? now.people() : now.departments();
            if (!box.getItems().equals(names)) {
                box.getItems().setAll(names);
            }
        });
        box.valueProperty().addListener((property, before, now) -> {
            LedgerFilter filter = model.filterProperty().get();
            model.filterProperty().set(isPerson ? filter.of(now, filter.department()) : filter.of(filter.person(), now));
        });
        clearWithFilter(box);
        return box;
    }

    private Node kinds() {
        ComboBox<FindingKind> box = new ComboBox<>();
        box.getItems().setAll(FindingKind.values());
        box.setPromptText(Texts.text("ledger.filter.kind"));
        box.setAccessibleText(Texts.text("ledger.filter.kind"));
        box.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(FindingKind kind) {
                return kind == null ? "" : Texts.text(kind);
            }

            @Override
            public FindingKind fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().addListener((property, before, now) -> model.filterProperty().set(model.filterProperty().get().ofKind(now)));
        clearWithFilter(box);
        return box;
    }

    private <T> void clearWithFilter(ComboBox<T> box) {
        model.filterProperty().addListener((property, before, now) -> {
            if (now.equals(LedgerFilter.ALL)) {
                box.setValue(null);
            }
        });
        // a combo box shows its prompt only when it is told again after having had a value
        box.setButtonCell(promptingCell(box));
    }

    private static <T> javafx.scene.control.ListCell<T> promptingCell(ComboBox<T> box) {
        return new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? box.getPromptText()
                    : box.getConverter() == null ? item.toString() : box.getConverter().toString(item));
            }
        };
    }

    private Node clear() {
        Button clear = new Button(Texts.text("ledger.filter.clear"));
        clear.getStyleClass().add("flat");
        clear.setOnAction(event -> {
            model.searchProperty().set("");
            model.filterProperty().set(LedgerFilter.ALL);
        });
        clear.managedProperty().bind(clear.visibleProperty());
        clear.visibleProperty().bind(model.filterProperty().isNotEqualTo(LedgerFilter.ALL).or(model.searchProperty().isNotEmpty()));
        return clear;
    }

    private Node add() {
        Button add = Icons.labelled(Icons.ADD, Texts.text("ledger.add"));
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setDisable(model.isReadOnly());
        add.setOnAction(event -> addBesideSelected());
        return add;
    }

    private void connect() {
        table.view().setContextMenu(menu());
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            LedgerRow row = now == null ? null : now.getValue();
            LedgerRow last = model.selectedProperty().get();
            model.selectedProperty().set(row);
            if (row != null && (last == null || !last.key().equals(row.key()) || !last.equals(row))) {
                showDetail(row);
            }
        });
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.lookProperty().addListener((property, before, now) -> show(now));
    }

    private void show(LedgerModel.Look look) {
        table.show(look, model.wantedProperty().get());
        model.wantedProperty().set(null);
        count.setText(look.shown() == look.all() ? Texts.text("ledger.count-all", look.all()) : Texts.text("ledger.count", look.all(), look.shown()));
        if (look.isEmptyCase()) {
            body.getChildren().setAll(emptyCase());
        } else if (body.getChildren().isEmpty() || !(body.getChildren().getFirst() instanceof SplitPane)) {
            body.getChildren().setAll(split());
        }
        table.view().setPlaceholder(new EmptyState(Icons.SEARCH, Texts.text("ledger.nothing-found"), Texts.text("ledger.nothing-found-hint")));
        if (table.view().getSelectionModel().isEmpty()) {
            showDetail(null);
        }
    }

    private Node split() {
        SplitPane split = new SplitPane(table.view(), detail);
        split.setOrientation(Orientation.HORIZONTAL);
        SplitPane.setResizableWithParent(detail, false);
        split.setDividerPositions(remembered.number("ledger-divider", 0.62));
        split.getDividers().getFirst().positionProperty().addListener((property, before, now) -> remembered.keep("ledger-divider", now));
        return split;
    }

    private Node emptyCase() {
        Button read = Icons.labelled(Icons.IMPORT, Texts.text("ledger.empty.import"));
        read.getStyleClass().add("accent");
        read.setOnAction(event -> outside.toImport());
        Button category = Icons.labelled(Icons.ADD, Texts.text("ledger.empty.category"));
        category.setOnAction(event -> outside.ask(Texts.text("category.add"), Texts.text("ledger.ask.category"), model::addCategory));
        return new EmptyState(Icons.LEDGER, Texts.text("ledger.empty.title"), Texts.text("ledger.empty.hint"), read, category);
    }

    private void showDetail(@Nullable LedgerRow row) {
        Node shown = row == null ? new EmptyState(Icons.EDIT, Texts.text("ledger.detail.title"), Texts.text("ledger.detail.hint")) : outside.panel(row);
        if (!detail.getChildren().contains(shown)) {
            detail.getChildren().setAll(shown);
        }
    }

    private void key(KeyEvent event) {
        LedgerRow row = model.selectedProperty().get();
        if (model.isReadOnly()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE && row != null) {
            removeSelected();
        } else if (event.getCode() == KeyCode.INSERT || event.getCode() == KeyCode.N && event.isShortcutDown()) {
            addBesideSelected();
        } else if (row != null && event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.wantedProperty().set(row.key());
            model.shift(row, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (row != null && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER)) {
            outside.edit();
        } else {
            return;
        }
        event.consume();
    }

    private List<LedgerRow> chosen() {
        return table.view().getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).map(TreeItem::getValue).toList();
    }

    private void removeSelected() {
        List<LedgerRow> rows = chosen();
        if (!rows.isEmpty()) {
            model.remove(rows, () -> outside.removed(rows.size()));
        }
    }

    /** What is added is of the kind of the chosen line, and stands beside it; under a finding without measures it is its first measure. */
    private void addBesideSelected() {
        LedgerRow row = model.selectedProperty().get();
        if (row == null) {
            outside.ask(Texts.text("category.add"), Texts.text("ledger.ask.category"), model::addCategory);
        } else if (row.kind() == LedgerRow.Kind.CATEGORY) {
            outside.ask(Texts.text("finding.add"), Texts.text("ledger.ask.finding"), text -> model.addFinding(row.category().category().id(), text));
        } else {
            outside.ask(Texts.text("measure.add"), Texts.text("ledger.ask.measure"), text -> model.addMeasure(row.finding().finding().id(), text));
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu(
            item("ledger.menu.add-category", row -> outside.ask(Texts.text("category.add"), Texts.text("ledger.ask.category"), model::addCategory)),
            item("ledger.menu.add-finding", row -> outside.ask(Texts.text("finding.add"), Texts.text("ledger.ask.finding"),
                text -> model.addFinding(row.category().category().id(), text))),
            item("ledger.menu.add-measure", row -> {
                if (row.finding() != null) {
                    outside.ask(Texts.text("measure.add"), Texts.text("ledger.ask.measure"), text -> model.addMeasure(row.finding().finding().id(), text));
                }
            }),
            item("ledger.menu.up", row -> model.shift(row, -1)), item("ledger.menu.down", row -> model.shift(row, 1)),
            item("ledger.menu.many", row -> outside.many(chosen())), item("ledger.menu.remove", row -> removeSelected()));
        menu.setOnShowing(event -> menu.getItems().forEach(i -> i.setDisable(model.isReadOnly() || model.selectedProperty().get() == null)));
        return menu;
    }

    private MenuItem item(String key, java.util.function.Consumer<LedgerRow> action) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setOnAction(event -> {
            LedgerRow row = model.selectedProperty().get();
            if (row != null) {
                action.accept(row);
            }
        });
        return item;
    }
}
