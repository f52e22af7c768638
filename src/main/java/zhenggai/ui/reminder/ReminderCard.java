package zhenggai.ui.reminder;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.words.Texts;

/** One check for reminding at sign-in, what is set at present below it, and a refusal where it could not be set. */
public final class ReminderCard {
    private final ReminderModel model;
    private final CheckBox check = new CheckBox(Texts.text("remind.check"));
    private final Label words = Forms.muted("");
    private final Label refusal = new Label();

    public ReminderCard(ReminderModel model) {
        this.model = model;
    }

    public Node build() {
        Label heading = new Label(Texts.text("remind.title"));
        heading.getStyleClass().add("title-3");
        if (!model.isOffered()) {
            Label why = Forms.muted(Texts.text("remind.portable"));
            why.setId("remind-portable");
            why.setMinHeight(Region.USE_PREF_SIZE);
            return card(heading, why);
        }
        check.setId("remind");
        check.setWrapText(true);
        check.setOnAction(event -> model.remind(check.isSelected()));
        words.setId("remind-now");
        refusal.setId("remind-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusalProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        model.stateProperty().addListener((property, before, now) -> show());
        show();
        model.reload();
        Label explained = Forms.muted(Texts.text("remind.explained"));
        for (Region sentence : List.of(explained, words, refusal)) {
            sentence.setMinHeight(Region.USE_PREF_SIZE);
        }
        return card(heading, explained, check, words, refusal);
    }

    private static Node card(Node... lines) {
        VBox card = new VBox(lines);
        card.getStyleClass().add("card");
        return card;
    }

    private void show() {
        ReminderModel.State now = model.stateProperty().get();
        check.setSelected(now != null && now.isOn());
        words.setText(now == null ? "" : now.words());
    }
}
