package zhenggai.domain.form;

/** Identity of a sent form; {@link #NEW} before it is saved. */
public record FormId(long value) {
    public static final FormId NEW = new FormId(0);

    public boolean isNew() {
        return value == 0;
    }
}
