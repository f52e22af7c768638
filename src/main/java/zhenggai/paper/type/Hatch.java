package zhenggai.paper.type;

/** How the bars and lines of a series are told apart, in black and white as well. */
public enum Hatch {
    SOLID, STRIPES, DOTS, PLAIN, PALE, CROSSED;

    private static final double STEP = 3.6;
    private static final double FINE = 0.6;
    private static final double MARKER = 2;
    private static final double LINE = 1.1;
    private static final double PALE_GREY = 0.8;
    private static final double DASH = 3;

    public static Hatch of(int series) {
        return values()[series % values().length];
    }

    /** A box filled and framed. */
    public void fill(Pen pen, double left, double top, double right, double bottom) {
        if (right - left < FINE) {
            return;
        }
        switch (this) {
            case SOLID -> {
                ink(pen);
                pen.fill(left, top, right, bottom);
            }
            case PALE -> pen.shade(left, top, right, bottom, PALE_GREY);
            case STRIPES -> pen.clipped(left, top, right, bottom, () -> stripes(pen, left, top, right, bottom, 1));
            case CROSSED -> pen.clipped(left, top, right, bottom, () -> {
                stripes(pen, left, top, right, bottom, 1);
                stripes(pen, left, top, right, bottom, -1);
            });
            case DOTS -> pen.clipped(left, top, right, bottom, () -> dots(pen, left, top, right, bottom));
            case PLAIN -> { }
        }
        pen.black();
        pen.frame(left, top, right, bottom, FINE);
    }

    /** The point of a line. */
    public void marker(Pen pen, double x, double top) {
        ink(pen);
        switch (this) {
            case SOLID, PALE -> pen.disc(x, top, MARKER);
            default -> {
                pen.shade(x - MARKER, top - MARKER, x + MARKER, top + MARKER, 1);
                pen.frame(x - MARKER, top - MARKER, x + MARKER, top + MARKER, LINE);
            }
        }
        pen.black();
    }

    /** A stretch of a line; all but the first series are dashed. */
    public void line(Pen pen, double fromX, double fromTop, double toX, double toTop) {
        ink(pen);
        double length = Math.hypot(toX - fromX, toTop - fromTop);
        double dash = this == SOLID ? length : DASH;
        for (double at = 0; at < length; at += 2 * dash) {
            double from = at / length;
            double to = Math.min(1, (at + dash) / length);
            pen.stroke(fromX + (toX - fromX) * from, fromTop + (toTop - fromTop) * from, fromX + (toX - fromX) * to, fromTop + (toTop - fromTop) * to, LINE);
        }
        pen.black();
    }

    /** Dark enough to be black where there is no colour. */
    private static void ink(Pen pen) {
        pen.tint(0.13, 0.27, 0.45);
    }

    private static void stripes(Pen pen, double left, double top, double right, double bottom, int slope) {
        ink(pen);
        double height = bottom - top;
        for (double x = left - height; x < right + height; x += STEP) {
            pen.stroke(x, slope > 0 ? bottom : top, x + height, slope > 0 ? top : bottom, FINE);
        }
    }

    private static void dots(Pen pen, double left, double top, double right, double bottom) {
        ink(pen);
        int row = 0;
        for (double y = top + STEP / 4; y < bottom; y += STEP / 2) {
            for (double x = left + (row % 2 == 0 ? STEP / 4 : STEP / 4 + STEP / 2); x < right; x += STEP) {
                pen.disc(x, y, FINE);
            }
            row++;
        }
    }
}
