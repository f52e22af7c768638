package zhenggai.domain.notice;

/** How a paragraph of a document stands to the case. */
public enum Follow {
    /** It says what the case says. */
    FOLLOWS("\u25cf"),
    /** A person wrote it, and the case has not changed since. */
    EDITED("\u270e"),
    /** A person wrote it, and the case says something else since. */
    CHANGED("\u25b2"),
    /** A person wrote it about something that the case does not have any more. */
    GONE("\u2715"),
    /** A person added it. */
    ADDED("\uff0b"),
    /** A person left it out. */
    LEFT_OUT("\u25cb");

    private final String shape;

    Follow(String shape) {
        this.shape = shape;
    }

    /** The shape that stands before its word, so that it is known without its colour. */
    public String shape() {
        return shape;
    }
}
