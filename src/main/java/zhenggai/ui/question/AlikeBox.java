package zhenggai.ui.question;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.CheckBox;
import zhenggai.domain.check.Question;
import zhenggai.words.Texts;

/** The box by which the same question elsewhere is dealt with together with this one; not to be seen where there is none. */
public final class AlikeBox extends CheckBox {
    private final Question question;
    private final List<Question> others;

    public AlikeBox(Answering answering, Question question) {
        this.question = question;
        this.others = answering.others(question);
        setId("question-alike");
        setText(Texts.text("question.alike", others.size()));
        setWrapText(true);
        setSelected(true);
        setVisible(!others.isEmpty());
        setManaged(!others.isEmpty());
    }

    /** What is dealt with: this question, and the others where they are meant too. */
    public List<Question> chosen() {
        return isSelected() ? Stream.concat(Stream.of(question), others.stream()).toList() : List.of(question);
    }
}
