package zhenggai.paper.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import zhenggai.paper.TableSheet;
import zhenggai.paper.table.Leaf.Slice;

/**
 * Which lines of a table stand on which page. A row that does not fit is cut between two lines unless it is small; a merged cell is said
 * again on each page it crosses; the ending stays with at least two lines of the last row. No line is ever left out.
 */
final class Pagination {
    /** A row of no more lines than this is not cut in two. */
    private static final int SMALL = 6;
    /** A last row of no more lines than this goes whole to the page of the ending, where one that is longer leaves its beginning behind. */
    private static final int WHOLE = 12;
    private static final int LEAST_ABOVE = 3;
    private static final int LEAST_BELOW = 2;

    private final CellLines cells;
    private final Grid grid;
    private final int rows;
    private final Room room;
    private final List<MergedCell> merged;
    private final List<Leaf> leaves = new ArrayList<>();
    private List<Slice> slices = new ArrayList<>();
    private List<Leaf.Block> blocks = new ArrayList<>();

    /** Heights that a page has for rows: the first page, every other page, and what the ending takes of the last one. */
    record Room(double first, double other, double ending) {}

    /** A piece of a row that is to be placed. */
    private record Piece(int count, double height, boolean ends) {}

    Pagination(TableSheet sheet, CellLines cells, Grid grid, Room room) {
        this.cells = cells;
        this.grid = grid;
        this.rows = sheet.rows().size();
        this.room = room;
        this.merged = IntStream.range(0, sheet.columns().size()).filter(c -> sheet.columns().get(c).isMerged())
            .mapToObj(c -> new MergedCell(c, cells, grid)).toList();
    }

    /** The pages; the ending follows the last one's rows, on a page of its own only where nothing could be moved there with it. */
    List<Leaf> leaves() {
        for (int row = 0; row < rows; row++) {
            place(row);
        }
        boolean endingFits = used() + room.ending() <= capacity();
        turnPage();
        if (!endingFits) {
            leaves.add(new Leaf(List.of(), List.of()));
        }
        return List.copyOf(leaves);
    }

    private void place(int row) {
        int from = 0;
        boolean done = false;
        while (!done) {
            double left = capacity() - used();
            if (used() > 0 && merged.stream().anyMatch(m -> m.wants(row) > left)) {
                turnPage();
                continue;
            }
            Piece piece = piece(row, from, left);
            if (piece == null) {
                turnPage();
                continue;
            }
            merged.forEach(m -> m.reach(row, used(), left).ifPresent(blocks::add));
            slices.add(new Slice(row, from, piece.count(), used(), piece.height(), piece.ends()));
            from += piece.count();
            done = piece.ends();
            if (!done) {
                turnPage();
            }
        }
    }

    /** What of the row can stand in the height that is left; nothing where it should begin on the next page. */
    private Piece piece(int row, int from, double left) {
        int lines = Math.max(0, cells.height(row) - from);
        double natural = grid.height(from == 0 ? lines : Math.max(lines, cells.repeated(row) + 1));
        List<MergedCell> ending = merged.stream().filter(m -> m.endsWith(row, rows)).toList();
        double forGroups = ending.stream().mapToDouble(m -> m.bottomWanted(row, used(), left) - used()).max().orElse(0);
        boolean groupsEnd = ending.stream().allMatch(m -> m.isSaidBy(row, left));
        double height = Math.max(natural, forGroups);
        double below = row == rows - 1 && groupsEnd ? room.ending() : 0;
        if (height + below <= left + 0.01) {
            return new Piece(lines, height, groupsEnd);
        }
        boolean fresh = used() == 0;
        boolean lacksOnlyTheEnding = height <= left + 0.01;
        if (lacksOnlyTheEnding && !fresh && from == 0 && lines <= WHOLE && height + below <= room.other()) {
            return null;
        }
        int above = Math.min(grid.lines(left), lines - LEAST_BELOW);
        int least = Math.max(LEAST_ABOVE, cells.repeated(row));
        if (above >= least && (lines > SMALL || fresh)) {
            return new Piece(above, grid.height(above), false);
        }
        if (!fresh) {
            return null;
        }
        if (natural > left) {
            return new Piece(Math.max(1, Math.min(lines - 1, grid.lines(left))), left, false);
        }
        return new Piece(lines, Math.min(height, left), groupsEnd);
    }

    private void turnPage() {
        if (!slices.isEmpty()) {
            double lacking = merged.stream().mapToDouble(MergedCell::bottom).max().orElse(0) - used();
            slices.add(slices.removeLast().taller(Math.max(0, lacking)));
            merged.forEach(m -> m.leave(used()).ifPresent(blocks::add));
        }
        leaves.add(new Leaf(slices, blocks));
        slices = new ArrayList<>();
        blocks = new ArrayList<>();
    }

    private double used() {
        return slices.isEmpty() ? 0 : slices.getLast().bottom();
    }

    private double capacity() {
        return leaves.isEmpty() ? room.first() : room.other();
    }
}
