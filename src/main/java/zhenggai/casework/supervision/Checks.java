package zhenggai.casework.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.CheckGroup;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Examined;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Rewording;
import zhenggai.domain.check.Wording;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.personal.Personal;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.register.Register;
import zhenggai.domain.result.Figure;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the questions of the checks: look at them, answer that something is as intended, take the answer back. */
public final class Checks {
    private final CaseFile file;
    private final Clock clock;

    public Checks(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What hints that something was mended on paper only, answered or not, kind by kind. */
    public List<Question.Asked> asked() {
        return asked(EnumSet.of(CheckGroup.PAPERWORK));
    }

    /** Everything the checks ask about the case before it leaves the office. */
    public List<Question.Asked> all() {
        return asked(EnumSet.allOf(CheckGroup.class));
    }

    private List<Question.Asked> asked(Set<CheckGroup> groups) {
        return file.read(tx -> Question.of(groups, examined(tx), tx.answers().all()));
    }

    /** What they ask about a document, by what the case knows of its people, its regulations and its calendar. */
    public List<Question.Asked> about(Draft document) {
        return file.read(tx -> CheckedDocument.asked(text(tx, document), tx.answers().all()));
    }

    /** Answers that it is as intended; the question is quiet until what it rests on changes. */
    public Answer answer(Question.Key question, String reason) {
        return answer(List.of(question), reason).getFirst();
    }

    /** Answers the same to several questions in one step. */
    public List<Answer> answer(Collection<Question.Key> questions, String reason) {
        return file.change("check.answer", tx -> add(tx, questions.stream(), reason));
    }

    /**
     * Keeps, shortens or takes out pieces of personal data, and says why. Words of the case are changed in the same step; those of a document
     * stay as they are, because no file of the office is ever touched.
     *
     * @throws Refused without a reason, or when the words have changed since they were looked at
     */
    public List<Answer> decide(Collection<Decision> decisions, String reason) {
        return file.change("check.decide", tx -> {
            reword(tx, decisions.stream().filter(decision -> decision.choice() != Choice.KEEP).toList());
            return add(tx, decisions.stream().map(Decision::key), reason);
        });
    }

    /**
     * Says in the case what the checks propose to say.
     *
     * @throws Refused when the words have changed since they were looked at
     */
    public void mend(Collection<Mending> mendings) {
        file.change("check.mend", tx -> reword(tx, mendings));
    }

    /** All that is to be changed in the same words of the case is changed together. */
    private static boolean reword(Tx tx, Collection<? extends Rewording> rewordings) {
        rewordings.stream().filter(one -> one.passage().wording() != null)
            .collect(Collectors.groupingBy(one -> new Home(one.question().key().finding(), one.question().key().measure(), one.passage().wording())))
            .forEach((home, here) -> reword(tx, home, here));
        return true;
    }

    /** Which words of the case. */
    private record Home(@Nullable FindingId finding, @Nullable MeasureId measure, Wording wording) {}

    private static void reword(Tx tx, Home home, List<? extends Rewording> here) {
        UnaryOperator<String> changed = text -> Rewording.all(text, here, UnaryOperator.identity());
        if (home.wording() == Wording.FINDING) {
            Finding finding = tx.findings().get(home.finding());
            tx.findings().save(finding.worded(finding.feedbackText(), changed.apply(finding.publicText())));
            return;
        }
        Measure measure = tx.measures().get(home.measure());
        tx.measures().save(home.wording() == Wording.MEASURE ? measure.worded(changed.apply(measure.text()))
            : measure.resulting(measure.resultText(), changed.apply(measure.publicResult())));
    }

    private List<Answer> add(Tx tx, Stream<Question.Key> questions, String reason) {
        return questions.distinct().map(question -> tx.answers().add(new Answer(AnswerId.NEW, question, reason, file.actor().person(), LocalDate.now(clock)))).toList();
    }

    /** The personal data in the words of the case that is known to be meant for the public. */
    public List<PersonalItem> known() {
        return file.read(tx -> known(examined(tx).words().text()));
    }

    /** The same in a document. */
    public List<PersonalItem> known(Draft document) {
        return file.read(tx -> known(text(tx, document)));
    }

    private static List<PersonalItem> known(CheckedText text) {
        return Personal.in(text).stream().filter(item -> !item.isAsked()).toList();
    }

    /** Takes an answer back; the question asks again. */
    public void ask(AnswerId answer) {
        file.change("check.ask-again", tx -> {
            tx.answers().remove(answer);
            return true;
        });
    }

    private static CheckedText text(Tx tx, Draft document) {
        return CheckedDocument.of(document, around(tx));
    }

    private static Examined examined(Tx tx) {
        return new Examined(tx.ledger().whole(), tx.evidence().index(), tx.figures().all().stream().collect(Collectors.groupingBy(Figure::measure)), around(tx));
    }

    private static Around around(Tx tx) {
        return Around.of(tx.calendar().get(), new Register(tx.regulations().all()), tx.people().all(), tx.office().get().contact());
    }
}
