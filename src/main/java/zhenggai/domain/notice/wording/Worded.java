package zhenggai.domain.notice.wording;

import java.util.List;
import java.util.Objects;

import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.result.Figure;

/**
 * The two wordings of a finding or a measure side by side, with what is proposed and what was decided.
 *
 * @param code the finding's number, with the measure's behind it where it is about one
 * @param internal what the office says of it itself
 * @param published the public wording as it stands, empty where there is none
 * @param proposal what the internal wording and the figures of the result propose, empty where they say nothing
 */
public record Worded(Wording wording, String code, String internal, String published, String proposal) {

    public static Worded of(FindingBranch branch, Wording wording) {
        return new Worded(wording, String.valueOf(branch.finding().number()), branch.finding().feedbackText(), branch.finding().publicText(),
            Proposal.of(branch.finding()));
    }

    /** @param figures what the measure came to */
    public static Worded of(FindingBranch branch, MeasureLeaf leaf, List<Figure> figures, Wording wording) {
        String internal = leaf.measure().resultText().isBlank() ? leaf.measure().text() : leaf.measure().text() + "\n" + leaf.measure().resultText();
        return new Worded(wording, branch.finding().number() + "-" + leaf.measure().number(), internal, leaf.measure().publicResult(),
            Proposal.of(leaf.measure(), figures));
    }

    /** Whether it is about the same finding or measure. */
    public boolean isOf(Wording other) {
        return wording.finding().equals(other.finding()) && Objects.equals(wording.measure(), other.measure());
    }

    public boolean isFinding() {
        return wording.measure() == null;
    }

    public WordingState state() {
        if (wording.isWithheld()) {
            return WordingState.WITHHELD;
        }
        if (published.isBlank()) {
            return proposal.isBlank() ? WordingState.NONE : WordingState.PROPOSED;
        }
        return published.equals(wording.accepted()) ? WordingState.ACCEPTED : WordingState.EDITED;
    }

    /** Whether what was taken over would be proposed otherwise today, because the internal wording or the figures changed since. */
    public boolean isOutdated() {
        return state() == WordingState.ACCEPTED && !proposal.isBlank() && !proposal.equals(published);
    }

    /** What a notice says of it today: the public wording, or as long as there is none what is proposed; nothing where it is kept back. */
    public String spoken() {
        return wording.isWithheld() ? "" : published.isBlank() ? proposal : published;
    }

    /** @throws Refused when a person wrote the public wording, or there is nothing to take over */
    public void requireToAccept() {
        if (state() == WordingState.EDITED) {
            throw new Refused("wording.edited-by-hand", code);
        }
        if (proposal.isBlank()) {
            throw new Refused("wording.nothing-proposed", code);
        }
    }
}
