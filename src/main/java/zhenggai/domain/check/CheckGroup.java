package zhenggai.domain.check;

/** What a check looks for. */
public enum CheckGroup {
    /** Signs that something was mended on paper only. */
    PAPERWORK
}
