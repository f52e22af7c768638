package zhenggai.domain.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/**
 * Something that a person should look at once more. It is never a verdict.
 *
 * @param code where it stands, in words such as 3-2
 * @param found the arguments of the sentence that says what was found
 * @param concerns the measures it is about; empty where it is about a finding alone
 */
public record Question(Key key, String code, List<Object> found, Set<MeasureId> concerns) {

    /**
     * By which a question is known again.
     *
     * @param occasion what it rests on: when that changes, the question is another one and asks anew
     */
    public record Key(Check check, FindingId finding, @Nullable MeasureId measure, String occasion) {}

    /** A question with the answer it got, null where nobody answered. */
    public record Asked(Question question, @Nullable Answer answer) {
        public boolean isOpen() {
            return answer == null;
        }
    }

    /** Everything the checks ask about a case, kind by kind, in the order of the ledger. */
    public static List<Asked> all(Examined examined, Collection<Answer> answers) {
        Map<Key, Answer> known = answers.stream().collect(Collectors.toMap(Answer::question, Function.identity(), (first, later) -> later));
        return Stream.of(Check.values()).flatMap(check -> check.ask(examined)).map(question -> new Asked(question, known.get(question.key()))).toList();
    }
}
