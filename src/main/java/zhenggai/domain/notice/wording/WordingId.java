package zhenggai.domain.notice.wording;

/** Identity of what was decided about a public wording; {@link #NEW} before it is saved. */
public record WordingId(long value) {
    public static final WordingId NEW = new WordingId(0);

    public boolean isNew() {
        return value == 0;
    }
}
