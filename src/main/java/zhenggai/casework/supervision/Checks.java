package zhenggai.casework.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import zhenggai.domain.Refused;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.CheckGroup;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Examined;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Wording;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.personal.Personal;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.people.Person;
import zhenggai.domain.register.Register;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
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
        return file.change("check.answer", tx -> add(tx, question, reason));
    }

    /**
     * Keeps, shortens or takes out a piece of personal data, and says why. Words of the case are changed in the same step; those of a document
     * stay as they are, because no file of the office is ever touched.
     *
     * @throws Refused without a reason, or when the words have changed since they were looked at
     */
    public Answer decide(Decision decision, String reason) {
        return file.change("check.decide", tx -> {
            Question question = decision.question();
            if (decision.choice() != Choice.KEEP && question.passage() != null && question.passage().wording() != null) {
                reword(tx, question.key(), question.passage().wording(), decision);
            }
            return add(tx, decision.key(), reason);
        });
    }

    private static void reword(Tx tx, Question.Key key, Wording wording, Decision decision) {
        if (wording == Wording.FINDING) {
            Finding finding = tx.findings().get(key.finding());
            tx.findings().save(finding.worded(finding.feedbackText(), decision.in(finding.publicText())));
            return;
        }
        Measure measure = tx.measures().get(key.measure());
        tx.measures().save(wording == Wording.MEASURE ? measure.worded(decision.in(measure.text()))
            : measure.resulting(measure.resultText(), decision.in(measure.publicResult())));
    }

    private Answer add(Tx tx, Question.Key question, String reason) {
        return tx.answers().add(new Answer(AnswerId.NEW, question, reason, file.actor().person(), LocalDate.now(clock)));
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
        return new Examined(tx.ledger().whole(), tx.evidence().index(), around(tx));
    }

    private static Around around(Tx tx) {
        Set<String> officials = tx.people().all().stream().filter(Person::inService).map(Person::name).collect(Collectors.toSet());
        return new Around(null, Days.UNKNOWN, tx.calendar().get(), new Register(tx.regulations().all()), officials, tx.office().get().contact());
    }
}
