package zhenggai.domain.check;

/** Identity of an answer; {@link #NEW} before it is saved. */
public record AnswerId(long value) {
    public static final AnswerId NEW = new AnswerId(0);

    public boolean isNew() {
        return value == 0;
    }
}
