package zhenggai.domain.spine;

/** Where a measure stands. Overdue is not a state: it is computed from the deadline. */
public enum MeasureState {
    NOT_STARTED("\u25cb"), UNDER_WAY("\u25d0"), SUBMITTED("\u25ce"), RETURNED("\u25c7"), CLOSED("\u25cf"), LONG_TERM("\u25c6");

    /** The shape of what is late, whatever its state. */
    public static final String LATE = "\u25b2";

    private final String shape;

    MeasureState(String shape) {
        this.shape = shape;
    }

    /** The shape that stands before the state's word on screen and on paper alike, so that it is known without colour. */
    public String shape() {
        return shape;
    }

    /** Somebody still owes work on it. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == UNDER_WAY || this == SUBMITTED || this == RETURNED;
    }
}
