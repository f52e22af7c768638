package zhenggai.domain.supervision;

/** Identity of a supervision act; {@link #NEW} before it is saved. */
public record ActId(long value) {
    public static final ActId NEW = new ActId(0);

    public boolean isNew() {
        return value == 0;
    }
}
