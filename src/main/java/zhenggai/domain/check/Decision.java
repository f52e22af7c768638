package zhenggai.domain.check;

import java.util.Map;
import java.util.Objects;

import zhenggai.domain.Refused;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.check.personal.PersonalKind;
import zhenggai.domain.check.personal.Redaction;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.check.text.Spot;

/** What is decided about one piece of personal data that a question is about: it is kept, or other words take its place. */
public record Decision(Question question, Choice choice) {
    private static final String BECOMES = "\u2192";

    /** The key of the answer that keeps it: the question itself where nothing changes, else with what it became. */
    public Question.Key key() {
        Question.Key key = question.key();
        return choice == Choice.KEEP ? key : new Question.Key(key.check(), key.finding(), key.measure(), key.occasion() + BECOMES + choice.after(item(passage().spot())));
    }

    /**
     * The words in which the question was found, as they read now.
     *
     * @throws Refused when they are other words by now
     */
    public String in(String text) {
        Spot spot = passage().spot();
        if (spot.until() > text.length() || !text.substring(spot.from(), spot.until()).equals(passage().words())) {
            throw new Refused("check.text-changed");
        }
        return changed(text, spot);
    }

    /** The sentence around it, as it would read. */
    public String sentence() {
        String sentence = passage().sentence();
        int from = sentence.indexOf(passage().words());
        return changed(sentence, new Spot(passage().spot().paragraph(), from, from + passage().words().length()));
    }

    private String changed(String text, Spot spot) {
        return Redaction.of(new Paragraph(spot.paragraph(), text), Map.of(item(spot), choice));
    }

    private PersonalItem item(Spot spot) {
        PersonalKind kind = Objects.requireNonNull(question.key().check().personal());
        return new PersonalItem(kind, spot, passage().words(), Known.NOT);
    }

    private Passage passage() {
        return Objects.requireNonNull(question.passage());
    }
}
