package zhenggai.paper.table;

import java.util.List;
import zhenggai.paper.type.Line;

/** What stands on one page of a table: pieces of its rows, and the merged cells beside them. Heights count from below the header row. */
record Leaf(List<Slice> slices, List<Block> blocks) {

    /** A row, or the piece of it that fits: its lines from {@code from} on, {@code count} of them; {@code ends} with its last one. */
    record Slice(int row, int from, int count, double top, double height, boolean ends) {
        Slice taller(double extra) {
            return new Slice(row, from, count, top, height + extra, ends);
        }

        double bottom() {
            return top + height;
        }
    }

    /** A merged cell, as far as it stands on this page. */
    record Block(int column, List<Line> lines, double top, double height) {}

    double height() {
        return slices.isEmpty() ? 0 : slices.getLast().bottom();
    }
}
