package zhenggai.domain.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param code where it stands, in words such as 3-2; empty for all of the case
 * @param found the arguments of the sentence that says what was found
 * @param concerns the measures it is about; empty where it is about a finding alone, or about a document
 * @param passage the words it is about; null where it is about no words
 */
public record Question(Key key, String code, List<Object> found, Set<MeasureId> concerns, @Nullable Passage passage) {

    /** The measure it leads to: the first it is about. */
    public Optional<MeasureId> first() {
        return concerns.stream().min(Comparator.comparingLong(MeasureId::value));
    }

    /** Whether the same is asked about the same words elsewhere, so that what is decided of one can be decided of both. */
    public boolean isLike(Question other) {
        return passage != null && other.passage != null && key.check == other.key.check && !key.check.isAboutMarks()
            && subject().equals(other.subject());
    }

    /** What makes two questions of a check alike: the words; of a lost sign what lost it, whatever follows. */
    private Object subject() {
        return key.check == Check.SIGN_LOST ? found.subList(1, found.size()) : passage.words();
    }

    /** About no words. */
    public Question(Key key, String code, List<Object> found, Set<MeasureId> concerns) {
        this(key, code, found, concerns, null);
    }

    /**
     * By which a question is known again.
     *
     * @param finding null for a question about a document or an inspection
     * @param occasion what it rests on: when that changes, the question is another one and asks anew
     */
    public record Key(Check check, @Nullable FindingId finding, @Nullable MeasureId measure, String occasion) {}

    /** A question with the answer it got, null where nobody answered. */
    public record Asked(Question question, @Nullable Answer answer) {
        /** A remark is nobody's to answer. */
        public boolean isOpen() {
            return answer == null && !question.key.check.isRemark();
        }

        /** How many of them are to be looked at. */
        public static long open(Collection<Asked> asked) {
            return asked.stream().filter(Asked::isOpen).count();
        }
    }

    /** Everything the checks of some groups ask about a case, kind by kind, in the order of the ledger. */
    public static List<Asked> of(Set<CheckGroup> groups, Examined examined, Collection<Answer> answers) {
        PublicWords words = examined.words();
        return withAnswers(Stream.of(Check.values()).filter(check -> groups.contains(check.group())).flatMap(check -> check.ask(examined, words)), answers);
    }

    static List<Asked> withAnswers(Stream<Question> questions, Collection<Answer> answers) {
        Map<Key, Answer> known = answers.stream().collect(Collectors.toMap(Answer::question, Function.identity(), (first, later) -> later));
        return questions.map(question -> new Asked(question, known.get(question.key()))).toList();
    }
}
