package zhenggai.domain.papers;

/** What some papers can be asked for and others not; the day and the moment can be asked of each. */
public enum Ask {
    /** On which sheet. */
    SHEET,
    /** By which designed table. */
    TEMPLATE,
    /** What changed since an earlier look. */
    SINCE,
    /** Whose items stand together. */
    BY,
    /** Whom it is about. */
    PERSON,
    /** Who takes over. */
    SUCCESSOR,
    /** Which finding it is about. */
    FINDING,
    /** Whose minutes they are. */
    MEETING
}
