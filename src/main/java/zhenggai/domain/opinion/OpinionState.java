package zhenggai.domain.opinion;

/** Where an opinion of the public stands on a day. It is computed from who sees to it, its deadline and its answer. */
public enum OpinionState {
    /** Nobody sees to it yet. */
    WAITING("\u25cb"),
    /** Somebody does. */
    IN_HAND("\u25d0"),
    /** The day by which it was to be answered is over. */
    OVERDUE("\u25b2"),
    ANSWERED("\u25cf"),
    /** Answered, but after that day. */
    ANSWERED_LATE("\u25c7");

    private final String shape;

    OpinionState(String shape) {
        this.shape = shape;
    }

    /** The shape that stands before the state's word on screen and on paper alike, so that it is known without colour. */
    public String shape() {
        return shape;
    }
}
