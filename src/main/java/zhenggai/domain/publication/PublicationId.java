package zhenggai.domain.publication;

/** Identity of a period in which a notice is public; {@link #NEW} before it is saved. */
public record PublicationId(long value) {
    public static final PublicationId NEW = new PublicationId(0);

    public boolean isNew() {
        return value == 0;
    }
}
