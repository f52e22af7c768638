package zhenggai.domain.publication;

/** How far a publication is on a day; its days say so, nobody sets it. */
public enum Phase {
    /** Its first day is still to come. */
    AHEAD("\u25cb"),
    RUNNING("\u25cf"),
    ENDED("\u25a0"),
    /** Every channel was taken down before its last day. */
    CUT_SHORT("\u25b2");

    private final String shape;

    Phase(String shape) {
        this.shape = shape;
    }

    /** The shape that stands before its word, so that it is known without its colour. */
    public String shape() {
        return shape;
    }

    public boolean isOver() {
        return this == ENDED || this == CUT_SHORT;
    }
}
