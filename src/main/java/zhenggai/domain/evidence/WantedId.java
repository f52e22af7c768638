package zhenggai.domain.evidence;

/** Identity of a piece of evidence that is asked for; {@link #NEW} before it is saved. */
public record WantedId(long value) {
    public static final WantedId NEW = new WantedId(0);

    public boolean isNew() {
        return value == 0;
    }
}
