package zhenggai.ui.check;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.personal.Choice;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.question.AlikeBox;
import zhenggai.ui.question.AnswerForm;
import zhenggai.words.Texts;

/** The choice about a piece of personal data: keep, shorten or take out, with the sentence as it will read, and why. */
final class DecisionForm extends VBox {
    private final CheckModel model;
    private final Question question;
    private final ToggleGroup choices = new ToggleGroup();
    private final StackPane preview = new StackPane();

    DecisionForm(CheckModel model, Question question) {
        super(Theme.em(0.6));
        this.model = model;
        this.question = question;
        getStyleClass().add("entry-form");
        List<Node> buttons = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            buttons.add(button(choice));
        }
        FlowPane row = new FlowPane(Theme.em(1.2), Theme.em(0.4));
        row.getChildren().setAll(buttons);
        EditedText typed = model.answering().reason(question);
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        TextField reason = AnswerForm.reason(typed, refusal, Texts.text("check.decide-prompt"));
        AlikeBox alike = new AlikeBox(model.answering(), question);
        Button decide = Icons.main(Icons.SAVE, Texts.text("check.do-decide"));
        decide.setId("check-decide");
        decide.setOnAction(event -> model.decide(alike.chosen(), chosen(), typed, refusal::set));
        reason.setOnAction(event -> decide.fire());
        choices.selectedToggleProperty().addListener((property, before, now) -> preview());
        preview();
        getChildren().setAll(row, Forms.field(Texts.text("check.after"), preview), Forms.field(Texts.text("question.reason"), reason),
            alike, TextBox.refusal(refusal.getReadOnlyProperty()), decide);
    }

    private RadioButton button(Choice choice) {
        RadioButton button = new RadioButton(Texts.text(choice));
        button.setId("choice-" + choice.name());
        button.setUserData(choice);
        button.setToggleGroup(choices);
        button.setSelected(choice == Choice.INITIAL);
        return button;
    }

    private Choice chosen() {
        return (Choice) choices.getSelectedToggle().getUserData();
    }

    private void preview() {
        preview.getChildren().setAll(new DifferenceFlow(question.passage().sentence(), new Decision(question, chosen()).sentence()));
    }
}
