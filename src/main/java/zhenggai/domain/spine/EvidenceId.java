package zhenggai.domain.spine;

/** Identity of a piece of evidence; {@link #NEW} before it is saved. */
public record EvidenceId(long value) {
    public static final EvidenceId NEW = new EvidenceId(0);

    public boolean isNew() {
        return value == 0;
    }
}
