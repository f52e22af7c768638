package zhenggai.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Where the columns of a table stand on the sheet, in points: the least width each, the rest by their share. */
record Grid(double[] left, double[] width, double size) {
    static final double SIDE_PADDING = 3.5;
    static final double PADDING = 3;
    private static final double ROUNDING = 0.1;
    private static final double PITCH = 1.4;
    private static final int MOST_HEADING_LINES = 10;
    private static final double DESIGN_SIZE = 9;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+\\.?");

    static Grid of(List<Column> columns, double from, double total, double size, Face headings) {
        double[] words = columns.stream().mapToDouble(c -> longestWord(c, headings, size)).toArray();
        double[] asked = IntStream.range(0, words.length)
            .mapToDouble(i -> Math.max(Points.of(columns.get(i).width()) * size / DESIGN_SIZE, words[i])).toArray();
        double[] least = fitting(asked, words, total);
        double shares = columns.stream().mapToDouble(Column::stretch).sum();
        double spare = Math.max(0, total - DoubleStream.of(least).sum());
        double[] left = new double[least.length];
        double[] width = new double[least.length];
        double x = from;
        for (int i = 0; i < width.length; i++) {
            left[i] = x;
            width[i] = shares == 0 ? least[i] * total / DoubleStream.of(least).sum() : least[i] + spare * columns.get(i).stretch() / shares;
            x += width[i];
        }
        return new Grid(left, width, size);
    }

    /** What the columns ask for, or where that is more than there is, less of everything beyond the words of their headings. */
    private static double[] fitting(double[] asked, double[] words, double total) {
        double all = DoubleStream.of(asked).sum();
        if (all <= total) {
            return asked;
        }
        double whole = DoubleStream.of(words).sum();
        double kept = all > whole ? Math.max(0, total - whole) / (all - whole) : 0;
        double torn = Math.min(1, total / whole);
        return IntStream.range(0, asked.length).mapToDouble(i -> words[i] * torn + (asked[i] - words[i]) * kept).toArray();
    }

    /** A word of letters in a heading is not torn, a column has room for one character, and a long heading does not fill the page. */
    private static double longestWord(Column column, Face headings, double size) {
        double word = LETTERS.matcher(column.heading()).results().mapToDouble(letters -> Pen.width(headings, size, letters.group())).max().orElse(0);
        double heading = Math.ceil(Pen.width(headings, size, column.heading()) / size / MOST_HEADING_LINES) * size;
        return Math.max(size, Math.max(word, heading)) + 2 * SIDE_PADDING + ROUNDING;
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
