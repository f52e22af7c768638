package zhenggai.ui.form;

import java.time.LocalDate;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zhenggai.domain.form.Form;
import zhenggai.ui.kit.Theme;
import zhenggai.words.FormState;
import zhenggai.words.Texts;

/** The table of sent forms, the latest first: who fills it in, until when, and whether it came back. */
final class SentTable {
    private final TableView<Form> view = new TableView<>();
    private LocalDate on = FormsModel.Sent.NONE.on();

    SentTable() {
        view.setId("forms");
        view.setFixedCellSize(Theme.em(2.6));
        view.setAccessibleText(Texts.text("window.form"));
        column(Texts.text("field.form.to_name"), 14, form -> form.to().name());
        column(Texts.text("field.form.code"), 10, Form::code);
        column(Texts.text("form.column-items"), 6, form -> String.valueOf(form.items().size()));
        column(Texts.text("field.form.sent_on"), 9, form -> form.sentOn().toString());
        column(Texts.text("field.form.return_by_on"), 9, form -> form.returnBy().toString());
        column(Texts.text("form.column-state"), 14, form -> FormState.of(form, on));
        column(Texts.text("field.form.returned_file"), 20, form -> form.returned() == null ? "" : form.returned().file());
    }

    TableView<Form> view() {
        return view;
    }

    void show(FormsModel.Sent sent) {
        on = sent.on();
        view.setItems(FXCollections.observableArrayList(sent.forms().reversed()));
        view.sort();
        // the same form says another thing on another day
        view.refresh();
    }

    private void column(String heading, double width, Function<Form, String> words) {
        TableColumn<Form, String> column = new TableColumn<>(heading);
        column.setPrefWidth(Theme.room(width, heading));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        view.getColumns().add(column);
    }
}
