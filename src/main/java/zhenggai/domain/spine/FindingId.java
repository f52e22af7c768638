package zhenggai.domain.spine;

/** Identity of a finding; {@link #NEW} before it is saved. */
public record FindingId(long value) {
    public static final FindingId NEW = new FindingId(0);

    public boolean isNew() {
        return value == 0;
    }
}
