package zhenggai.domain.notice;

/** Whom a document about rectification is for: the public, or those above. */
public enum NoticeKind {
    /** For the public: only public wordings. */
    NOTICE,
    /** For those above, at the end of concentrated rectification: the office's own wordings. */
    REPORT
}
