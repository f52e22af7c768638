package zhenggai.domain.notice.wording;

/** Why something is not for publication. */
public enum Withheld {
    PERSONAL_PRIVACY, WORK_SECRET, TRADE_SECRET,
    /** It is still being dealt with, or not settled. */
    UNSETTLED,
    /** Something else, which has to be said. */
    OTHER
}
