package zhenggai.ui.intake.sheet;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.table.Difference;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.RowNote;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.words.Texts;

/** The sheet of a ledger on the left, the items it was read to on the right, below what the chosen one changes, and what was refused. */
public final class SheetScreen {
    private static final double HALF = 0.52;
    private static final double TREE = 0.6;

    private final SheetModel model;
    private final Consumer<List<LedgerLine>> accepted;
    private final BorderPane root = new BorderPane();
    private final Label name = new Label();
    private final Label counts = new Label();
    private final ComboBox<String> sheets = new ComboBox<>();
    private final VBox about = new VBox(Theme.em(0.5));
    private final VBox told = new VBox(Theme.em(0.3));
    private final SheetGrid grid;
    private final LineTree tree;
    private final LineVerbs verbs;
    private List<LedgerLine> shown = List.of();

    /** @param accepted told the lines that have become part of the case */
    public SheetScreen(SheetModel model, Consumer<List<LedgerLine>> accepted) {
        this.model = model;
        this.accepted = accepted;
        grid = new SheetGrid(model, this::rowChosen);
        tree = new LineTree(model);
        verbs = new LineVerbs(model, tree, this::accept);
    }

    public Parent build() {
        root.getStyleClass().add("screen");
        root.setTop(head());
        VBox below = new VBox(about, told);
        below.getStyleClass().addAll("panel", "detail", "node-panel");
        ScrollPane scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail");
        SplitPane right = new SplitPane(tree.view(), scroll);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(TREE);
        BorderPane items = new BorderPane();
        items.setTop(verbs.buttons());
        items.setCenter(right);
        items.setBottom(LineVerbs.keys());
        SplitPane split = new SplitPane(grid.view(), items);
        split.setDividerPositions(HALF);
        split.addEventFilter(KeyEvent.KEY_PRESSED, verbs::pressed);
        root.setCenter(split);
        model.tableProperty().addListener((property, before, now) -> show(now));
        model.selectedProperty().addListener((property, before, now) -> showChosen());
        show(model.tableProperty().get());
        return root;
    }

    private ToolLine head() {
        name.getStyleClass().add("page-title");
        counts.getStyleClass().add("text-muted");
        sheets.setAccessibleText(Texts.text("intake.sheet-name"));
        sheets.setOnAction(event -> showGrid());
        FlowPane left = new FlowPane(Theme.em(1), Theme.em(0.3), name, sheets, counts);
        left.setAlignment(Pos.CENTER_LEFT);
        Button away = new Button(Texts.text("intake.away"));
        away.getStyleClass().add("flat");
        away.setOnAction(event -> model.putAway());
        Button accept = Icons.labelled(Icons.SAVE, Texts.text("intake.accept"));
        accept.setId("sheet-accept");
        accept.getStyleClass().add("accent");
        accept.disableProperty().bind(model.canAccept().not());
        accept.setOnAction(event -> accept());
        HBox deeds = new HBox(Theme.em(0.6), away, accept);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        return new ToolLine(left, deeds);
    }

    private void accept() {
        if (!model.isReadOnly()) {
            model.accept(accepted);
        }
    }

    private void show(SheetModel.@Nullable Table table) {
        if (table == null) {
            return;
        }
        name.setText(table.book().name());
        counts.setText(Texts.text("intake.sheet-counts", table.count(Reception.NEW), table.count(Reception.CHANGED), table.count(Reception.SAME),
            table.count(Reception.REFUSED)));
        List<String> names = table.reading().layouts().stream().map(Layout::sheet).toList();
        if (!sheets.getItems().equals(names)) {
            sheets.getItems().setAll(names);
            sheets.getSelectionModel().selectFirst();
        }
        sheets.setVisible(names.size() > 1);
        sheets.setManaged(names.size() > 1);
        tree.show(table, table.lines().equals(shown));
        shown = table.lines();
        showGrid();
        showChosen();
        showTold(table);
    }

    private void showGrid() {
        SheetModel.Table table = model.tableProperty().get();
        if (table != null) {
            table.reading().layouts().stream().filter(layout -> layout.sheet().equals(sheets.getValue())).findFirst().ifPresent(layout -> grid.show(table, layout));
        }
    }

