package zhenggai.domain.papers;

/** Identity of an issued report; {@link #NEW} before it is saved. */
public record IssueId(long value) {
    public static final IssueId NEW = new IssueId(0);

    public boolean isNew() {
        return value == 0;
    }
}
