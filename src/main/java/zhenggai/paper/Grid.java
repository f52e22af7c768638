package zhenggai.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Where the columns of a table stand on the sheet, in points: the least width each, the rest by their share. */
record Grid(double[] left, double[] width, double size) {
    static final double SIDE_PADDING = 3.5;
    static final double PADDING = 3;
    private static final double PITCH = 1.4;
    private static final double DESIGN_SIZE = 9;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+\\.?");

    static Grid of(List<Column> columns, double from, double total, double size, Face headings) {
        double[] asked = columns.stream()
            .mapToDouble(c -> Math.max(PaperSize.points(c.width()) * size / DESIGN_SIZE, longestWord(c, headings, size))).toArray();
        double least = DoubleStream.of(asked).sum();
        double shares = columns.stream().mapToDouble(Column::stretch).sum();
        double shrink = least > total || shares == 0 ? total / least : 1;
        double spare = Math.max(0, total - least * shrink);
        double[] left = new double[columns.size()];
        double[] width = new double[columns.size()];
        double x = from;
        for (int i = 0; i < width.length; i++) {
            Column column = columns.get(i);
            left[i] = x;
            width[i] = asked[i] * shrink + (shares == 0 ? 0 : spare * column.stretch() / shares);
            x += width[i];
        }
        return new Grid(left, width, size);
    }

    /** A word of letters in a heading is not torn. */
    private static double longestWord(Column column, Face headings, double size) {
        return LETTERS.matcher(column.heading()).results()
            .mapToDouble(word -> Pen.width(headings, size, word.group()) + 2 * SIDE_PADDING).max().orElse(0);
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
