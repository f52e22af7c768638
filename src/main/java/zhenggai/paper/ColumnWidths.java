package zhenggai.paper;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How wide the columns of a table are between the margins of a sheet, the same in every file: the least width each, the rest by their share. */
public final class ColumnWidths {
    private static final double DESIGN_SIZE = 9;
    private static final int MOST_HEADING_LINES = 10;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+\\.?");

    private ColumnWidths() {}

    /**
     * All in points.
     *
     * @param total what the columns share
     * @param size of the text
     * @param room what a word in a heading takes with the padding of its cell
     */
    public static double[] of(List<Column> columns, double total, double size, ToDoubleFunction<String> room) {
        double[] words = columns.stream().mapToDouble(column -> longestWord(column, size, room)).toArray();
        double[] asked = IntStream.range(0, words.length)
            .mapToDouble(i -> Math.max(Points.of(columns.get(i).width()) * size / DESIGN_SIZE, words[i])).toArray();
        double[] least = fitting(asked, words, total);
        double taken = DoubleStream.of(least).sum();
        double shares = columns.stream().mapToDouble(Column::stretch).sum();
        double spare = Math.max(0, total - taken);
        return IntStream.range(0, least.length)
            .mapToDouble(i -> shares == 0 ? least[i] * total / taken : least[i] + spare * columns.get(i).stretch() / shares).toArray();
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
    private static double longestWord(Column column, double size, ToDoubleFunction<String> room) {
        double padding = room.applyAsDouble("");
        double word = LETTERS.matcher(column.heading()).results().mapToDouble(found -> room.applyAsDouble(found.group())).max().orElse(0);
        double lines = Math.ceil((room.applyAsDouble(column.heading()) - padding) / size / MOST_HEADING_LINES);
        return Math.max(word, Math.max(1, lines) * size + padding);
    }
}
