package zhenggai.domain.spine;

/** Identity of a category; {@link #NEW} before it is saved. */
public record CategoryId(long value) {
    public static final CategoryId NEW = new CategoryId(0);

    public boolean isNew() {
        return value == 0;
    }
}
