package zhenggai.ui.people.handover;

import static zhenggai.ui.kit.HintedCell.column;
import static zhenggai.ui.kit.HintedCell.narrow;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.people.Person;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.people.handover.HandoverModel.Line;
import zhenggai.ui.people.handover.HandoverModel.Owed;
import zhenggai.ui.people.handover.HandoverModel.Sheet;
import zhenggai.words.Texts;

/** Shows what somebody still owes, asks who takes it over and whether he leaves; afterwards offers the sheet that both sign. */
public final class HandoverDialog {
    private final HandoverModel model;
    private final TextField typed = new TextField();
    private final ListView<Person> persons = new ListView<>();
    private final DatePicker leaves = Forms.day(null);
    private final Label summary = Forms.muted("");

    public HandoverDialog(HandoverModel model) {
        this.model = model;
    }

    /**
     * @param done is told once it is handed over
     * @param print is given the sheet to print
     */
    public void show(Window owner, Consumer<Sheet> done, Consumer<Sheet> print) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("handover.title", model.from().name()));
        dialog.setResizable(true);
        ButtonType printing = new ButtonType(Texts.text("handover.print"), ButtonBar.ButtonData.LEFT);
        ButtonType confirm = new ButtonType(Texts.text("handover.confirm"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = Answers.cancel();
        dialog.getDialogPane().getButtonTypes().setAll(printing, confirm, cancel);
        dialog.getDialogPane().setContent(content());
        Room.give(dialog.getDialogPane(), owner, 58, 37);
        Button sheet = button(dialog, printing, "handover-print", () -> print.accept(model.doneProperty().get()));
        sheet.disableProperty().bind(model.doneProperty().isNull());
        Button hand = button(dialog, confirm, "handover-confirm", model::confirm);
        hand.disableProperty().bind(Bindings.createBooleanBinding(this::isNothingToConfirm, model.owedProperty(), model.successorProperty(), model.leavesOnProperty(), model.doneProperty()));
        model.doneProperty().addListener((property, before, now) -> {
            ((Button) dialog.getDialogPane().lookupButton(cancel)).setText(Texts.text("answer.close"));
            summary.setText(Texts.text("handover.done", now.from().name(), now.to().name(), now.handover().size()));
            sheet.requestFocus();
            done.accept(now);
        });
        dialog.setOnShown(event -> typed.requestFocus());
        model.reload();
        dialog.show();
    }

    private boolean isNothingToConfirm() {
        return model.doneProperty().get() != null || model.successorProperty().get() == null
            || model.owedProperty().get().lines().isEmpty() && model.leavesOnProperty().get() == null;
    }

    /** A button of the dialog that does something and leaves the dialog open. */
    private static Button button(Dialog<ButtonType> dialog, ButtonType type, String id, Runnable deed) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.setId(id);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            deed.run();
        });
        return button;
    }

    private Node content() {
        TableView<Line> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox asked = new HBox(Theme.em(1.6), successor(), leaving());
        HBox.setHgrow(asked.getChildren().getFirst(), Priority.ALWAYS);
        asked.disableProperty().bind(model.doneProperty().isNotNull());
        summary.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(Theme.em(0.8), summary, table, asked, TextBox.refusal(model.refusalProperty()));
    }

    private TableView<Line> table() {
        TableView<Line> table = new TableView<>();
        table.setAccessibleText(Texts.text("handover.items"));
        table.setFixedCellSize(Theme.em(2.4));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new EmptyState(Icons.PEOPLE, Texts.text("handover.nothing-owed"), Texts.text("handover.nothing-owed-hint")));
        table.getColumns().setAll(List.of(narrow(column("handover.number", 4, Line::number)), column("handover.what", 20, Line::what), column("handover.roles", 9, Line::roles),
            column("handover.deadline", 11, Line::deadline), narrow(column("handover.state", 6, Line::state))));
        table.getColumns().forEach(column -> column.setSortable(false));
        model.owedProperty().addListener((property, before, now) -> show(table, now));
        return table;
    }

    private void show(TableView<Line> table, Owed owed) {
        table.getItems().setAll(owed.lines());
        summary.setText(Texts.text("handover.summary", model.from().name(), owed.lines().size()));
    }

    private Node successor() {
        typed.setId("handover-typed");
        typed.setPromptText(Texts.text("panel.type-person"));
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                persons.requestFocus();
                persons.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        persons.setId("handover-persons");
        persons.setAccessibleText(Texts.text("handover.persons"));
        persons.setItems(model.candidates());
        persons.setFixedCellSize(Theme.em(2.2));
        persons.setPrefHeight(Theme.em(9.5));
        persons.setMinHeight(Theme.em(7));
        persons.setPlaceholder(Forms.muted(Texts.text("handover.nobody-fits")));
        persons.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Person person, boolean empty) {
                super.updateItem(person, empty);
                setText(empty || person == null ? null : person.post().isEmpty() ? person.name() : Texts.text("handover.person", person.name(), person.post()));
            }
        });
        persons.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.successorProperty().set(now);
            }
        });
        model.successorProperty().addListener((property, before, now) -> {
            if (now == null) {
                persons.getSelectionModel().clearSelection();
            } else {
                persons.getSelectionModel().select(now);
            }
        });
        VBox both = new VBox(Theme.em(0.4), Forms.field(Texts.text("handover.to"), typed), persons);
        both.setMinWidth(0);
        return both;
    }

    private Node leaving() {
        leaves.setId("handover-leaves");
        leaves.valueProperty().bindBidirectional(model.leavesOnProperty());
        Label hint = Forms.muted(Texts.text("handover.leaves-hint"));
        VBox box = new VBox(Theme.em(0.4), Forms.field(Texts.text("handover.leaves"), leaves), hint);
        box.setPrefWidth(Theme.em(22));
        box.setMinWidth(Theme.em(14));
        return box;
    }
}
