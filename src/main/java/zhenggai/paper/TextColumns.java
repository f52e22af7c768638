package zhenggai.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.TableSheet.Row;

/**
 * How wide the columns of running text are, so that a table takes few pages: the room they share goes to the texts that make its rows tall.
 * Columns that share nothing keep their width, and none gets too narrow to be read.
 */
public final class TextColumns {
    /** The size that widths of columns are meant for, in points, and that size in millimetres. */
    private static final double DESIGN_SIZE = 9;
    private static final double SIGN = DESIGN_SIZE * 25.4 / 72;
    private static final double PADDING = 2.6;
    /** In millimetres: a word, room to write by hand, and a text that is read line by line. */
    private static final double WORD = 13;
    private static final double TO_WRITE = 18;
    private static final double TO_READ = 20;
    private static final int ROUNDS = 16;
    private static final int HALF_WIDE_BELOW = 0x2E80;

    private final List<Column> columns;
    private final List<Integer> shared;
    private final double[][] lengths;
    private final double[] least;

    private TextColumns(List<Column> columns, List<Row> rows) {
        this.columns = columns;
        this.shared = IntStream.range(0, columns.size()).filter(c -> columns.get(c).stretch() > 0 && columns.get(c).align() == Column.Align.TEXT).boxed().toList();
        this.lengths = lengths(rows);
        this.least = new double[shared.size()];
        Arrays.setAll(least, i -> least(columns.get(shared.get(i)).width(), rows, shared.get(i)));
    }

    /** The same table on another sheet, whose room is shared anew. */
    public static TableSheet on(TableSheet sheet, PageSetup page) {
        return new TableSheet(sheet.heading(), page, suited(sheet.columns(), sheet.rows(), page), sheet.rows(), sheet.ending());
    }

    /** @param page the sheet whose width they share */
    public static List<Column> suited(List<Column> columns, List<Row> rows, PageSetup page) {
        TextColumns texts = new TextColumns(columns, rows);
        double fixed = IntStream.range(0, columns.size()).filter(c -> !texts.shared.contains(c)).mapToDouble(c -> columns.get(c).width()).sum();
        double room = Margins.TABLE.between(page.width()) * DESIGN_SIZE / page.textSize() - fixed;
        return rows.isEmpty() || texts.shared.isEmpty() ? columns : texts.sharing(room);
    }

    /** No wider than its longest text asks for, nor than it was meant to be. */
    private static double least(double meant, List<Row> rows, int column) {
        double longest = rows.stream().mapToDouble(row -> length(row.cells().get(column))).max().orElse(0) * SIGN;
        return Math.min(meant, longest == 0 ? TO_WRITE : Math.clamp(longest + PADDING, WORD, TO_READ));
    }

    /** In characters, for each row and each column that shares; a merged text lies over all its rows. */
    private double[][] lengths(List<Row> rows) {
        double[][] found = new double[rows.size()][shared.size()];
        for (int i = 0; i < shared.size(); i++) {
            int column = shared.get(i);
            int from = 0;
            for (int r = 0; r < rows.size(); r = from) {
                from = end(rows, r, columns.get(column).group());
                for (int of = r; of < from; of++) {
                    found[of][i] = length(rows.get(r).cells().get(column)) / (from - r);
                }
            }
        }
        return found;
    }

    private static int end(List<Row> rows, int from, int level) {
        int end = from + 1;
        while (level != Column.OWN && end < rows.size() && rows.get(end).groups().get(level).equals(rows.get(from).groups().get(level))) {
            end++;
        }
        return end;
    }

    private static double length(String text) {
        return text.codePoints().mapToDouble(sign -> sign < HALF_WIDE_BELOW ? 0.5 : 1).sum();
    }

    /**
     * Each round counts what stands in the tallest cell of each row; widths that go by the roots of these counts make the sum of all heights
     * the least, and over the rounds they settle there.
     */
    private List<Column> sharing(double room) {
        double[] weights = new double[shared.size()];
        double[] widths = shares(room, weights);
        for (int round = 0; round < ROUNDS; round++) {
            for (double[] row : lengths) {
                int tallest = tallest(row, widths);
                weights[tallest] += row[tallest];
            }
            widths = shares(room, weights);
        }
        List<Column> suited = new ArrayList<>(columns);
        for (int i = 0; i < shared.size(); i++) {
            Column column = columns.get(shared.get(i));
            double kept = Math.min(least[i], widths[i]);
            suited.set(shared.get(i), new Column(column.heading(), kept, Math.max(widths[i] - kept, 0.01), column.align(), column.group(), column.repeats()));
        }
        return suited;
    }

    private static int tallest(double[] row, double[] widths) {
        return IntStream.range(0, row.length).reduce(0, (one, other) -> row[other] / widths[other] > row[one] / widths[one] ? other : one);
    }

    /** By the roots of the weights, where no column falls below its least; evenly where nothing was weighed yet. */
    private double[] shares(double room, double[] weights) {
        double[] roots = Arrays.stream(weights).map(Math::sqrt).toArray();
        if (Arrays.stream(roots).sum() == 0) {
            Arrays.fill(roots, 1);
        }
        double[] widths = least.clone();
        boolean[] isFree = new boolean[roots.length];
        Arrays.fill(isFree, true);
        for (int pass = 0; pass < roots.length; pass++) {
            double taken = IntStream.range(0, roots.length).filter(i -> !isFree[i]).mapToDouble(i -> least[i]).sum();
            double free = IntStream.range(0, roots.length).filter(i -> isFree[i]).mapToDouble(i -> roots[i]).sum();
            for (int i = 0; i < roots.length; i++) {
                widths[i] = isFree[i] && free > 0 ? Math.max(least[i], (room - taken) * roots[i] / free) : least[i];
            }
            boolean[] stays = isFree.clone();
            IntStream.range(0, roots.length).forEach(i -> isFree[i] = stays[i] && widths[i] > least[i]);
            if (Arrays.equals(stays, isFree)) {
                break;
            }
        }
        return widths;
    }
}
