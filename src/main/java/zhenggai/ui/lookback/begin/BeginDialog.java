package zhenggai.ui.lookback.begin;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.lookback.Candidate;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.ShareUnit;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.LookBackWords;
import zhenggai.words.Texts;

/** Asks how a look-back is to be drawn, shows what would be, and begins it; a refusal keeps the dialog and everything in it. */
public final class BeginDialog {
    private static final double WIDE = 58;
    private static final double HIGH = 40;

    private final BeginModel model;
    private final TableView<Candidate> table = new TableView<>();
    private final Label count = new Label();

    public BeginDialog(BeginModel model) {
        this.model = model;
    }

    /** @param then is given the look-back that was begun */
    public Dialog<ButtonType> show(Window owner, Consumer<LookBack> then) {
        Asking asking = new Asking(owner, Texts.text("look-back.begin"), model.underWayProperty());
        TextField title = text("look-back-title", "look-back.title", model.titleProperty(), 16);
        asking.pane().setContent(Room.scrolled(content(title)));
        Room.give(asking.pane(), owner, WIDE, HIGH);
        asking.verb(Texts.text("look-back.begin"), ButtonData.OK_DONE, close -> model.begin(lookBack -> {
            close.run();
            then.accept(lookBack);
        })).setId("look-back-do-begin");
        model.seenProperty().addListener((property, before, now) -> show(now));
        model.draw();
        return asking.show(title);
    }

    private Node content(TextField title) {
        FlowPane plan = new FlowPane(Theme.em(0.8), Theme.em(0.5), Forms.field(Texts.text("look-back.title"), title),
            field("look-back-on", "look-back.held-on", model.onProperty(), 9), field("look-back-members", "look-back.members", model.membersProperty(), 18));
        ComboBox<DrawMethod> method = NamedBox.of(List.of(DrawMethod.values()), Texts::text);
        method.setId("look-back-method");
        method.setPrefWidth(Theme.em(9));
        method.valueProperty().bindBidirectional(model.methodProperty());
        Node seed = field("look-back-seed", "look-back.seed", model.seedProperty(), 9);
        seed.visibleProperty().bind(model.methodProperty().isEqualTo(DrawMethod.SEED));
        seed.managedProperty().bind(seed.visibleProperty());
        ComboBox<ShareUnit> unit = NamedBox.of(List.of(ShareUnit.values()), Texts::text);
        unit.setId("look-back-unit");
        unit.setPrefWidth(Theme.em(6));
        unit.valueProperty().bindBidirectional(model.unitProperty());
        FlowPane size = new FlowPane(Theme.em(0.8), Theme.em(0.5), field("look-back-amount", "look-back.amount", model.amountProperty(), 5),
            Forms.field(Texts.text("look-back.unit"), unit));
        size.visibleProperty().bind(model.methodProperty().isNotEqualTo(DrawMethod.BY_HAND));
        size.managedProperty().bind(size.visibleProperty());
        size.setPrefWrapLength(Theme.em(14));
        FlowPane rule = new FlowPane(Theme.em(0.8), Theme.em(0.5), Forms.field(Texts.text("look-back.method"), method), seed, size);
        Label explained = Forms.muted("");
        explained.setMinHeight(Region.USE_PREF_SIZE);
        explained.textProperty().bind(model.methodProperty().map(BeginDialog::explained));
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(Theme.em(0.7), plan, rule, explained, count, table, TextBox.refusal(model.refusalProperty()));
    }

    private static String explained(DrawMethod method) {
        return Texts.text(switch (method) {
            case SEED -> "look-back.about-seed";
            case RISK -> "look-back.about-risk";
            case BY_HAND -> "look-back.about-by-hand";
        });
    }

    private void table() {
        table.setId("look-back-candidates");
        table.setAccessibleText(Texts.text("look-back.items"));
        table.setFixedCellSize(Theme.em(2.4));
        table.setMinHeight(Theme.em(9));
        TableColumn<Candidate, String> drawn = column("look-back.column.drawn", 4.5, one -> "");
        drawn.setCellFactory(column -> new Tick());
        table.getColumns().add(drawn);
        table.getColumns().add(column("look-back.column.number", 5, Candidate::code));
        table.getColumns().add(column("paper.column.measure", 15, one -> one.leaf().measure().text()));
        table.getColumns().add(column("paper.column.state-only", 7.5, one -> one.leaf().measure().state().shape() + " " + Texts.text(one.leaf().measure().state())));
        table.getColumns().add(column("look-back.reasons", 22, one -> LookBackWords.why(one.risks(), one.points())));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && model.methodProperty().get() == DrawMethod.BY_HAND && table.getSelectionModel().getSelectedItem() != null) {
                toggle(table.getSelectionModel().getSelectedItem().id());
                event.consume();
            }
        });
        model.methodProperty().addListener((property, before, now) -> table.refresh());
    }

    private void toggle(MeasureId id) {
        if (!model.picked().remove(id)) {
            model.picked().add(id);
        }
    }

    private void show(BeginModel.Seen seen) {
        if (!table.getItems().equals(seen.candidates())) {
            table.setItems(FXCollections.observableArrayList(seen.candidates()));
        }
        table.refresh();
        count.setText(Texts.text("look-back.will-draw", seen.candidates().size(), seen.drawn().size()));
    }

    private static Node field(String id, String key, StringProperty text, int columns) {
        return Forms.field(Texts.text(key), text(id, key, text, columns));
    }

    private static TextField text(String id, String key, StringProperty text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static TableColumn<Candidate, String> column(String key, double width, java.util.function.Function<Candidate, String> words) {
        TableColumn<Candidate, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue()).replace('\n', ' ')));
        return column;
    }

    /** Whether the measure of the row is drawn; a box to tick where it is picked by hand. */
    private final class Tick extends TableCell<Candidate, String> {
        private final CheckBox box = new CheckBox();

        Tick() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> toggle(getTableRow().getItem().id()));
        }

        @Override
        protected void updateItem(String nothing, boolean empty) {
            super.updateItem(nothing, empty);
            Candidate one = empty || getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(one == null ? null : box);
            if (one != null) {
                box.setAccessibleText(one.code());
                box.setDisable(model.methodProperty().get() != DrawMethod.BY_HAND);
                box.setSelected(model.methodProperty().get() == DrawMethod.BY_HAND ? model.picked().contains(one.id()) : model.seenProperty().get().drawn().contains(one.id()));
            }
        }
    }
}
