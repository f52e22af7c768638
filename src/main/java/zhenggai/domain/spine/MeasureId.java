package zhenggai.domain.spine;

/** Identity of a measure; {@link #NEW} before it is saved. */
public record MeasureId(long value) {
    public static final MeasureId NEW = new MeasureId(0);

    public boolean isNew() {
        return value == 0;
    }
}
