package zhenggai.domain.notice;

/** Identity of what a person changed in a notice; {@link #NEW} before it is saved. */
public record RevisionId(long value) {
    public static final RevisionId NEW = new RevisionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
