package zhenggai.domain.ledger;

/** What can have become of a finding or a measure between two looks at the case; several may hold at once. */
public enum ChangeKind {
    NEW("\uff0b"), DONE("\u25cf"), EXTENDED("\u2192"), REWORDED("\u203b"), RETURNED("\u2190"), RELAPSED("\u2193"), DELETED("\u00d7");

    private final String shape;

    ChangeKind(String shape) {
        this.shape = shape;
    }

    /** The shape that stands before the kind's word on screen and on paper alike. */
    public String shape() {
        return shape;
    }
}
