package zhenggai.domain.lookback;

/** Identity of an item of a look-back; {@link #NEW} before it is saved. */
public record LookBackItemId(long value) {
    public static final LookBackItemId NEW = new LookBackItemId(0);

    public boolean isNew() {
        return value == 0;
    }
}
