package zhenggai.domain.spine;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.time.Deadline;

/**
 * What the office does about a finding, and how far it is. Each step of the lifecycle gives the measure as it stands after it,
 * or refuses with the sentence that says what is missing. {@code number} is never used again within its finding,
 * {@code position} is its present place; {@code resultText} is internal, {@code publicResult} may be published.
 */
public record Measure(
        MeasureId id, FindingId finding, int number, int position, String text, String resultText, String publicResult,
        Schedule schedule, MeasureState state, int round, Closure closure) {

    /** @throws Refused when the text is blank */
    public Measure {
        text = text.strip();
        if (text.isEmpty()) {
            throw new Refused("measure.text-missing");
        }
    }

    public static Measure draft(FindingId finding, String text) {
        return new Measure(MeasureId.NEW, finding, 0, 0, text, "", "", Schedule.NONE, MeasureState.NOT_STARTED, 1, Closure.NONE);
    }

    public Deadline deadline() {
        return schedule.current();
    }

    /** Computed, never stored. A submitted measure is still open: accepting it late is late. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && deadline().isPast(today);
    }

    public boolean isClosedLate() {
        return state == MeasureState.CLOSED && closure.closedOn() != null && deadline().isPast(closure.closedOn());
    }

    /** Nothing more is owed: closed, or long-term with a planned review. */
    public boolean isSettled() {
        return state == MeasureState.CLOSED || state == MeasureState.LONG_TERM && closure.nextReviewOn() != null;
    }

    public Measure started(LocalDate on) {
        allowOnly("measure.cannot-start", MeasureState.NOT_STARTED, MeasureState.RETURNED);
        return in(MeasureState.UNDER_WAY).on(schedule.started(on));
    }

    /** @throws Refused unless under way, and unless there is a result to accept */
    public Measure submitted(String result) {
        allowOnly("measure.cannot-submit", MeasureState.UNDER_WAY);
        if (result.isBlank()) {
            throw new Refused("measure.result-missing");
        }
        return resulting(result.strip(), publicResult).in(MeasureState.SUBMITTED);
    }

    /** @throws Refused without a sentence that says what is still missing */
    public Measure returned(String missing) {
        allowOnly("measure.cannot-return", MeasureState.SUBMITTED);
        if (missing.isBlank()) {
            throw new Refused("measure.missing-missing");
        }
        return in(MeasureState.RETURNED).closing(new Closure(
            closure.firstClosedOn(), null, null, "", missing.strip(), closure.nextReviewOn()));
    }

    /** @throws Refused without result, evidence or an acceptor other than the only doer, unless a reason overrides the gate */
    public Measure accepted(Acceptance acceptance) {
        allowOnly("measure.cannot-accept", MeasureState.SUBMITTED);
        if (resultText.isBlank()) {
            throw new Refused("measure.result-missing");
        }
        if (acceptance.acceptor() == null) {
            throw new Refused("measure.acceptor-missing");
        }
        if (acceptance.overrideReason().isBlank()) {
            if (acceptance.evidence() == 0) {
                throw new Refused("measure.evidence-missing");
            }
            if (acceptance.doers().equals(Set.of(acceptance.acceptor()))) {
                throw new Refused("measure.acceptor-is-doer");
            }
        }
        LocalDate first = closure.firstClosedOn() == null ? acceptance.on() : closure.firstClosedOn();
        return in(MeasureState.CLOSED).closing(new Closure(
            first, acceptance.on(), acceptance.acceptor(), acceptance.overrideReason().strip(), "", null));
    }

    /** @throws Refused unless under way, and unless the review lies after today */
    public Measure keptUp(LocalDate nextReview, LocalDate today) {
        allowOnly("measure.cannot-keep-up", MeasureState.UNDER_WAY, MeasureState.LONG_TERM);
        if (!nextReview.isAfter(today)) {
            throw new Refused("measure.review-not-ahead", nextReview);
        }
        return in(MeasureState.LONG_TERM).closing(new Closure(
            closure.firstClosedOn(), closure.closedOn(), closure.acceptor(), closure.overrideReason(), "", nextReview));
    }

    /** A relapse opens the next round; the first day it was closed stays. */
    public Measure relapsed() {
        allowOnly("measure.cannot-relapse", MeasureState.CLOSED, MeasureState.LONG_TERM);
        return new Measure(id, finding, number, position, text, resultText, publicResult, schedule, MeasureState.UNDER_WAY, round + 1,
            new Closure(closure.firstClosedOn(), null, null, "", "", null));
    }

    /**
     * Sets the first promise. A running deadline is not edited, it is extended.
     *
     * @param plan when the plan was adopted, if it was
     * @throws Refused when the measure has a deadline that runs
     */
    public Measure promised(Deadline deadline, @Nullable LocalDate plan, LocalDate today) {
        if (deadline.equals(schedule.current())) {
            return this;
        }
        if (deadlineRuns(plan, today)) {
            throw new Refused("measure.deadline-runs", schedule.current().words());
        }
        return on(schedule.promised(deadline));
    }

    /** A promise runs once work has begun, once the plan that makes it was adopted, or once its day is past: from then on only an extension moves it. */
    public boolean deadlineRuns(@Nullable LocalDate plan, LocalDate today) {
        return schedule.current().isSet()
            && (state != MeasureState.NOT_STARTED || schedule.current().isPast(today) || plan != null && !plan.isAfter(today));
    }

    /** The running deadline moved by a granted extension; the original stays. */
    public Measure extended(Deadline to) {
        return on(schedule.extended(to));
    }

    public Measure on(Schedule newSchedule) {
        return new Measure(id, finding, number, position, text, resultText, publicResult, newSchedule, state, round, closure);
    }

    public Measure worded(String newText) {
        return new Measure(id, finding, number, position, newText, resultText, publicResult, schedule, state, round, closure);
    }

    /** @throws Refused when it waits for acceptance and another internal result would stand under the opinions given on it */
    public Measure resulting(String newResult, String newPublicResult) {
        if (state == MeasureState.SUBMITTED && !newResult.equals(resultText)) {
            throw new Refused("measure.result-submitted");
        }
        return new Measure(id, finding, number, position, text, newResult, newPublicResult, schedule, state, round, closure);
    }

    public Measure at(FindingId newFinding, int newPosition) {
        return new Measure(id, newFinding, number, newPosition, text, resultText, publicResult, schedule, state, round, closure);
    }

    public Measure numbered(int newNumber) {
        return new Measure(id, finding, newNumber, position, text, resultText, publicResult, schedule, state, round, closure);
    }

    private Measure in(MeasureState newState) {
        return new Measure(id, finding, number, position, text, resultText, publicResult, schedule, newState, round, closure);
    }

    private Measure closing(Closure newClosure) {
        return new Measure(id, finding, number, position, text, resultText, publicResult, schedule, state, round, newClosure);
    }

    private void allowOnly(String refusal, MeasureState... from) {
        if (!Set.of(from).contains(state)) {
            throw new Refused(refusal, state);
        }
    }
}
