package zhenggai.domain.reminding;

/** A figure of the start board; behind each stands the exact list of what it counts. */
public enum Gauge {
    OVERDUE, DUE_TODAY, DUE_THIS_WEEK, DUE_IN_20, SUBMITTED, REVIEW_DUE, EVIDENCE_MISSING, REPLY_AWAITED, UNREPORTED;

    /** What it counts are acts; the others count measures. */
    public boolean countsActs() {
        return this == REPLY_AWAITED;
    }
}
