package zhenggai.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.Minute;

/**
 * A supervision act that was issued: a paper of the ladder or a record of another kind, under a number that is never used again. What
 * it says is fixed; what follows (who signed, what came back, what it led to) is added to it, and it can be voided, never removed.
 *
 * @param letter the hash of the office's own letter that it was written by, empty for the usual one
 * @param minute the meeting that decided it, where one did
 */
public record Act(
        ActId id, ActKind kind, Serial serial, Receiver to, List<String> copies, List<ActItem> items, Demand demand, String issuedBy, LocalDate issuedOn,
        String letter, Minute minute, @Nullable Receipt receipt, @Nullable Reply reply, @Nullable Outcome outcome, @Nullable Voiding voiding) {
    public Act {
        copies = List.copyOf(copies);
        items = List.copyOf(items);
    }

    /**
     * The act that a draft becomes.
     *
     * @param replyBy the last day for the reply as counted, null where none is asked for
     * @param letter the hash of the office's own letter, empty for the usual one
     * @throws Refused with what the draft lacks
     */
    public static Act issued(ActDraft draft, Serial serial, List<ActItem> items, @Nullable LocalDate replyBy, String letter) {
        draft.requireWhole();
        return of(draft, serial, items, replyBy, letter);
    }

    /**
     * The act that a draft would become, without a number; who issues it may still be open.
     *
     * @throws Refused with what else the draft lacks
     */
    public static Act drafted(ActDraft draft, List<ActItem> items, @Nullable LocalDate replyBy, String letter) {
        draft.requireShowable();
        return of(draft, new Serial(draft.issuedOn().getYear(), 0), items, replyBy, letter);
    }

    private static Act of(ActDraft draft, Serial serial, List<ActItem> items, @Nullable LocalDate replyBy, String letter) {
        Demand demand = draft.demand();
        return new Act(ActId.NEW, draft.kind(), serial, draft.to(), draft.copies().stream().map(Receiver::name).toList(), items,
            new Demand(demand.found(), demand.requirement(), demand.replyDays(), replyBy), draft.issuedBy(), draft.issuedOn(), letter, Minute.NONE, null, null, null, null);
    }

    /** With the minutes of the meeting that decided it; minutes often get their number after the meeting. */
    public Act recorded(Minute newMinute) {
        return new Act(id, kind, serial, to, copies, items, demand, issuedBy, issuedOn, letter, newMinute, receipt, reply, outcome, voiding);
    }

    public boolean isVoid() {
        return voiding != null;
    }

    public boolean concerns(MeasureId measure) {
        return items.stream().anyMatch(item -> item.measure().equals(measure));
    }

    /** A reply is asked for and has not come; where somebody has judged what it led to, none is waited for any more. */
    public boolean isAwaitingReply() {
        return !isVoid() && demand.replyBy() != null && reply == null && outcome == null;
    }

    public boolean isReplyOverdue(LocalDate today) {
        return isAwaitingReply() && today.isAfter(Objects.requireNonNull(demand.replyBy()));
    }

    /** @throws Refused when it was signed for before it was issued, or is void */
    public Act signed(Receipt newReceipt) {
        notVoid();
        notBeforeIssue(newReceipt.on());
        return with(newReceipt, reply, outcome, null);
    }

    /** @throws Refused when the reply is older than the act, or the act is void */
    public Act replied(Reply newReply) {
        notVoid();
        notBeforeIssue(newReply.on());
        return with(receipt, newReply, outcome, null);
    }

    /** @throws Refused when it is judged before it was issued, or is void */
    public Act judged(Outcome newOutcome) {
        notVoid();
        notBeforeIssue(newOutcome.on());
        return with(receipt, reply, newOutcome, null);
    }

    /** @throws Refused when it is void already */
    public Act voided(Voiding newVoiding) {
        notVoid();
        return with(receipt, reply, outcome, newVoiding);
    }

    private void notVoid() {
        if (isVoid()) {
            throw new Refused("act.is-void");
        }
    }

    private void notBeforeIssue(LocalDate day) {
        if (day.isBefore(issuedOn)) {
            throw new Refused("act.before-issue", day, issuedOn);
        }
    }

    private Act with(@Nullable Receipt newReceipt, @Nullable Reply newReply, @Nullable Outcome newOutcome, @Nullable Voiding newVoiding) {
        return new Act(id, kind, serial, to, copies, items, demand, issuedBy, issuedOn, letter, minute, newReceipt, newReply, newOutcome, newVoiding);
    }
}
