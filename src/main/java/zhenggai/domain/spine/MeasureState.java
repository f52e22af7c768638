package zhenggai.domain.spine;

/** Where a measure stands. Overdue is not a state: it is computed from the deadline. */
public enum MeasureState {
    NOT_STARTED, UNDER_WAY, SUBMITTED, RETURNED, CLOSED, LONG_TERM;

    /** Somebody still owes work on it. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == UNDER_WAY || this == SUBMITTED || this == RETURNED;
    }
}
