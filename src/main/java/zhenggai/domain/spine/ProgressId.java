package zhenggai.domain.spine;

/** Identity of a progress entry; {@link #NEW} before it is saved. */
public record ProgressId(long value) {
    public static final ProgressId NEW = new ProgressId(0);

    public boolean isNew() {
        return value == 0;
    }
}
