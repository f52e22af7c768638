package zhenggai.domain.draft.match;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/** What a finding or measure of a draft is in the case: the finding, and the measure of it if it is one; its number and words as they stand there. */
public record Counterpart(FindingId finding, @Nullable MeasureId measure, String number, String text) {

    static Counterpart of(FindingBranch branch) {
        return new Counterpart(branch.finding().id(), null, String.valueOf(branch.finding().number()), branch.finding().headline());
    }

    static Counterpart of(FindingBranch branch, MeasureLeaf leaf) {
        return new Counterpart(branch.finding().id(), leaf.measure().id(), branch.finding().number() + "-" + leaf.measure().number(), leaf.measure().text());
    }
}
