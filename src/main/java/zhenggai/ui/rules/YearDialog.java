package zhenggai.ui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.DeadlineBasis.Year;
import zhenggai.domain.time.HolidayYear;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.YearDraft.Stretch;
import zhenggai.words.Texts;

/** A small editor for a holiday year: the year, the notice it comes from, and a line for each stretch of days. */
final class YearDialog {
    private final RulesModel model;
    private final TextField year;
    private final TextField source;
    private final List<Line> lines = new ArrayList<>();
    private final VBox rows = new VBox(Theme.em(0.4));
    private final Label refusal = RulesScreen.refusal();

    YearDialog(RulesModel model, YearDraft draft) {
        this.model = model;
        year = new TextField(draft.year());
        year.setId("year-year");
        year.setPrefWidth(Theme.em(6));
        source = new TextField(draft.source());
        source.setId("year-source");
        source.setPrefWidth(Theme.em(30));
        source.setPromptText(Texts.text("holidays.source-hint"));
        draft.stretches().forEach(stretch -> add(new Line(stretch)));
        if (draft.stretches().isEmpty()) {
            add(new Line(new Stretch(null, null, true, "")));
        }
    }

    void show(Window owner, String title, RulesModel.Imported saved) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(title);
        dialog.setResizable(true);
        ButtonType save = new ButtonType(Texts.text("form.save"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(save, Answers.cancel());
        dialog.getDialogPane().setContent(content());
        Room.give(dialog.getDialogPane(), owner, 58, 36);
        Button button = (Button) dialog.getDialogPane().lookupButton(save);
        button.setId("year-save");
        // Enter in a field is for the field; the day typed in it has to arrive before it is saved
        button.setDefaultButton(false);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            RulesScreen.attempt(refusal, () -> {
                HolidayYear typed = draft().toYear();
                model.make(new Year(typed), moved -> {
                    dialog.setResult(save);
                    dialog.close();
                    saved.tell(typed, moved);
                }, failed -> refusal.setText(Explained.of(failed).sentence()));
            });
        });
        dialog.setOnShown(event -> (source.getText().isEmpty() ? source : lines.getFirst().from).requestFocus());
        dialog.show();
    }

    private YearDraft draft() {
        return new YearDraft(year.getText(), source.getText(), lines.stream().map(Line::stretch).toList());
    }

    private Node content() {
        HBox head = new HBox(Theme.em(0.8), Forms.field(Texts.text("holidays.column.year"), year), Forms.field(Texts.text("holidays.column.source"), source));
        HBox.setHgrow(source.getParent(), Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button more = Icons.labelled(Icons.ADD, Texts.text("holidays.add-line"));
        more.setId("year-add-line");
        more.setOnAction(event -> {
            Line line = new Line(new Stretch(null, null, true, lines.isEmpty() ? "" : lines.getLast().name.getText()));
            add(line);
            line.from.requestFocus();
            scroll.layout();
            scroll.setVvalue(1);
        });
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(Theme.em(0.8), head, Forms.muted(Texts.text("holidays.lines-hint")), scroll, more, refusal);
    }

    private void add(Line line) {
        lines.add(line);
        rows.getChildren().add(line.row());
    }

    /** One stretch of days as fields. */
    private final class Line {
        private final DatePicker from;
        private final DatePicker until;
        private final ComboBox<Boolean> kind = new ComboBox<>();
        private final TextField name;
        private final HBox row;

        Line(Stretch stretch) {
            from = day(stretch.from(), "holidays.from", 9.5);
            until = day(stretch.until(), "holidays.until", 9.5);
            until.setPromptText(Texts.text("holidays.until-hint"));
            kind.getItems().setAll(true, false);
            kind.setConverter(RuleCards.words(off -> Texts.text(off ? "holidays.off" : "holidays.on")));
            kind.setValue(stretch.isOff());
            kind.setAccessibleText(Texts.text("holidays.kind"));
            kind.setMinWidth(Theme.em(7));
            name = Forms.text(Texts.text("holidays.name"));
            name.setText(stretch.name());
            name.setPromptText(Texts.text("holidays.name"));
            HBox.setHgrow(name, Priority.ALWAYS);
            Button remove = Icons.button(Icons.REMOVE, Texts.text("holidays.remove-line"));
            row = new HBox(Theme.em(0.5), from, new Label(Texts.text("holidays.to")), until, kind, name, remove);
            row.setAlignment(Pos.CENTER_LEFT);
            remove.setOnAction(event -> {
                lines.remove(this);
                rows.getChildren().remove(row);
            });
        }

        Node row() {
            return row;
        }

        Stretch stretch() {
            return new Stretch(from.getValue(), until.getValue(), kind.getValue(), name.getText());
        }
    }

    private static DatePicker day(@Nullable LocalDate value, String key, double width) {
        DatePicker picker = Forms.day(value);
        picker.setAccessibleText(Texts.text(key));
        picker.setPromptText(Texts.text(key));
        picker.setPrefWidth(Theme.em(width));
        picker.setMinWidth(Theme.em(width));
        return picker;
    }
}
