package zhenggai.domain.acceptance;

/** Identity of a submission; {@link #NEW} before it is saved. */
public record SubmissionId(long value) {
    public static final SubmissionId NEW = new SubmissionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
