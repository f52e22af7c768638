package zhenggai.ui.question;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.Passage;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** One question on the screen: where it stands and in which words, what was found, how it could be mended, and its answer or the forms for one. */
public final class QuestionCard extends VBox {
    private static final String OPEN = "\u25cb";
    private static final String ANSWERED = "\u25cf";
    private static final String REMARK = "\u25c7";
    private static final int AROUND = 60;
    private static final String CUT = "\u2026";

    private final Answering answering;

    /**
     * @param way leads to where it stands; null where one is there already, or nothing leads there
     * @param forms in which it can be dealt with as long as it is open
     */
    public QuestionCard(Answering answering, Asked asked, @Nullable Runnable way, List<? extends Node> forms) {
        super(Theme.em(0.7));
        this.answering = answering;
        Question question = asked.question();
        getStyleClass().add("entry");
        Label head = line(title(asked));
        head.getStyleClass().add("entry-head");
        getChildren().add(head);
        if (question.passage() != null) {
            getChildren().add(quote(question.passage()));
        }
        getChildren().addAll(line(QuestionWords.found(question)), muted(QuestionWords.mend(question)));
        if (way != null) {
            getChildren().add(way(way));
        }
        if (asked.answer() != null) {
            getChildren().addAll(answered(asked.answer()));
        } else if (asked.isOpen() && !answering.isReadOnly()) {
            getChildren().addAll(forms);
        }
    }

    /** Shape, kind and place in one line. */
    public static String title(Asked asked) {
        Question question = asked.question();
        return Texts.text(asked.answer() == null ? "question.title" : "question.title-answered", shape(asked), question.key().check(), QuestionWords.place(question));
    }

    /** By its shape one sees whether it is open. */
    public static String shape(Asked asked) {
        return asked.isOpen() ? OPEN : asked.answer() != null ? ANSWERED : REMARK;
    }

    /** The words it is about, marked, with as much around them as tells where one is. */
    private static Node quote(Passage passage) {
        String before = passage.sentence().substring(0, passage.at());
        String after = passage.sentence().substring(Math.min(passage.sentence().length(), passage.at() + passage.words().length()));
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

    private static Node way(Runnable lead) {
        Hyperlink way = new Hyperlink(Texts.text("check.go"));
        way.setId("question-go");
        way.setOnAction(event -> lead.run());
        return way;
    }

    private List<Node> answered(Answer answer) {
        Label said = line(Texts.text("question.answered", answer.reason(), answer.by(), DayWords.of(answer.on())));
        if (answering.isReadOnly()) {
            return List.of(said);
        }
        Button again = Icons.labelled(Icons.UNDO, Texts.text("check.ask-again"));
        again.setId("question-ask-again");
        again.setOnAction(event -> answering.askAgain(answer.id()));
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