    private void showChosen() {
        SheetModel.Table table = model.tableProperty().get();
        int chosen = model.selectedProperty().get();
        about.getChildren().clear();
        if (table == null || chosen < 0 || chosen >= table.lines().size()) {
            return;
        }
        LedgerLine line = table.lines().get(chosen);
        sheets.getSelectionModel().select(line.row().sheet());
        tree.choose(chosen);
        grid.choose(line.row());
        about.getChildren().add(sentence(Texts.text("intake.sheet-line", line.row().sheet(), line.row().source().number(), line.reception()), "field-label"));
        if (table.choices().asNew().contains(chosen)) {
            about.getChildren().add(sentence(Texts.text("intake.sheet-as-new"), "text-muted"));
        }
        if (line.refusal() != null) {
            about.getChildren().add(sentence(Texts.sentence(line.refusal().textKey(), line.refusal().args()), "refusal"));
        }
        for (RowNote note : line.notes()) {
            about.getChildren().add(sentence(Texts.text("intake.sheet-cell", note.place(), Texts.sentence(note.code(), note.args())),
                line.refusedParts().contains(note) ? "refusal" : "text-muted"));
        }
        for (Difference difference : line.differences()) {
            VBox field = new VBox(sentence(SheetGrid.word(difference.field()), "field-label"), new DifferenceFlow(said(difference.before()), said(difference.after())));
            field.getStyleClass().add("field");
            about.getChildren().add(field);
        }
    }

    private static String said(Object value) {
        return value instanceof Enum<?> constant ? Texts.text(constant) : String.valueOf(value);
    }

    private void showTold(SheetModel.Table table) {
        told.getChildren().clear();
        List<LedgerLine> refused = table.lines().stream().filter(line -> line.refusal() != null).toList();
        if (!refused.isEmpty()) {
            told.getChildren().add(sentence(Texts.text("intake.sheet-refused", refused.size()), "section-heading"));
            refused.forEach(line -> told.getChildren().add(sentence(Texts.text("intake.sheet-told", line.row().sheet(), line.row().source().number(),
                Texts.sentence(line.refusal().textKey(), line.refusal().args())), "refusal")));
        }
        List<RowNote> parts = table.lines().stream().flatMap(line -> line.refusedParts().stream()).toList();
        if (!parts.isEmpty()) {
            told.getChildren().add(sentence(Texts.text("intake.sheet-parts", parts.size()), "section-heading"));
            parts.forEach(part -> told.getChildren().add(sentence(Texts.text("intake.sheet-told", part.sheet(), part.place(),
                Texts.sentence(part.code(), part.args())), "refusal")));
        }
        if (table.lines().stream().anyMatch(LedgerLine::isRefused)) {
            Button save = Icons.labelled(Icons.SAVE, Texts.text("intake.sheet-save-refused"));
            save.setOnAction(event -> saveRefused(table));
            told.getChildren().add(save);
        }
        if (!table.reading().notes().isEmpty()) {
            told.getChildren().add(sentence(Texts.text("intake.sheet-notes"), "section-heading"));
            for (RowNote note : table.reading().notes()) {
                told.getChildren().add(sentence(Texts.text("intake.sheet-told", note.sheet(), note.place(), Texts.sentence(note.code(), note.args())), "text-muted"));
            }
        }
    }

    private void saveRefused(SheetModel.Table table) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("intake.sheet-save-refused"));
        chooser.setInitialFileName(Texts.text("intake.sheet-refused-file", table.book().name().replaceFirst("\\.[^.]{1,5}$", "")));
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.saveRefused(file.toPath(), saved -> told.getChildren().addFirst(sentence(Texts.text("intake.sheet-refused-saved", saved), "text-muted")));
        }
    }

    private static Label sentence(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }

    private void rowChosen(int number) {
        SheetModel.Table table = model.tableProperty().get();
        IntStream.range(0, table.lines().size()).filter(i -> table.lines().get(i).row().source().number() == number
            && table.lines().get(i).row().sheet().equals(sheets.getValue())).findFirst().ifPresent(model.selectedProperty()::set);
    }
}
