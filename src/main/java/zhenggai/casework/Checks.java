package zhenggai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import zhenggai.domain.check.Answer;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.CheckGroup;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Examined;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.people.Person;
import zhenggai.domain.register.Register;
import zhenggai.domain.spine.Days;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the questions of the checks: look at them, answer that something is as intended, take the answer back. */
public final class Checks {
    private final CaseFile file;
    private final Clock clock;

    Checks(CaseFile file, Clock clock) {
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

    /** A document as the checks of this case look at it. */
    public CheckedText text(Draft document) {
        return file.read(tx -> text(tx, document));
    }

    /** Answers that it is as intended; the question is quiet until what it rests on changes. */
    public Answer answer(Question.Key question, String reason) {
        return file.change("check.answer",
            tx -> tx.answers().add(new Answer(AnswerId.NEW, question, reason, file.actor().person(), LocalDate.now(clock))));
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
