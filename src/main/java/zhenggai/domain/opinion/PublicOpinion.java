package zhenggai.domain.opinion;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.time.Deadline;

/**
 * An opinion from the public: what came in, which finding it is about, who answers by when, and the answer.
 *
 * @param number by which the office calls it, from 1; never given twice
 * @param finding null for one about the rectification as a whole
 * @param answer null while it is not answered
 */
public record PublicOpinion(PublicOpinionId id, int number, Received received, @Nullable FindingId finding, Charge charge, @Nullable OpinionAnswer answer) {
    /** Working days in which an opinion is answered where the office says nothing else. */
    public static final int USUAL_DAYS = 15;

    /** @throws Refused when it was answered before it came */
    public PublicOpinion {
        if (answer != null && answer.on().isBefore(received.on())) {
            throw new Refused("public-opinion.answered-before", answer.on(), received.on());
        }
    }

    /** One that has just come in. */
    public static PublicOpinion of(Received received, @Nullable FindingId finding) {
        return new PublicOpinion(PublicOpinionId.NEW, 0, received, finding, Charge.NONE, null);
    }

    public PublicOpinion numbered(int newNumber) {
        return new PublicOpinion(id, newNumber, received, finding, charge, answer);
    }

    public PublicOpinion received(Received corrected) {
        return new PublicOpinion(id, number, corrected, finding, charge, answer);
    }

    public PublicOpinion about(@Nullable FindingId newFinding) {
        return new PublicOpinion(id, number, received, newFinding, charge, answer);
    }

    public PublicOpinion charged(@Nullable PersonId person, Deadline deadline) {
        return new PublicOpinion(id, number, received, finding, new Charge(person, deadline), answer);
    }

    /** @throws Refused when it was answered already, or is answered before it came */
    public PublicOpinion answered(OpinionAnswer newAnswer) {
        if (answer != null) {
            throw new Refused("public-opinion.answered-already", answer.on());
        }
        return new PublicOpinion(id, number, received, finding, charge, newAnswer);
    }

    /**
     * Without its answer.
     *
     * @throws Refused when it has none
     */
    public PublicOpinion reopened() {
        if (answer == null) {
            throw new Refused("public-opinion.not-answered");
        }
        return new PublicOpinion(id, number, received, finding, charge, null);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** Due today is not overdue. */
    public boolean isOverdue(LocalDate today) {
        return answer == null && charge.deadline().isPast(today);
    }

    public boolean isAnsweredLate() {
        return answer != null && charge.deadline().isPast(answer.on());
    }

    public OpinionState state(LocalDate today) {
        if (answer != null) {
            return isAnsweredLate() ? OpinionState.ANSWERED_LATE : OpinionState.ANSWERED;
        }
        return isOverdue(today) ? OpinionState.OVERDUE : charge.person() == null ? OpinionState.WAITING : OpinionState.IN_HAND;
    }

    /** Whether it came in on one of these days. */
    public boolean cameIn(LocalDate from, LocalDate to) {
        return !received.on().isBefore(from) && !received.on().isAfter(to);
    }
}
