package zhenggai.domain.publication;

/** Where an office makes a notice public. */
public enum Channel {
    WEBSITE, SUPERIOR_WEBSITE, NOTICE_BOARD, WECHAT, INTERNAL_DOCUMENT, NEWSPAPER, OTHER
}
