package zhenggai.ui.ledger;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.panel.Detail;
import zhenggai.ui.panel.Panel;
import zhenggai.words.Texts;

/** The ledger on the screen: search and filters above, the tree table, the panel of the chosen line beside it. */
public final class LedgerScreen {
    private final LedgerModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final LedgerTable table;
    private final LedgerToolbar toolbar;
    private final StackPane body = new StackPane();
    private final Detail<LedgerRow, Panel> detail;

    /**
     * What the ledger needs from its neighbours: the panel of a line, asking for a text, doing something to many measures, supervising
     * them, and the way to the import.
     */
    public interface Outside {
        Panel panel(LedgerRow row);

        void ask(String title, String label, Asking.Attempt attempt);

        void many(List<MeasureId> measures);

        /** Begins an act of supervision about the measures. */
        void supervise(List<MeasureId> measures);

        void toImport();

        void removed(int lines);
    }

    public LedgerScreen(LedgerModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.table = new LedgerTable(remembered, sort -> model.queryProperty().set(model.queryProperty().get().sorted(sort)));
        this.toolbar = new LedgerToolbar(model, verbs());
        this.detail = new Detail<>(this::chosen, table.view().getSelectionModel()::clearSelection, LedgerRow::key, outside::panel, Texts.text("ledger.detail.hint"));
    }

    public Parent build() {
        BorderPane root = new BorderPane();
        root.setTop(toolbar.build());
        root.setCenter(body);
        root.getStyleClass().add("screen");
        connect();
        model.reload();
        return root;
    }

    /** Puts the cursor into the search field. */
    public void toSearch() {
        toolbar.toSearch();
    }

    /** Saves what was typed beside the table, because the ledger is left. */
    public void leave() {
        detail.leave();
    }

    private Node verbs() {
        MenuButton add = new MenuButton(Texts.text("ledger.add"), Icons.of(Icons.ADD));
        add.getStyleClass().add("accent");
        add.setAccessibleText(Texts.text("ledger.add"));
        add.setId("ledger-add");
        add.setDisable(model.isReadOnly());
        add.getItems().setAll(item("ledger.menu.add-category", this::addCategory), item("ledger.menu.add-finding", this::addFinding),
            item("ledger.menu.add-measure", this::addMeasure));
        add.setOnShowing(event -> allow(add.getItems()));
        Button many = new Button(Texts.text("ledger.menu.many"));
        many.setId("ledger-many");
        many.setDisable(true);
        many.setOnAction(event -> outside.many(measures()));
        Button supervise = new Button(Texts.text("acts.supervise"));
        supervise.setId("ledger-supervise");
        supervise.setDisable(true);
        supervise.setOnAction(event -> outside.supervise(measures()));
        table.view().getSelectionModel().getSelectedIndices().addListener((javafx.collections.ListChangeListener<Integer>) change -> {
            many.setDisable(model.isReadOnly() || table.view().getSelectionModel().isEmpty());
            supervise.setDisable(many.isDisable());
        });
        HBox verbs = new HBox(Theme.em(0.5), supervise, many, add);
        verbs.setMinWidth(Region.USE_PREF_SIZE);
        return verbs;
    }

