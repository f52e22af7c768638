package zhenggai.domain.acceptance;

/** Identity of an opinion; {@link #NEW} before it is saved. */
public record OpinionId(long value) {
    public static final OpinionId NEW = new OpinionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
