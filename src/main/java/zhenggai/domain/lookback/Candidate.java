package zhenggai.domain.lookback;

import java.util.List;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;

/** A measure that a look-back can draw, closed or long-term, with what speaks for drawing it. */
public record Candidate(FindingBranch finding, MeasureLeaf leaf, List<Risk> risks) {

    /** All of the case, in the order of the ledger. */
    public static List<Candidate> all(Ledger ledger) {
        return ledger.findings().flatMap(finding -> finding.measures().stream().filter(Candidate::isSettled)
            .map(leaf -> new Candidate(finding, leaf, Risk.of(finding, leaf)))).toList();
    }

    private static boolean isSettled(MeasureLeaf leaf) {
        return leaf.measure().state() == MeasureState.CLOSED || leaf.measure().state() == MeasureState.LONG_TERM;
    }

    public MeasureId id() {
        return leaf.measure().id();
    }

    /** Finding and measure number, such as 3-2. */
    public String code() {
        return finding.finding().number() + "-" + leaf.measure().number();
    }

    public int points() {
        return Risk.points(risks);
    }
}
