package zhenggai.casework.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.check.Answer;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.Examined;
import zhenggai.domain.check.Question;
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

    /** Everything the checks ask, answered or not, kind by kind. */
    public List<Question.Asked> asked() {
        return file.read(tx -> Question.all(examined(tx), tx.answers().all()));
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

    private static Examined examined(Tx tx) {
        return new Examined(tx.ledger().whole(), tx.evidence().index());
    }
}
