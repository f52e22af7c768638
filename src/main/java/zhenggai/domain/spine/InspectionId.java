package zhenggai.domain.spine;

/** Identity of an inspection; {@link #NEW} before it is saved. */
public record InspectionId(long value) {
    public static final InspectionId NEW = new InspectionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
