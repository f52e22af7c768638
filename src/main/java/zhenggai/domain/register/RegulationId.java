package zhenggai.domain.register;

/** Identity of a regulation; {@link #NEW} before it is saved. */
public record RegulationId(long value) {
    public static final RegulationId NEW = new RegulationId(0);

    public boolean isNew() {
        return value == 0;
    }
}
