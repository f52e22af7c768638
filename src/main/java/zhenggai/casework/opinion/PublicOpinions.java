package zhenggai.casework.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.People;
import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.Refused;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionDue;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Reckoning;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with opinions from the public: take one in, say who answers by when, answer it, count them. */
public final class PublicOpinions {
    private final CaseFile file;
    private final Clock clock;

    public PublicOpinions(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** In the order of the days on which they came in. */
    public List<PublicOpinion> all() {
        return file.read(tx -> tx.opinions().all());
    }

    public List<PublicOpinion> about(FindingId finding) {
        return file.read(tx -> tx.opinions().about(finding));
    }

    public PublicOpinion get(PublicOpinionId id) {
        return file.read(tx -> tx.opinions().get(id));
    }

    /** Those that are to be answered, most urgent first. */
    public List<OpinionDue> due(LocalDate on) {
        return file.read(tx -> OpinionDue.of(tx.opinions().unanswered(), on, tx.calendar().get()));
    }

    /** The figures of what came in on these days, the first and the last among them, as it stands today. */
    public OpinionFigures figures(LocalDate from, LocalDate to) {
        return OpinionFigures.of(all().stream().filter(opinion -> opinion.cameIn(from, to)).toList(), today());
    }

    /** The figures of everything that came in. */
    public OpinionFigures figures() {
        return OpinionFigures.of(all(), today());
    }

    /**
     * Takes an opinion in; it is to be answered within the usual working days until the office says otherwise.
     *
     * @param finding null for one about no finding of its own
     * @throws Refused when it says nothing, or came on a day that is still to come
     */
    public PublicOpinion receive(Received received, @Nullable FindingId finding) {
        return file.change("public-opinion.receive", tx -> {
            PublicOpinion opinion = PublicOpinion.of(checked(received), finding);
            return tx.opinions().save(opinion.charged(null, usual(tx, opinion)));
        });
    }

    /**
     * Corrects what came in. Where it was to be answered in the usual time, that is counted from the corrected day.
     *
     * @throws Refused when it says nothing any more, came on a day that is still to come, or was answered before it came
     */
    public PublicOpinion edit(PublicOpinionId id, Received corrected) {
        return file.change("public-opinion.edit", tx -> {
            PublicOpinion opinion = tx.opinions().get(id);
            PublicOpinion edited = opinion.received(checked(corrected));
            boolean isUsual = opinion.charge().deadline().equals(usual(tx, opinion));
            return tx.opinions().save(isUsual ? edited.charged(opinion.charge().person(), usual(tx, edited)) : edited);
        });
    }

    /** @param finding null where it is about no finding of its own */
    public PublicOpinion link(PublicOpinionId id, @Nullable FindingId finding) {
        return each("public-opinion.link", id, opinion -> opinion.about(finding));
    }

    /**
     * Says who answers it by when. A name that is not known yet is entered on the way.
     *
     * @param person empty for nobody
     * @param words the deadline as the office would write it, empty for none
     * @throws Refused when the words name a day that does not exist, or the person has left
     */
    public PublicOpinion charge(PublicOpinionId id, String person, String words) {
        return file.change("public-opinion.charge", tx -> {
            PublicOpinion opinion = tx.opinions().get(id);
            Deadline deadline = DeadlineWords.read(words, reckoning(tx, opinion));
            @Nullable PersonId who = person.isBlank() ? null : People.charged(tx, person, opinion.charge().person());
            return tx.opinions().save(opinion.charged(who, deadline));
        });
    }

    /** What the words of its deadline are read with. */
    public Reckoning reckoning(PublicOpinionId id) {
        return file.read(tx -> reckoning(tx, tx.opinions().get(id)));
    }

    /** @throws Refused when it was answered already, before it came, or on a day that is still to come */
    public PublicOpinion answer(PublicOpinionId id, OpinionAnswer answer) {
        return each("public-opinion.answer", id, opinion -> {
            requirePast(answer.on());
            return opinion.answered(answer);
        });
    }

    /**
     * Takes the answer back.
     *
     * @throws Refused when it has none
     */
    public PublicOpinion reopen(PublicOpinionId id) {
        return each("public-opinion.reopen", id, PublicOpinion::reopened);
    }

    public void remove(PublicOpinionId id) {
        file.change("public-opinion.remove", tx -> {
            tx.opinions().remove(id);
            return true;
        });
    }

    private PublicOpinion each(String verb, PublicOpinionId id, UnaryOperator<PublicOpinion> step) {
        return file.change(verb, tx -> tx.opinions().save(step.apply(tx.opinions().get(id))));
    }

    private Received checked(Received received) {
        requirePast(received.on());
        return received;
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused("public-opinion.in-the-future", day);
        }
    }

    private Deadline usual(Tx tx, PublicOpinion opinion) {
        return DeadlineWords.read(DeadlineWords.workingDaysAfter(opinion.received().on(), PublicOpinion.USUAL_DAYS), reckoning(tx, opinion));
    }

    private Reckoning reckoning(Tx tx, PublicOpinion opinion) {
        return new Reckoner(tx, today()).of(opinion);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
