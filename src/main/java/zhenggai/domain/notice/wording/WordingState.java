package zhenggai.domain.notice.wording;

/** How far the public wording of a thing is. */
public enum WordingState {
    /** There is none, and nothing to propose one from. */
    NONE("\u25a1"),
    /** There is none; one is proposed. */
    PROPOSED("\u25c7"),
    /** The proposal was taken over as it was. */
    ACCEPTED("\u25c6"),
    /** A person wrote it. */
    EDITED("\u25c8"),
    /** It is not for publication. */
    WITHHELD("\u25cb");

    private final String shape;

    WordingState(String shape) {
        this.shape = shape;
    }

    /** The shape that stands before the state's word, so that it is known without its colour. */
    public String shape() {
        return shape;
    }
}
