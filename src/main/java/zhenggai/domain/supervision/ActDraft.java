package zhenggai.domain.supervision;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;

/** An act as somebody edits it before it is issued. */
public record ActDraft(ActKind kind, Receiver to, List<Receiver> copies, List<MeasureId> items, Demand demand, String issuedBy, LocalDate issuedOn) {
    public ActDraft {
        copies = copies.stream().filter(copy -> !copy.isNobody()).distinct().toList();
        items = items.stream().distinct().toList();
        issuedBy = issuedBy.strip();
    }

    /**
     * A paper of the ladder needs a receiver, a requirement and a day for the reply; a record of another kind says what was found; each
     * says who issues it.
     *
     * @throws Refused with what is missing
     */
    public void requireWhole() {
        requireAddressed();
        if (issuedBy.isEmpty()) {
            throw new Refused("act.issuer-missing", kind);
        }
        requireDemand();
    }

    /**
     * What the paper has to say before it can be shown and put before whoever is to issue it.
     *
     * @throws Refused with what is missing
     */
    public void requireShowable() {
        requireAddressed();
        requireDemand();
    }

    private void requireAddressed() {
        if (items.isEmpty()) {
            throw new Refused("act.items-missing", kind);
        }
        if (to.isNobody() && kind != ActKind.BULLETIN) {
            throw new Refused("act.receiver-missing", kind);
        }
    }

    private void requireDemand() {
        if (kind.isRung() && demand.requirement().isEmpty()) {
            throw new Refused("act.requirement-missing", kind);
        }
        if (!kind.isRung() && demand.found().isEmpty()) {
            throw new Refused("act.found-missing", kind);
        }
        if (kind.isRung() && demand.replyBy() == null && demand.replyDays() == null) {
            throw new Refused("act.reply-by-missing", kind);
        }
        if (demand.replyDays() != null && demand.replyDays() < 1) {
            throw new Refused("act.reply-days", demand.replyDays());
        }
        if (demand.replyBy() != null && demand.replyBy().isBefore(issuedOn)) {
            throw new Refused("act.reply-before-issue", demand.replyBy(), issuedOn);
        }
    }
}
