package zhenggai.domain.meeting;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/**
 * An item of an agenda, from its preparation to its decision.
 *
 * @param effect what the decision carries out in the case, null where it carries out nothing
 * @param carriedOutOn when that was done, null where it is still to be done
 */
public record AgendaItem(
        AgendaItemId id, String title, Preparation preparation, String discussion, Vote vote, String decision, @Nullable Effect effect,
        @Nullable LocalDate carriedOutOn) {

    /** @throws Refused without a title */
    public AgendaItem {
        title = title.strip();
        discussion = discussion.strip();
        decision = decision.strip();
        if (title.isEmpty()) {
            throw new Refused("meeting.item-title-missing");
        }
    }

    public static AgendaItem titled(String title) {
        return new AgendaItem(AgendaItemId.NEW, title, Preparation.NONE, "", new Vote.None(), "", null, null);
    }

    public AgendaItem prepared(Preparation newPreparation) {
        return new AgendaItem(id, title, newPreparation, discussion, vote, decision, effect, carriedOutOn);
    }

    public AgendaItem discussed(String newDiscussion) {
        return new AgendaItem(id, title, preparation, newDiscussion, vote, decision, effect, carriedOutOn);
    }

    public AgendaItem decided(Vote newVote, String newDecision, @Nullable Effect newEffect) {
        return new AgendaItem(id, title, preparation, discussion, newVote, newDecision, newEffect, carriedOutOn);
    }

    public boolean isCarriedOut() {
        return carriedOutOn != null;
    }

    /** The item with what it decided carried out. */
    public AgendaItem carriedOut(LocalDate on) {
        requireToCarryOut();
        return new AgendaItem(id, title, preparation, discussion, vote, decision, effect, on);
    }

    /** @throws Refused when there is nothing to carry out, it was done already, or the decision is missing or was not adopted */
    public void requireToCarryOut() {
        if (effect == null) {
            throw new Refused("meeting.effect-missing");
        }
        if (isCarriedOut()) {
            throw new Refused("meeting.carried-out-already", carriedOutOn);
        }
        if (decision.isEmpty()) {
            throw new Refused("meeting.decision-missing");
        }
        if (!vote.isAdopted()) {
            throw new Refused("meeting.not-adopted");
        }
    }

    /**
     * This item as it is edited, in the place of the stored one.
     *
     * @throws Refused when it changes what was carried out already
     */
    AgendaItem over(AgendaItem stored) {
        boolean same = stored.vote.equals(vote) && stored.decision.equals(decision) && Objects.equals(stored.effect, effect);
        if (stored.isCarriedOut() && !same) {
            throw new Refused("meeting.carried-out-already", stored.carriedOutOn);
        }
        return new AgendaItem(id, title, preparation, discussion, vote, decision, effect, stored.carriedOutOn);
    }
}
