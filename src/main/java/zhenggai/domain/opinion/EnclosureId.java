package zhenggai.domain.opinion;

/** Identity of a scan that came with an opinion; {@link #NEW} before it is saved. */
public record EnclosureId(long value) {
    public static final EnclosureId NEW = new EnclosureId(0);

    public boolean isNew() {
        return value == 0;
    }
}
