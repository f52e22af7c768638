package zhenggai.domain.notice;

/** Identity of a saved version of a notice; {@link #NEW} before it is saved. */
public record VersionId(long value) {
    public static final VersionId NEW = new VersionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
