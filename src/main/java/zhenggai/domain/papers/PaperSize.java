package zhenggai.domain.papers;

/** The sheets an office prints on, in millimetres, with the text size in points that suits a table on each. */
public enum PaperSize {
    A4(210, 297, 9), A3(297, 420, 10.5), A2(420, 594, 13);

    private final double shortSide;
    private final double longSide;
    private final double textSize;

    PaperSize(double shortSide, double longSide, double textSize) {
        this.shortSide = shortSide;
        this.longSide = longSide;
        this.textSize = textSize;
    }

    public double shortSide() {
        return shortSide;
    }

    public double longSide() {
        return longSide;
    }

    public double textSize() {
        return textSize;
    }
}