    private void connect() {
        table.view().setContextMenu(menu());
        table.view().setPlaceholder(new EmptyState(Icons.SEARCH, Texts.text("ledger.nothing-found"), Texts.text("ledger.nothing-found-hint")));
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose());
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.lookProperty().addListener((property, before, now) -> show(now));
        model.wantedProperty().addListener((property, before, now) -> {
            if (now != null && table.choose(now)) {
                model.wantedProperty().set(null);
            }
        });
    }

    /** Shows the evidence of the chosen line. */
    public void toEvidence() {
        detail.open().ifPresent(Panel::toEvidence);
    }

    private void show(LedgerModel.Look look) {
        if (look.isEmptyCase()) {
            body.getChildren().setAll(emptyCase());
        } else {
            detail.stand(body, table.view(), remembered, new Detail.Divider("ledger-divider", 0.6));
        }
        detail.exchange(() -> table.show(look, model.wantedProperty().get()));
        model.wantedProperty().set(null);
        model.selectedProperty().set(chosen());
        detail.panel().ifPresent(Panel::reload);
    }

    private @Nullable LedgerRow chosen() {
        TreeItem<LedgerRow> item = table.view().getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private void choose() {
        model.selectedProperty().set(chosen());
        detail.choose();
    }

    private Node emptyCase() {
        Button read = Icons.labelled(Icons.IMPORT, Texts.text("ledger.empty.import"));
        read.getStyleClass().add("accent");
        read.setOnAction(event -> outside.toImport());
        Button category = Icons.labelled(Icons.ADD, Texts.text("ledger.empty.category"));
        category.setOnAction(event -> addCategory());
        return new EmptyState(Icons.LEDGER, Texts.text("ledger.empty.title"), Texts.text("ledger.empty.hint"), read, category);
    }

    private void key(KeyEvent event) {
        LedgerRow row = model.selectedProperty().get();
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        boolean moves = vertical && (event.isAltDown() || event.isShortcutDown() && event.isShiftDown());
        if (row != null && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER)) {
            detail.open().ifPresent(Panel::edit);
        } else if (model.isReadOnly()) {
            return;
        } else if (event.getCode() == KeyCode.DELETE && row != null) {
            removeChosen();
        } else if (event.getCode() == KeyCode.INSERT || event.getCode() == KeyCode.N && event.isShortcutDown()) {
            addSibling();
        } else if (row != null && moves) {
            shift(event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void shift(int by) {
        LedgerRow row = model.selectedProperty().get();
        model.wantedProperty().set(null);
        model.shift(row, by);
    }

    /** The chosen measures, and those shown under chosen findings and categories. */
    private List<MeasureId> measures() {
        return table.chosen().stream().flatMap(LedgerRow::measures).map(leaf -> leaf.measure().id()).distinct().toList();
    }

    private void removeChosen() {
        List<LedgerRow> rows = table.chosen();
        if (!rows.isEmpty()) {
            model.remove(rows, () -> outside.removed(rows.size()));
        }
    }

    /** What is added is of the kind of the chosen line and stands beside it; where nothing stands under that line yet, it is the first. */
    private void addSibling() {
        LedgerRow row = model.selectedProperty().get();
        if (row == null || row.kind() == LedgerRow.Kind.CATEGORY && !row.category().findings().isEmpty()) {
            addCategory();
        } else if (row.kind() == LedgerRow.Kind.CATEGORY || row.kind() == LedgerRow.Kind.FINDING && !row.finding().measures().isEmpty()) {
            addFinding();
        } else {
            addMeasure();
        }
    }

    private void addCategory() {
        outside.ask(Texts.text("category.add"), Texts.text("ledger.ask.category"), model::addCategory);
    }

    private void addFinding() {
        LedgerRow row = model.selectedProperty().get();
        outside.ask(Texts.text("finding.add"), Texts.text("ledger.ask.finding"), (text, accepted, refused) -> model.addFinding(row.category().category().id(), text, accepted, refused));
    }

    private void addMeasure() {
        LedgerRow row = model.selectedProperty().get();
        outside.ask(Texts.text("measure.add"), Texts.text("ledger.ask.measure"), (text, accepted, refused) -> model.addMeasure(row.finding().finding().id(), text, accepted, refused));
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu(item("ledger.menu.edit", () -> detail.open().ifPresent(Panel::edit)), new SeparatorMenuItem(),
            item("ledger.menu.add-category", this::addCategory), item("ledger.menu.add-finding", this::addFinding),
            item("ledger.menu.add-measure", this::addMeasure), new SeparatorMenuItem(), item("ledger.menu.up", () -> shift(-1)),
            item("ledger.menu.down", () -> shift(1)), item("ledger.menu.many", () -> outside.many(measures())),
            item("acts.supervise", () -> outside.supervise(measures())), new SeparatorMenuItem(),
            item("ledger.menu.remove", this::removeChosen));
        List<MenuItem> verbs = List.copyOf(menu.getItems());
        menu.setOnShowing(event -> allow(verbs));
        menu.getItems().addAll(new SeparatorMenuItem(), item("table.usual-widths", table::usualWidths));
        return menu;
    }

    /** A finding needs a category to stand in, a measure a finding. */
    private void allow(List<MenuItem> items) {
        LedgerRow row = model.selectedProperty().get();
        for (MenuItem item : items) {
            boolean category = Texts.text("ledger.menu.add-category").equals(item.getText());
            boolean measure = Texts.text("ledger.menu.add-measure").equals(item.getText());
            item.setDisable(model.isReadOnly() || row == null && !category || measure && row.finding() == null);
        }
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
