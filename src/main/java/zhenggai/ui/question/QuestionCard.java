package zhenggai.ui.question;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.Question;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** One question on the screen: what was found and where, how it could be mended, and the answer it got or the field for one. */
final class QuestionCard extends VBox {
    private static final String OPEN = "\u25cb";
    private static final String ANSWERED = "\u25cf";

    private final QuestionsModel model;
    private final Question question;

    /** @param toMeasure leads to where it stands; null where one is there already */
    QuestionCard(QuestionsModel model, Question.Asked asked, @Nullable Consumer<MeasureId> toMeasure) {
        super(Theme.em(0.4));
        this.model = model;
        this.question = asked.question();
        getStyleClass().add("entry");
        Label head = line(title(asked));
        head.getStyleClass().add("entry-head");
        getChildren().addAll(head, line(QuestionWords.found(question)), muted(QuestionWords.mend(question)));
        if (toMeasure != null) {
            question.concerns().stream().sorted((one, other) -> Long.compare(one.value(), other.value())).findFirst().ifPresent(first -> getChildren().add(way(first, toMeasure)));
        }
        getChildren().addAll(asked.answer() == null ? form() : answered(asked.answer()));
    }

    /** Shape, kind and place in one line. */
    static String title(Question.Asked asked) {
        Question question = asked.question();
        return Texts.text(asked.isOpen() ? "question.title" : "question.title-answered", asked.isOpen() ? OPEN : ANSWERED, question.key().check(), question.code());
    }

    private Node way(MeasureId measure, Consumer<MeasureId> toMeasure) {
        Hyperlink way = new Hyperlink(Texts.text("question.go"));
        way.setId("question-go");
        way.setOnAction(event -> toMeasure.accept(measure));
        return way;
    }

    private List<Node> form() {
        if (model.isReadOnly()) {
            return List.of();
        }
        EditedText typed = model.reason(question);
        TextField reason = Forms.text(Texts.text("question.reason"));
        reason.setId("question-reason");
        reason.setPromptText(Texts.text("question.reason-prompt"));
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        reason.textProperty().bindBidirectional(typed.textProperty());
        reason.textProperty().addListener((property, before, now) -> refusal.set(""));
        Button answer = Icons.labelled(Icons.SAVE, Texts.text("check.answer"));
        answer.setId("question-answer");
        answer.setOnAction(event -> model.answer(question, typed, refusal::set));
        reason.setOnAction(event -> answer.fire());
        return List.of(Forms.field(Texts.text("question.reason"), reason), TextBox.refusal(refusal.getReadOnlyProperty()), answer);
    }

    private List<Node> answered(Answer answer) {
        Label said = line(Texts.text("question.answered", answer.reason(), answer.by(), DayWords.of(answer.on())));
        if (model.isReadOnly()) {
            return List.of(said);
        }
        Button again = Icons.labelled(Icons.UNDO, Texts.text("check.ask-again"));
        again.setId("question-ask-again");
        again.setOnAction(event -> model.askAgain(answer.id()));
        return List.of(said, again);
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Label muted(String words) {
        Label line = Forms.muted(words);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
