package zhenggai.ui.measure.acceptance;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Stance;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The opinion of one level while it is recorded: agreed or not, by whom, when, in which words. */
final class OpinionForm {
    private final AcceptanceModel model;

    OpinionForm(AcceptanceModel model) {
        this.model = model;
    }

    Node build(OpinionLevel level) {
        ToggleGroup stance = new ToggleGroup();
        RadioButton agreed = choice(stance, Stance.AGREED);
        RadioButton disagreed = choice(stance, Stance.DISAGREED);
        (model.agreesProperty().get() ? agreed : disagreed).setSelected(true);
        stance.selectedToggleProperty().addListener((property, before, now) -> model.agreesProperty().set(now == agreed));
        TextArea text = Forms.area(Texts.text("acceptance.opinion-text"), 2);
        text.setId("opinion-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.textProperty().bindBidirectional(model.text().textProperty());
        Button give = Icons.labelled(Icons.SAVE, Texts.text("acceptance.give", level));
        give.getStyleClass().add("accent");
        give.setId("opinion-give");
        give.setOnAction(event -> model.give(level));
        FlowPane who = new FlowPane(Theme.em(0.8), Theme.em(0.6), line("acceptance.by", "opinion-by", model.by(), 9),
            line("acceptance.on", "opinion-on", model.on(), 11));
        VBox form = new VBox(Theme.em(0.6), Forms.heading(Texts.text("acceptance.turn", level)), new FlowPane(Theme.em(1.2), Theme.em(0.4), agreed, disagreed), who,
            Forms.field(Texts.text("acceptance.opinion-text"), text), TextBox.refusal(model.refusalProperty()), give);
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
                model.give(level);
                event.consume();
            }
        });
        return form;
    }

    private static RadioButton choice(ToggleGroup group, Stance stance) {
        RadioButton button = new RadioButton(Texts.text(stance));
        button.setToggleGroup(group);
        button.setId("stance-" + stance);
        return button;
    }

    private static Node line(String key, String id, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(id);
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }
}
