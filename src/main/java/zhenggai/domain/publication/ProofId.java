package zhenggai.domain.publication;

/** Identity of a file that proves a posting; {@link #NEW} before it is saved. */
public record ProofId(long value) {
    public static final ProofId NEW = new ProofId(0);

    public boolean isNew() {
        return value == 0;
    }
}
