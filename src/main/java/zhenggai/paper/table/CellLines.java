package zhenggai.paper.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.PrintableText;

/** Every cell of a table broken into lines, and what is said again where a page's end cuts it. */
final class CellLines {
    private static final int MOST_REPEATED = 8;

    private final TableSheet sheet;
    private final List<LineBreaks> breaks = new ArrayList<>();
    private final List<List<List<Line>>> rows = new ArrayList<>();
    private final String continued;
    private final IntUnaryOperator least;

    /** @param least how many lines a row has at least on each page it stands on */
    CellLines(TableSheet sheet, Grid grid, Face face, Set<String> missing, String continued, Watch watch, IntUnaryOperator least) {
        this.sheet = sheet;
        this.least = least;
        this.continued = continued;
        for (int c = 0; c < sheet.columns().size(); c++) {
            breaks.add(new LineBreaks(face, grid.inner(c), grid.size()));
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            rows.add(broken(r, face, missing));
            watch.reached(r, 2 * sheet.rows().size());
        }
    }

    private List<List<Line>> broken(int r, Face face, Set<String> missing) {
        List<List<Line>> cells = new ArrayList<>();
        for (int c = 0; c < breaks.size(); c++) {
            boolean saidAbove = sheet.columns().get(c).isMerged() && r > 0 && isSameGroup(c, r - 1, r);
            String words = PrintableText.of(sheet.rows().get(r).cells().get(c));
            cells.add(saidAbove ? rows.get(r - 1).get(c) : breaks.get(c).lines(face.printable(words, missing)));
        }
        return cells;
    }

    List<Line> of(int row, int column) {
        return rows.get(row).get(column);
    }

    /** The cell's words once more, marked as continued. */
    List<Line> again(int row, int column) {
        String words = String.join("", of(row, column).stream().map(l -> l.ends() ? l.text() + "\n" : l.text()).toList()).stripTrailing();
        return breaks.get(column).lines(words + continued);
    }

    List<Line> note(int column, String words) {
        return breaks.get(column).lines(words);
    }

    /** How many lines the row's own cells take. */
    int height(int row) {
        return Math.max(least.applyAsInt(row), tallest(row, c -> !sheet.columns().get(c).isMerged()));
    }

    /** How many lines the cells take that are said again after a page's end. */
    int repeated(int row) {
        return Math.max(least.applyAsInt(row), tallest(row, c -> isRepeated(row, c)));
    }

    /** Whether a row cut by the page's end says this cell again; a long one goes on instead. */
    boolean isRepeated(int row, int column) {
        return sheet.columns().get(column).repeats() && of(row, column).size() <= MOST_REPEATED;
    }

    boolean isSameGroup(int column, int row, int other) {
        int level = sheet.columns().get(column).group();
        return sheet.rows().get(row).groups().get(level).equals(sheet.rows().get(other).groups().get(level));
    }

    private int tallest(int row, IntPredicate which) {
        return IntStream.range(0, breaks.size()).filter(which).map(c -> of(row, c).size()).reduce(1, Math::max);
    }
}
