package zhenggai.domain.notice;

/** What a paragraph is to the document, and so how it is numbered. */
public enum Rank {
    /** A heading of the first level. */
    SECTION,
    /** A heading of the second level on a line of its own. */
    CATEGORY,
    /** A paragraph that begins with its heading of the second level. */
    LED,
    /** A heading of the third level. */
    FINDING,
    /** One of the things that were done about a finding. */
    MEASURE,
    /** Running text. */
    TEXT,
    /** A line of where the public reaches the office. */
    CONTACT;

    public boolean isHeading() {
        return this == SECTION || this == CATEGORY || this == FINDING;
    }
}
