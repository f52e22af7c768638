package zhenggai.ui.bulk;

import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import zhenggai.ui.bulk.BulkModel.Deed;
import zhenggai.ui.bulk.BulkModel.Line;
import zhenggai.ui.bulk.BulkModel.Look;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** Asks what to do to many measures and shows, before anything is done, what it would do to each. */
public final class BulkDialog {
    private static final double WIDE = 58;
    private static final double HIGH = 38;

    private final BulkModel model;
    private final TextField names = Forms.text(Texts.text("bulk.names"));
    private final TableView<Line> table = new TableView<>();
    private final Label summary = Forms.muted("");

    public BulkDialog(BulkModel model) {
        this.model = model;
    }

    /** @param then is told how many measures changed */
    public Dialog<ButtonType> show(Window owner, java.util.function.Consumer<Integer> then) {
        Asking asking = new Asking(owner, Texts.text("bulk.title", model.size()), model.canApply().not());
        asking.pane().setContent(Room.scrolled(content()));
        Room.give(asking.pane(), owner, WIDE, HIGH);
        asking.verb(Texts.text("bulk.apply"), ButtonData.OK_DONE, close -> model.apply(changed -> {
            close.run();
            then.accept(changed);
        })).setId("bulk-apply");
        model.preview();
        return asking.show(names);
    }

    /** What stands in the dialog; also on its own, for pictures. */
    Node content() {
        names.textProperty().bindBidirectional(model.namesProperty());
        names.setPromptText(Texts.text("bulk.names-hint"));
        names.setId("bulk-names");
        Node field = Forms.field(Texts.text("bulk.names"), names);
        field.visibleProperty().bind(model.deedProperty().map(Deed::takesNames));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.managedProperty().bind(field.visibleProperty());
        Node later = new HBox(Theme.em(0.8), typed("bulk.extend-to", model.untilProperty(), 12), typed("bulk.extend-reason", model.reasonProperty(), 24));
        later.visibleProperty().bind(model.deedProperty().map(deed -> deed == Deed.EXTEND));
        later.managedProperty().bind(later.visibleProperty());
        HBox what = new HBox(Theme.em(0.8), Forms.field(Texts.text("bulk.what"), deeds()), field, later);
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(Theme.em(0.8), what, summary, table, TextBox.refusal(model.refusalProperty()));
        content.getStyleClass().add("bulk");
        return content;
    }

    private static Node typed(String key, javafx.beans.property.StringProperty text, int columns) {
        TextField input = Forms.text(Texts.text(key));
        input.setPrefColumnCount(columns);
        input.setId(key.replace('.', '-'));
        input.textProperty().bindBidirectional(text);
        return Forms.field(Texts.text(key), input);
    }

    private ComboBox<Deed> deeds() {
        ComboBox<Deed> box = new ComboBox<>();
        box.getItems().setAll(Deed.values());
        box.setId("bulk-deed");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Deed deed) {
                return deed == null ? "" : deed.words();
            }

            @Override
            public Deed fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().bindBidirectional(model.deedProperty());
        box.setVisibleRowCount(Deed.values().length);
        return box;
    }

    private void fill() {
        table.setFixedCellSize(Theme.em(2.4));
        table.setMinHeight(Theme.em(9));
        table.setAccessibleText(Texts.text("bulk.preview"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(java.util.List.of(column("bulk.measure", 24, Line::measure), column("bulk.before", 9, Line::before),
            column("bulk.after", 22, line -> line.refusal().isEmpty() ? line.changes() ? line.after() : Texts.text("bulk.same") : line.refusal())));
        model.lookProperty().addListener((property, before, now) -> show(now));
        show(model.lookProperty().get());
    }

    private void show(Look look) {
        table.getItems().setAll(look.lines());
        String counted = Texts.text("bulk.summary", look.changing(), look.lines().size() - look.changing() - look.refused(), look.refused());
        summary.setText(look.unknown().isEmpty() ? counted
            : counted + "\n" + Texts.text("bulk.unknown", String.join(Texts.text("list.comma"), look.unknown())));
    }

    private static TableColumn<Line, Line> column(String key, double width, Function<Line, String> words) {
        TableColumn<Line, Line> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.em(width));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(table -> new Cell(words));
        return column;
    }

    /** One line of words; a refused line looks refused. */
    private static final class Cell extends TableCell<Line, Line> {
        private final Function<Line, String> words;

        Cell(Function<Line, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("refused");
            String said = empty || line == null ? null : words.apply(line).replace('\n', ' ');
            setText(said);
            setTooltip(said == null || said.length() < 16 ? null : new Tooltip(said));
            if (line != null && !empty && !line.refusal().isEmpty()) {
                getStyleClass().add("refused");
            }
        }
    }
}
