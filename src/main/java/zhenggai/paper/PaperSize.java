package zhenggai.paper;

/** The sheets an office prints tables on, laid crosswise, with the size of their text in points. */
public enum PaperSize {
    A4(210, 297, 9), A3(297, 420, 10.5);

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final double shortSide;
    private final double longSide;
    private final double textSize;

    PaperSize(double shortSide, double longSide, double textSize) {
        this.shortSide = shortSide * POINTS_PER_MM;
        this.longSide = longSide * POINTS_PER_MM;
        this.textSize = textSize;
    }

    public double width() {
        return longSide;
    }

    public double height() {
        return shortSide;
    }

    public double textSize() {
        return textSize;
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }
}
