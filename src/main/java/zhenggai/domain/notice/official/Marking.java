package zhenggai.domain.notice.official;

/** For whose eyes a document is; said on every page of it. */
public enum Marking {
    INTERNAL, PUBLIC
}
