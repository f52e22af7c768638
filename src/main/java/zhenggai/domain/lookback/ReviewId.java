package zhenggai.domain.lookback;

/** Identity of a review; {@link #NEW} before it is saved. */
public record ReviewId(long value) {
    public static final ReviewId NEW = new ReviewId(0);

    public boolean isNew() {
        return value == 0;
    }
}
