package zhenggai.ui.check;

import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.Passage;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** One question on the screen: where it stands and in which words, what was found, how it could be mended, and its answer or the form for one. */
final class CheckCard extends VBox {
    private static final String OPEN = "\u25cb";
    private static final String ANSWERED = "\u25cf";
    private static final String REMARK = "\u25c7";
    private static final int AROUND = 60;
    private static final String CUT = "\u2026";

    private final CheckModel model;
    private final Question question;

    CheckCard(CheckModel model, Asked asked, CheckScreen.Outside outside) {
        super(Theme.em(0.7));
        this.model = model;
        this.question = asked.question();
        getStyleClass().add("panel");
        Label head = line(Texts.text("question.title", shape(asked), question.key().check(), QuestionWords.place(question)));
        head.getStyleClass().add("panel-title");
        getChildren().add(head);
        if (question.passage() != null) {
            getChildren().add(quote(question.passage()));
        }
        getChildren().addAll(line(QuestionWords.found(question)), muted(QuestionWords.mend(question)));
        if (question.key().finding() != null || !question.concerns().isEmpty()) {
            getChildren().add(way(outside));
        }
        getChildren().addAll(asked.answer() != null ? answered(asked.answer()) : asked.isOpen() && !model.isReadOnly() ? form() : List.of());
    }

    static String shape(Asked asked) {
        return asked.isOpen() ? OPEN : asked.answer() != null ? ANSWERED : REMARK;
    }

    /** The words it is about, marked, with as much around them as tells where one is. */
    private static Node quote(Passage passage) {
        int at = Math.max(0, passage.sentence().indexOf(passage.words()));
        String before = passage.sentence().substring(0, at);
        String after = passage.sentence().substring(Math.min(passage.sentence().length(), at + passage.words().length()));
        Text words = new Text(passage.words());
        words.getStyleClass().add("check-words");
        TextFlow quote = new TextFlow(around(before.length() > AROUND ? CUT + before.substring(before.length() - AROUND) : before), words,
            around(after.length() > AROUND ? after.substring(0, AROUND) + CUT : after));
        quote.getStyleClass().add("difference");
        quote.setAccessibleText(passage.sentence());
        return quote;
    }

    private static Text around(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("difference-kept");
        return text;
    }

    private Node way(CheckScreen.Outside outside) {
        Hyperlink way = new Hyperlink(Texts.text("check.go"));
        way.setId("check-go");
        way.setOnAction(event -> question.concerns().stream().min((one, other) -> Long.compare(one.value(), other.value()))
            .ifPresentOrElse(outside::toMeasure, () -> outside.toFinding(question.key().finding())));
        return way;
    }

    private List<Node> form() {
        return question.key().check().personal() != null && question.passage() != null ? List.of(new DecisionForm(model, question)) : answerForm();
    }

    private List<Node> answerForm() {
        EditedText typed = model.reason(question);
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        TextField reason = reason(typed, refusal, Texts.text("check.reason-prompt"));
        Button answer = Icons.labelled(Icons.SAVE, Texts.text("check.answer"));
        answer.setId("check-answer");
        answer.setOnAction(event -> model.answer(question, typed, refusal::set));
        reason.setOnAction(event -> answer.fire());
        return List.of(Forms.field(Texts.text("question.reason"), reason), TextBox.refusal(refusal.getReadOnlyProperty()), answer);
    }

    /** The field for a reason; what is typed makes a refusal go away. */
    static TextField reason(EditedText typed, ReadOnlyStringWrapper refusal, String prompt) {
        TextField reason = Forms.text(Texts.text("question.reason"));
        reason.setId("check-reason");
        reason.setPromptText(prompt);
        reason.textProperty().bindBidirectional(typed.textProperty());
        reason.textProperty().addListener((property, before, now) -> refusal.set(""));
        return reason;
    }

    private List<Node> answered(Answer answer) {
        Label said = line(Texts.text("question.answered", answer.reason(), answer.by(), DayWords.of(answer.on())));
        if (model.isReadOnly()) {
            return List.of(said);
        }
        Button again = Icons.labelled(Icons.UNDO, Texts.text("check.ask-again"));
        again.setId("check-ask-again");
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
