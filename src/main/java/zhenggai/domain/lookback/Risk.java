package zhenggai.domain.lookback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Weight;

/** A reason to look at a settled measure rather than at another, with the points it gives; a measure has the sum of those that hold. */
public enum Risk {
    /** It was struck off although the gate was not met. */
    OVERRIDDEN(3),
    /** Its finding is a difficult one. */
    HARD(3),
    /** Its finding is a key one. */
    KEY(2),
    CLOSED_LATE(2),
    /** It was struck off on the very day before the deadline. */
    CLOSED_DAY_BEFORE(2),
    /** One piece of evidence or none. */
    FEW_EVIDENCE(2),
    /** It came back once before. */
    REOPENED(2),
    EXTENDED(1);

    private static final int FEW = 1;

    private final int points;

    Risk(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }

    /** Those that hold, in the order of this list. */
    static List<Risk> of(FindingBranch branch, MeasureLeaf leaf) {
        return Arrays.stream(values()).filter(risk -> risk.holds(branch.finding(), leaf)).toList();
    }

    static int points(List<Risk> risks) {
        return risks.stream().mapToInt(Risk::points).sum();
    }

    private boolean holds(Finding finding, MeasureLeaf leaf) {
        Measure measure = leaf.measure();
        return switch (this) {
            case OVERRIDDEN -> !measure.closure().overrideReason().isBlank();
            case HARD -> finding.weight() == Weight.HARD;
            case KEY -> finding.weight() == Weight.KEY;
            case CLOSED_LATE -> measure.isClosedLate();
            case CLOSED_DAY_BEFORE -> isClosedDayBefore(measure);
            case FEW_EVIDENCE -> leaf.evidence() <= FEW;
            case REOPENED -> measure.round() > 1;
            case EXTENDED -> leaf.timesExtended() > 0;
        };
    }

    private static boolean isClosedDayBefore(Measure measure) {
        LocalDate due = measure.deadline().day();
        return measure.state() == MeasureState.CLOSED && due != null && due.minusDays(1).equals(measure.closure().closedOn());
    }
}
