package zhenggai.paper.type;

import org.openpdf.text.pdf.PdfContentByte;
import zhenggai.paper.WallChart.Filling;
import zhenggai.paper.WallChart.Shape;
import zhenggai.paper.WallChart.Tone;

/** Draws the bars and marks of a wall chart; each is told apart by outline or filling, colour only helps. Heights are measured downwards. */
public final class Shapes {
    private static final double OUTLINE = 0.7;
    private static final double HATCH = 3.2;
    private static final double ROUND = 0.5523;
    private static final double POINTER = 4;
    private static final int BLACK = 0x202020;
    private static final int GREY = 0x9a9a9a;

    private final PdfContentByte page;
    private final double pageHeight;

    Shapes(PdfContentByte page, double pageHeight) {
        this.page = page;
        this.pageHeight = pageHeight;
    }

    /** Light where it is planned, hatched where it was extended, crossed and dark where it is late, solid where it is done. */
    public void bar(double left, double top, double right, double bottom, Filling filling) {
        page.saveState();
        fill(switch (filling) {
            case PLANNED -> 0xe3ebf3;
            case EXTENDED -> 0xfff3cf;
            case LATE -> 0xd2564f;
            case DONE -> 0x5f8f6b;
        });
        rectangle(left, top, right, bottom);
        page.fill();
        if (filling == Filling.EXTENDED || filling == Filling.LATE) {
            hatch(left, top, right, bottom, filling == Filling.LATE);
        }
        stroke(BLACK, OUTLINE);
        rectangle(left, top, right, bottom);
        page.stroke();
        page.restoreState();
    }

    private void hatch(double left, double top, double right, double bottom, boolean crossed) {
        page.saveState();
        rectangle(left, top, right, bottom);
        page.clip();
        page.newPath();
        stroke(BLACK, crossed ? OUTLINE : OUTLINE / 2);
        double height = bottom - top;
        for (double x = left - height; x < right; x += HATCH) {
            line(x, bottom, x + height, top);
            if (crossed) {
                line(x, top, x + height, bottom);
            }
        }
        page.stroke();
        page.restoreState();
    }

    /** A triangle stands on its point, unless it is red: what is late stands on its base. */
    public void mark(Shape shape, Tone tone, double x, double y, double size) {
        page.saveState();
        fill(switch (tone) {
            case CALM -> 0xffffff;
            case GREEN -> 0xd9efda;
            case YELLOW -> 0xffe08a;
            case RED -> 0xb81f24;
            case DONE -> 0x2f6b40;
        });
        stroke(BLACK, OUTLINE);
        double half = size / 2;
        switch (shape) {
            case CIRCLE -> circle(x, y, half);
            case SQUARE -> rectangle(x - half * 0.88, y - half * 0.88, x + half * 0.88, y + half * 0.88);
            case DIAMOND -> polygon(x, y - half * 1.2, x + half * 1.2, y, x, y + half * 1.2, x - half * 1.2, y);
            case TRIANGLE -> {
                double point = tone == Tone.RED ? -half : half;
                polygon(x, y + point * 1.3, x + half * 1.5, y - point * 0.95, x - half * 1.5, y - point * 0.95);
            }
        }
        page.fillStroke();
        page.restoreState();
    }

    /** Whether letters on this tone are white. */
    public static boolean isDark(Tone tone) {
        return tone == Tone.RED || tone == Tone.DONE;
    }

    /** Writes in white. */
    public void inWhite(Runnable writing) {
        page.saveState();
        page.setGrayFill(1);
        writing.run();
        page.restoreState();
    }

    /** A fine grey line between two months, darker between two years. */
    public void monthLine(double x, double top, double bottom, boolean isYear) {
        page.saveState();
        stroke(isYear ? BLACK : GREY, isYear ? OUTLINE : OUTLINE / 2);
        line(x, top, x, bottom);
        page.stroke();
        page.restoreState();
    }

    /** The line of the day, with a pointer at its upper end. */
    public void today(double x, double top, double bottom) {
        page.saveState();
        stroke(0xb81f24, OUTLINE * 1.6);
        page.setLineDash(5, 2.5f, 0);
        line(x, top, x, bottom);
        page.stroke();
        page.setLineDash(0);
        fill(0xb81f24);
        polygon(x, top + POINTER * 1.4, x - POINTER, top, x + POINTER, top);
        page.fill();
        page.restoreState();
    }

    private void circle(double x, double y, double radius) {
        double c = radius * ROUND;
        double up = pageHeight - y;
        page.moveTo((float) (x + radius), (float) up);
        curve(x + radius, up + c, x + c, up + radius, x, up + radius);
        curve(x - c, up + radius, x - radius, up + c, x - radius, up);
        curve(x - radius, up - c, x - c, up - radius, x, up - radius);
        curve(x + c, up - radius, x + radius, up - c, x + radius, up);
        page.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }

    private void polygon(double... points) {
        page.moveTo((float) points[0], (float) (pageHeight - points[1]));
        for (int i = 2; i < points.length; i += 2) {
            page.lineTo((float) points[i], (float) (pageHeight - points[i + 1]));
        }
        page.closePath();
    }

    private void rectangle(double left, double top, double right, double bottom) {
        page.rectangle((float) left, (float) (pageHeight - bottom), (float) (right - left), (float) (bottom - top));
    }

    private void line(double fromX, double fromTop, double toX, double toTop) {
        page.moveTo((float) fromX, (float) (pageHeight - fromTop));
        page.lineTo((float) toX, (float) (pageHeight - toTop));
    }

    private void fill(int colour) {
        page.setRGBColorFill(colour >> 16, colour >> 8 & 0xff, colour & 0xff);
    }

    private void stroke(int colour, double weight) {
        page.setRGBColorStroke(colour >> 16, colour >> 8 & 0xff, colour & 0xff);
        page.setLineWidth((float) weight);
    }
}
