package zhenggai.domain.result;

/** Identity of a result figure; {@link #NEW} before it is saved. */
public record FigureId(long value) {
    public static final FigureId NEW = new FigureId(0);

    public boolean isNew() {
        return value == 0;
    }
}
