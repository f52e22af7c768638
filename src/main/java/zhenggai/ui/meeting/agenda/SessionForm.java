package zhenggai.ui.meeting.agenda;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.meeting.agenda.MeetingModel.Field;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** When and where a meeting was held, who chaired it and who was there; each field saves itself. */
final class SessionForm {
    private final MeetingModel model;
    private final ComboBox<MeetingKind> kind = NamedBox.of(List.of(MeetingKind.values()), Texts::text);

    SessionForm(MeetingModel model) {
        this.model = model;
    }

    Node build() {
        kind.setId("meeting-kind");
        kind.setPrefWidth(Theme.em(14));
        kind.setDisable(model.isReadOnly());
        kind.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.kind(now);
            }
        });
        model.seenProperty().addListener((property, before, now) -> show());
        show();
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("meetings.remove"));
        remove.getStyleClass().addAll("small", "button-outlined");
        remove.setId("meeting-remove");
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(event -> model.remove());
        return new VBox(Theme.em(0.9), line(Field.NAME, "meetings.field.name"), Forms.field(Texts.text("meetings.column.kind"), kind), line(Field.HELD_ON, "meetings.field.on"),
            line(Field.PLACE, "meetings.field.place"), line(Field.CHAIR, "meetings.field.chair"), present(), line(Field.RECORDER, "meetings.field.recorder"),
            line(Field.MINUTE, "meetings.field.minute"), TextBox.refusal(model.refusalProperty()), remove);
    }

    private void show() {
        if (model.seenProperty().get() != null) {
            kind.setValue(model.seenProperty().get().meeting().session().kind());
        }
    }

    private Node present() {
        TextBox present = TextBox.area(Texts.text("meetings.field.present"), model.text(Field.PRESENT), 2);
        present.input().setId("meeting-" + Field.PRESENT);
        present.input().setPromptText(Texts.text("meetings.field.present-hint"));
        return present;
    }

    private Node line(Field field, String key) {
        TextBox line = TextBox.line(Texts.text(key), model.text(field));
        line.input().setId("meeting-" + field);
        return line;
    }
}
