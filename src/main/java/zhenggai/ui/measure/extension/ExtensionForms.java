package zhenggai.ui.measure.extension;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The fields of a request for extension and of the decision about it. */
final class ExtensionForms {
    private final ExtensionsModel model;

    ExtensionForms(ExtensionsModel model) {
        this.model = model;
    }

    /** Until when, why, who asks and when. */
    Node request() {
        TextField to = line("extension.to", model.to(), 14);
        to.setPromptText(Texts.text("extension.to-hint"));
        to.getStyleClass().add("first-field");
        Label day = Forms.muted("");
        day.textProperty().bind(model.toExplained());
        day.visibleProperty().bind(day.textProperty().isNotEmpty());
        day.managedProperty().bind(day.visibleProperty());
        TextArea reason = Forms.area(Texts.text("extension.reason"), 3);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.setId("extension-reason");
        reason.textProperty().bindBidirectional(model.reason().textProperty());
        return new VBox(Theme.em(0.7), Forms.field(Texts.text("extension.to"), to), day, Forms.field(Texts.text("extension.reason"), reason),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), field("extension.asked-by", model.askedBy(), 9), field("extension.asked-on", model.askedOn(), 11)));
    }

    /** Who decides, when, at which meeting, under which minute, and what is said about it. */
    Node decision() {
        return new VBox(Theme.em(0.7),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), field("extension.decided-by", model.decidedBy(), 9), field("extension.decided-on", model.decidedOn(), 11),
                field("extension.meeting", model.meeting(), 12), field("extension.minute", model.minute(), 12)),
            field("extension.remark", model.remark(), 24));
    }

    Node refusal() {
        return TextBox.refusal(model.refusalProperty());
    }

    private static Node field(String key, EditedText text, int columns) {
        return Forms.field(Texts.text(key), line(key, text, columns));
    }

    private static TextField line(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace('.', '-'));
        field.textProperty().bindBidirectional(text.textProperty());
        return field;
    }
}
