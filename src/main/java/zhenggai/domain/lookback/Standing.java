package zhenggai.domain.lookback;

/** What is found on the spot: it holds, or what was mended came back. The shape tells them apart without colour. */
public enum Standing {
    CONSOLIDATED("\u25cf"), RELAPSED("\u2193");

    private final String shape;

    Standing(String shape) {
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }
}
