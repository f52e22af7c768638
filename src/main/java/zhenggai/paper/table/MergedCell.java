package zhenggai.paper.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.paper.table.Leaf.Block;
import zhenggai.paper.type.Line;
import zhenggai.words.Texts;

/** The merged cell of one column while pages fill: what of its words still has to be said, and what stands on this page. */
final class MergedCell {
    /** Words said again take no more of a page than this. */
    private static final double MOST_AGAIN = 0.4;
    private static final int NONE = -1;

    private final int column;
    private final CellLines cells;
    private final Grid grid;
    private int row = NONE;
    private int said;
    private boolean isOnPage;
    private double top;
    private List<Line> shown = List.of();

    MergedCell(int column, CellLines cells, Grid grid) {
        this.column = column;
        this.cells = cells;
        this.grid = grid;
    }

    /** The height that the words of this row's group ask for where they begin on a page; 0 where they already stand on it. */
    double wants(int of) {
        return isGoingOn(of) ? 0 : grid.height(ahead(of, Double.MAX_VALUE).size());
    }

    /** How far down the page the words of this row's group reach. */
    double bottomWanted(int of, double used, double left) {
        return isGoingOn(of) ? bottom() : used + grid.height(ahead(of, left).size());
    }

    /** Whether all words of the group have been said when this page ends. */
    boolean isSaidBy(int of, double left) {
        int saidHere = isGoingOn(of) ? said : isKnown(of) && said >= words(of) ? said : (isKnown(of) ? said : 0) + fresh(of, left);
        return saidHere >= words(of);
    }

    /** A row is placed: its group begins on this page, or goes on. Gives the block of the group before it. */
    Optional<Block> reach(int of, double used, double left) {
        if (isGoingOn(of)) {
            return Optional.empty();
        }
        Optional<Block> before = leave(used);
        shown = ahead(of, left);
        said = (isKnown(of) ? said : 0) + (isKnown(of) && said >= words(of) ? 0 : fresh(of, left));
        row = of;
        top = used;
        isOnPage = true;
        return before;
    }

    Optional<Block> leave(double used) {
        if (!isOnPage) {
            return Optional.empty();
        }
        isOnPage = false;
        return Optional.of(new Block(column, shown, top, used - top));
    }

    /** How far down this page the words reach that stand on it; 0 where there are none. */
    double bottom() {
        return isOnPage ? top + grid.height(shown.size()) : 0;
    }

    boolean endsWith(int of, int rows) {
        return of == rows - 1 || !cells.isSameGroup(column, of, of + 1);
    }

    private List<Line> ahead(int of, double left) {
        List<Line> words = cells.of(of, column);
        if (!isKnown(of)) {
            return words.subList(0, Math.min(words.size(), fit(left)));
        }
        return said < words.size() ? rest(words, left) : again(of, left);
    }

    private List<Line> rest(List<Line> words, double left) {
        List<Line> lines = new ArrayList<>(cells.note(column, Texts.text("paper.from-page-before")));
        lines.addAll(words.subList(said, words.size()));
        return lines.subList(0, Math.min(lines.size(), fit(left)));
    }

    private List<Line> again(int of, double left) {
        List<Line> lines = cells.again(of, column);
        int most = left == Double.MAX_VALUE ? lines.size() : Math.max(1, (int) (fit(left) * MOST_AGAIN));
        if (lines.size() <= most) {
            return lines;
        }
        List<Line> note = cells.note(column, Texts.text("paper.see-page-before"));
        List<Line> shortened = new ArrayList<>(lines.subList(0, Math.max(1, most - note.size())));
        shortened.addAll(note);
        return shortened;
    }

    /** How many lines not said before fit in a height. */
    private int fresh(int of, double left) {
        boolean known = isKnown(of);
        int note = known ? cells.note(column, Texts.text("paper.from-page-before")).size() : 0;
        return Math.max(0, Math.min(words(of) - (known ? said : 0), fit(left) - note));
    }

    private int fit(double height) {
        return height == Double.MAX_VALUE ? Integer.MAX_VALUE : Math.max(1, grid.lines(height));
    }

    private int words(int of) {
        return cells.of(of, column).size();
    }

    private boolean isKnown(int of) {
        return row != NONE && cells.isSameGroup(column, row, of);
    }

    private boolean isGoingOn(int of) {
        return isOnPage && isKnown(of);
    }
}
