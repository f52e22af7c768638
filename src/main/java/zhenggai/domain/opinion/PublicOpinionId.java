package zhenggai.domain.opinion;

/** Identity of an opinion from the public; {@link #NEW} before it is saved. */
public record PublicOpinionId(long value) {
    public static final PublicOpinionId NEW = new PublicOpinionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
