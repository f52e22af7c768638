package zhenggai.domain.opinion;

/** What became of an opinion of the public. */
public enum OpinionOutcome {
    ACCEPTED, EXPLAINED, FORWARDED, NOT_ACCEPTED;

    /** Whether it has to be said why, or where to. */
    public boolean needsReason() {
        return this == FORWARDED || this == NOT_ACCEPTED;
    }
}
