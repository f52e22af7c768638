package zhenggai.domain.check;

/** What a check looks for. */
public enum CheckGroup {
    /** Signs that something was mended on paper only. */
    PAPERWORK,
    /** What a list of findings and measures must have and has not. */
    COMPLETENESS,
    /** Slips in what is written. */
    TEXT,
    /** Personal data that the public need not know. */
    PERSONAL
}
