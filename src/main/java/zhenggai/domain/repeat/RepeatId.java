package zhenggai.domain.repeat;

/** Identity of a link between findings; {@link #NEW} before it is saved. */
public record RepeatId(long value) {
    public static final RepeatId NEW = new RepeatId(0);

    public boolean isNew() {
        return value == 0;
    }
}
