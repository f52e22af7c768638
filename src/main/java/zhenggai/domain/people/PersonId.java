package zhenggai.domain.people;

/** Identity of a person; {@link #NEW} before it is saved. */
public record PersonId(long value) {
    public static final PersonId NEW = new PersonId(0);

    public boolean isNew() {
        return value == 0;
    }
}
