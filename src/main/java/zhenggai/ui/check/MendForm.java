package zhenggai.ui.check;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.question.AlikeBox;
import zhenggai.words.Texts;

/** What a check proposes to say instead, with the sentence as it will read, and the button that says so. */
final class MendForm extends VBox {

    MendForm(CheckModel model, Question question) {
        super(Theme.em(0.6));
        getStyleClass().add("entry-form");
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        AlikeBox alike = new AlikeBox(model.answering(), question);
        alike.setId("mend-alike");
        Button mend = Icons.main(Icons.EDIT, Texts.text("check.do-mend"));
        mend.setId("check-mend");
        mend.setOnAction(event -> model.mend(alike.chosen(), refusal::set));
        getChildren().setAll(Forms.field(Texts.text("check.after"), new DifferenceFlow(question.passage().sentence(), new Mending(question).sentence())),
            alike, TextBox.refusal(refusal.getReadOnlyProperty()), mend);
    }
}
