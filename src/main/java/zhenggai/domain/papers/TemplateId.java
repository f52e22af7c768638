package zhenggai.domain.papers;

/** Identity of a designed table; {@link #NEW} before it is saved. */
public record TemplateId(long value) {
    public static final TemplateId NEW = new TemplateId(0);

    public boolean isNew() {
        return value == 0;
    }
}
