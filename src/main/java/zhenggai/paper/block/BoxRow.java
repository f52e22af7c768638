package zhenggai.paper.block;

import java.util.List;

import zhenggai.paper.Block.FormCell.Kind;
import zhenggai.paper.table.Grid;

/**
 * Boxes side by side.
 *
 * @param leastHeight in points
 * @param size of its running text, which is what a page's end cuts
 */
record BoxRow(List<Box> boxes, double leastHeight, double size) {
    /** A row of no more lines than this is not cut in two. */
    private static final int SMALL = 4;
    private static final int LEAST_PIECE = 2;

    double height() {
        return Math.max(leastHeight, height(0, false));
    }

    /** What its lines take from one on. */
    double height(int from, boolean goesOn) {
        return boxes.stream().mapToDouble(box -> box.height(from, goesOn)).max().orElse(0);
    }

    /** Lines of the text that flows. */
    int lines() {
        return boxes.stream().filter(box -> box.again().isEmpty()).mapToInt(box -> box.lines().size()).max().orElse(1);
    }

    /** Whether it moves to the next page rather than being cut: where somebody writes or signs, and where little would be gained. */
    boolean isWhole() {
        return leastHeight > 0 || lines() <= SMALL || boxes.stream().anyMatch(box -> box.kind() == Kind.SIGN || box.kind() == Kind.FIGURE);
    }

    /** How many lines of running text fit in a height. */
    int fitting(double height) {
        double pitch = boxes.stream().filter(box -> box.again().isEmpty()).mapToDouble(Box::pitch).max().orElse(size);
        return (int) Math.floor((height - 2 * Grid.PADDING + 0.01) / pitch);
    }

    /** What a piece of it takes at least: two lines, and the words that every piece says. */
    double leastPiece(boolean goesOn) {
        double said = boxes.stream().filter(box -> !box.again().isEmpty())
            .mapToDouble(box -> box.height((goesOn ? box.again() : box.lines()).size())).max().orElse(0);
        return Math.max(said, boxes.stream().mapToDouble(box -> box.height(LEAST_PIECE)).min().orElse(0));
    }
}
