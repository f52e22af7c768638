package zhenggai.domain.lookback;

/** Identity of a look-back; {@link #NEW} before it is saved. */
public record LookBackId(long value) {
    public static final LookBackId NEW = new LookBackId(0);

    public boolean isNew() {
        return value == 0;
    }
}
