package zhenggai.domain.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import zhenggai.domain.Refused;
import zhenggai.domain.check.personal.Redaction;
import zhenggai.domain.check.text.Spot;

/** Other words that take the place of those a question is about. */
public interface Rewording {
    Question question();

    /** The words that stand there then; empty where nothing does. */
    String instead();

    /**
     * A text after several changes in it.
     *
     * @param where the spot in that text where the words of a question stand
     * @throws Refused when other words stand there by now
     */
    static String all(String text, Collection<? extends Rewording> here, UnaryOperator<Spot> where) {
        Map<Spot, String> instead = here.stream().collect(Collectors.toMap(one -> where.apply(one.passage().spot()), Rewording::instead, (one, same) -> one));
        here.forEach(one -> require(text, where.apply(one.passage().spot()), one.passage().words()));
        return Redaction.of(text, instead);
    }

    /**
     * The words in which the question was found, as they read then.
     *
     * @throws Refused when they are other words by now
     */
    default String in(String text) {
        return all(text, List.of(this), UnaryOperator.identity());
    }

    /** The sentence around it, as it would read. */
    default String sentence() {
        int from = passage().at();
        return all(passage().sentence(), List.of(this), spot -> new Spot(spot.paragraph(), from, from + passage().words().length()));
    }

    /** The words the question is about; it is about some. */
    default Passage passage() {
        return Objects.requireNonNull(question().passage());
    }

    private static void require(String text, Spot spot, String words) {
        if (spot.until() > text.length() || !text.substring(spot.from(), spot.until()).equals(words)) {
            throw new Refused("check.text-changed");
        }
    }
}
