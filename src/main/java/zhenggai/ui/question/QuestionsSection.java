package zhenggai.ui.question;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import zhenggai.domain.check.Question;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The questions about one measure on the screen, each with its answer or the field for one. */
public final class QuestionsSection {
    private final QuestionsModel model;
    private final VBox list = new VBox(Theme.em(0.8));

    public QuestionsSection(QuestionsModel model) {
        this.model = model;
    }

    public Node build() {
        model.askedProperty().addListener((property, before, now) -> show(now));
        show(model.askedProperty().get());
        model.reload();
        return new VBox(Theme.em(0.9), Forms.heading(Texts.text("question.heading")), Forms.muted(Texts.text("question.never-a-verdict")), list);
    }

    private void show(List<Question.Asked> asked) {
        list.getChildren().setAll(asked.isEmpty() ? List.of(Forms.muted(Texts.text("question.none")))
            : asked.stream().map(one -> new QuestionCard(model.answering(), one, null, List.of(new AnswerForm(model.answering(), one.question())))).toList());
    }
}
