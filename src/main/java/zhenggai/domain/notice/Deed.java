package zhenggai.domain.notice;

/** What a person did to a document at a place of it. */
public enum Deed {
    /** Wrote another text in the place of what the case says. */
    EDITED,
    /** Left out what the case says. */
    LEFT_OUT,
    /** Put a paragraph of their own behind it. */
    ADDED
}
