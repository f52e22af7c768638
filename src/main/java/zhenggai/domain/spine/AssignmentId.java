package zhenggai.domain.spine;

/** Identity of an assignment; {@link #NEW} before it is saved. */
public record AssignmentId(long value) {
    public static final AssignmentId NEW = new AssignmentId(0);

    public boolean isNew() {
        return value == 0;
    }
}
