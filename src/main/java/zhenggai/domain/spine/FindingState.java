package zhenggai.domain.spine;

import java.util.Collection;

/** The state of a finding: derived from its measures, never stored. */
public enum FindingState {
    NO_MEASURE, NOT_STARTED, UNDER_WAY, COMPLETE;

    /** Complete only when every measure is closed, or long-term with a planned review. */
    public static FindingState of(Collection<Measure> measures) {
        if (measures.isEmpty()) {
            return NO_MEASURE;
        }
        if (measures.stream().allMatch(Measure::isSettled)) {
            return COMPLETE;
        }
        return measures.stream().allMatch(m -> m.state() == MeasureState.NOT_STARTED) ? NOT_STARTED : UNDER_WAY;
    }
}
