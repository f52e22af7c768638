package zhenggai.paper;

/** Lengths on paper: what is given in millimetres, in the points that type is counted in. */
public final class Points {
    private static final double PER_MM = 72 / 25.4;

    private Points() {}

    public static double millimetres(double points) {
        return points / PER_MM;
    }

    public static double of(double millimetres) {
        return millimetres * PER_MM;
    }
}
