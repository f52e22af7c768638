package zhenggai.domain.people;

/** Identity of a department; {@link #NEW} before it is saved. */
public record DepartmentId(long value) {
    public static final DepartmentId NEW = new DepartmentId(0);

    public boolean isNew() {
        return value == 0;
    }
}
