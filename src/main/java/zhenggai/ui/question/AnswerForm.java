package zhenggai.ui.question;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import zhenggai.domain.check.Question;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The field in which a question is answered that it is as intended, and why. */
public final class AnswerForm extends VBox {

    public AnswerForm(Answering answering, Question question) {
        super(Theme.em(0.6));
        EditedText typed = answering.reason(question);
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        TextField reason = reason(typed, refusal, Texts.text("check.reason-prompt"));
        AlikeBox alike = new AlikeBox(answering, question);
        Button answer = Icons.labelled(Icons.SAVE, Texts.text("check.answer"));
        answer.setId("question-answer");
        answer.setOnAction(event -> answering.answer(alike.chosen(), typed, refusal::set));
        reason.setOnAction(event -> answer.fire());
        getChildren().setAll(Forms.field(Texts.text("question.reason"), reason), TextBox.refusal(refusal.getReadOnlyProperty()), alike, answer);
    }

    /** The field for a reason; what is typed makes a refusal go away. */
    public static TextField reason(EditedText typed, ReadOnlyStringWrapper refusal, String prompt) {
        TextField reason = Forms.text(Texts.text("question.reason"));
        reason.setId("question-reason");
        reason.setPromptText(prompt);
        reason.textProperty().bindBidirectional(typed.textProperty());
        reason.textProperty().addListener((property, before, now) -> refusal.set(""));
        return reason;
    }
}
