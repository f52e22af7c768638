package zhenggai.paper.table;

import java.util.List;
import zhenggai.paper.Column;
import zhenggai.paper.ColumnWidths;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Pen;

/** Where the columns of a table stand on the sheet, in points: as wide as {@link ColumnWidths} says. */
public record Grid(double[] left, double[] width, double size) {
    public static final double SIDE_PADDING = 3.5;
    public static final double PADDING = 3;
    private static final double ROUNDING = 0.1;
    private static final double PITCH = 1.4;

    public static Grid of(List<Column> columns, double from, double total, double size, Face headings) {
        double[] width = ColumnWidths.of(columns, total, size, word -> Pen.width(headings, size, word) + 2 * SIDE_PADDING + ROUNDING);
        double[] left = new double[width.length];
        double x = from;
        for (int i = 0; i < width.length; i++) {
            left[i] = x;
            x += width[i];
        }
        return new Grid(left, width, size);
    }

    double inner(int column) {
        return width[column] - 2 * SIDE_PADDING;
    }

    double right() {
        return left[left.length - 1] + width[width.length - 1];
    }

    double pitch() {
        return size * PITCH;
    }

    double height(int lines) {
        return lines * pitch() + 2 * PADDING;
    }

    /** How many lines fit in a height. */
    int lines(double height) {
        return (int) Math.floor((height - 2 * PADDING + 0.01) / pitch());
    }
}
