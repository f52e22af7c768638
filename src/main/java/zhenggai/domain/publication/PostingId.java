package zhenggai.domain.publication;

/** Identity of a channel on which a notice is published; {@link #NEW} before it is saved. */
public record PostingId(long value) {
    public static final PostingId NEW = new PostingId(0);

    public boolean isNew() {
        return value == 0;
    }
}
