package zhenggai.domain.extension;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;

/**
 * A request to move the running deadline of a measure, and what became of it. An extension is a decision, never an edit: the deadline
 * it moved from stays in it, and the original one stays in the measure.
 */
public record Extension(ExtensionId id, MeasureId measure, Deadline from, Deadline to, String reason, String askedBy, LocalDate askedOn, Decision decision) {

    /** @throws Refused when no reason is given */
    public Extension {
        reason = reason.strip();
        askedBy = askedBy.strip();
        if (reason.isEmpty()) {
            throw new Refused("extension.reason-missing");
        }
    }

    /**
     * @param before what was asked for this measure so far
     * @param most how often a deadline may be extended, null where there is no such rule
     * @throws Refused when the measure is not open or has no day to move, the new day is none or no later one, a request is waiting
     *     for its decision already, or the deadline was extended as often as it may be
     */
    public static Extension asked(Measure measure, Deadline to, Request request, List<Extension> before, @Nullable Integer most) {
        if (!measure.state().isOpen()) {
            throw new Refused("extension.not-open", measure.state());
        }
        LocalDate day = measure.deadline().day();
        if (day == null) {
            throw new Refused("extension.no-deadline");
        }
        if (to.day() == null) {
            throw new Refused("extension.no-day", to.words());
        }
        if (!to.day().isAfter(day)) {
            throw new Refused("extension.not-later", to.day(), day);
        }
        if (before.stream().anyMatch(Extension::isPending)) {
            throw new Refused("extension.pending");
        }
        if (most != null && granted(before).size() >= most) {
            throw new Refused("extension.too-many", most);
        }
        return new Extension(ExtensionId.NEW, measure.id(), measure.deadline(), to, request.reason(), request.askedBy(), request.askedOn(), Decision.PENDING);
    }

    /** Why a later day is asked for, by whom and when. */
    public record Request(String reason, String askedBy, LocalDate askedOn) {}

    /** @throws Refused when it was decided already, or decided before it was asked for */
    public Extension decided(Decision newDecision) {
        if (!isPending()) {
            throw new Refused("extension.decided-already", decision.outcome());
        }
        if (newDecision.on() != null && newDecision.on().isBefore(askedOn)) {
            throw new Refused("extension.decided-before-asked", newDecision.on(), askedOn);
        }
        return new Extension(id, measure, from, to, reason, askedBy, askedOn, newDecision);
    }

    /** With its decision under another name of the meeting and another number of the minutes; what was decided stays. */
    public Extension recorded(String meeting, String minute) {
        return new Extension(id, measure, from, to, reason, askedBy, askedOn, decision.recorded(meeting, minute));
    }

    public boolean isPending() {
        return decision.outcome() == Decision.Outcome.PENDING;
    }

    public boolean isGranted() {
        return decision.outcome() == Decision.Outcome.GRANTED;
    }

    /** Those that were granted, in the order they were asked for: how often a deadline was moved. */
    public static List<Extension> granted(List<Extension> extensions) {
        return extensions.stream().filter(Extension::isGranted).toList();
    }
}
