package zhenggai.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.Difference;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.FormSentence;
import zhenggai.words.Texts;

/** What came back, held against the case: each field that differs with what becomes of it, and below what is not taken and why. */
final class ComparedView {
    /** So much of a text can still be read. */
    private static final double NARROWEST = 9;
    private static final double TROUBLES = 11;

    private final FormsModel model;
    private final Consumer<FormsModel.Taken> then;
    private final TableView<Difference> table = new TableView<>();
    private final Label undecided = Forms.muted("");

    ComparedView(FormsModel model, Consumer<FormsModel.Taken> then) {
        this.model = model;
        this.then = then;
    }

    Node build(FormsModel.Back back) {
        BorderPane page = new BorderPane();
        page.setTop(head(back));
        table(back.collected().differences());
        undecided.setId("form-undecided");
        VBox middle = new VBox(Theme.em(0.6), inset(undecided), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        if (!back.troubles().isEmpty()) {
            middle.getChildren().addAll(inset(Forms.heading(Texts.text("form.troubles", back.troubles().size()))), troubles(back));
        }
        page.setCenter(middle);
        model.choices().addListener((MapChangeListener<Slot, String>) change -> count());
        count();
        return page;
    }

    private static Node inset(Label label) {
        VBox inset = new VBox(label);
        inset.setPadding(new Insets(0, Theme.em(1.2), 0, Theme.em(1.2)));
        inset.managedProperty().bind(label.managedProperty());
        return inset;
    }

    private Node head(FormsModel.Back back) {
        String who = back.collected().forms().stream().map(got -> got.form().to().name()).distinct().collect(Collectors.joining(Texts.text("list.comma")));
        Label title = new Label(Texts.text("form.back-title", back.collected().forms().size(), who.isEmpty() ? Texts.text("form.empty") : who));
        Button away = new Button(Texts.text("form.put-away"));
        away.setId("form-put-away");
        away.setOnAction(event -> model.putAway());
        Button take = new Button(Texts.text("form.take"));
        take.setId("form-take");
        take.getStyleClass().add("accent");
        if (back.collected().forms().isEmpty()) {
            take.setDisable(true);
        } else {
            take.disableProperty().bind(model.underWayProperty());
        }
        take.setOnAction(event -> model.collect(then));
        return new HeadLine(title, List.of(away, take));
    }

    private void table(List<Difference> differences) {
        table.setId("form-differences");
        table.setAccessibleText(Texts.text("form.differences"));
        table.setPlaceholder(new Label(Texts.text("form.no-differences")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        column("form.column-number", 5, Difference::number);
        column("form.column-field", 9, one -> Texts.text(one.slot().field()));
        column("form.column-was", 16, one -> FormSentence.shown(one.slot().field(), one.was()));
        column("form.column-theirs", 22, FormSentence::offers);
        column("form.column-now", 16, one -> FormSentence.shown(one.slot().field(), one.now()));
        TableColumn<Difference, Difference> choice = new TableColumn<>(Texts.text("form.column-choice"));
        choice.setPrefWidth(Theme.em(18));
        choice.setMinWidth(Theme.em(14));
        choice.setSortable(false);
        choice.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        choice.setCellFactory(made -> new ChoiceCell(model));
        table.getColumns().add(choice);
        table.setItems(FXCollections.observableArrayList(differences));
    }

    private void column(String key, double width, Function<Difference, String> words) {
        TableColumn<Difference, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setMinWidth(Theme.room(Math.min(width, NARROWEST), column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(made -> new WrappedCell());
        table.getColumns().add(column);
    }

    private static Node troubles(FormsModel.Back back) {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(back.troubles().stream().map(FormSentence::of).toList()));
        list.setId("form-troubles");
        list.setAccessibleText(Texts.text("form.troubles", back.troubles().size()));
        list.setPrefHeight(Theme.em(TROUBLES));
        list.setMinHeight(Theme.em(4));
        return list;
    }

    private void count() {
        int open = model.undecided();
        undecided.setText(open == 0 ? "" : Texts.text("form.undecided", open));
        undecided.setManaged(open > 0);
    }
}
