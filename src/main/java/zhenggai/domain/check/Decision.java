package zhenggai.domain.check;

import java.util.Objects;

import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.check.personal.PersonalKind;

/** What is decided about one piece of personal data that a question is about: it is kept, or other words take its place. */
public record Decision(Question question, Choice choice) implements Rewording {
    private static final String BECOMES = "\u2192";

    /** The key of the answer that keeps it: the question itself where nothing changes, else with what it became. */
    public Question.Key key() {
        Question.Key key = question.key();
        return choice == Choice.KEEP ? key : new Question.Key(key.check(), key.finding(), key.measure(), key.occasion() + BECOMES + instead());
    }

    @Override
    public String instead() {
        PersonalKind kind = Objects.requireNonNull(question.key().check().personal());
        return choice.after(new PersonalItem(kind, passage().spot(), passage().words(), Known.NOT));
    }
}
