package zhenggai.paper.block;

import java.util.List;

import zhenggai.paper.Block.FormCell.Kind;
import zhenggai.paper.type.Pen;

/**
 * Rows of boxes flowing over pages inside one frame. A row that a page's end cuts goes on with its labels said again; rows that head the
 * others stand again on each page. No line is ever left out.
 */
final class BoxFlow {
    private static final double FINE = 0.5;
    private static final double HEADED = 1.0;
    private static final double OUTER = 1.3;
    private static final double SHADE = 0.91;

    private final Flow flow;
    private final List<BoxRow> header;
    private final double left;
    private final double right;
    private double frameTop;
    private boolean isOpen;

    /** A row, from which of its lines on, and how many of them. */
    private record Piece(BoxRow row, int from, int count, double height) {
        boolean isWhole() {
            return from == 0 && count == Integer.MAX_VALUE;
        }
    }

    /** @param header stands above the rows on each page */
    BoxFlow(Flow flow, List<BoxRow> header, double left, double right) {
        this.flow = flow;
        this.header = header;
        this.left = left;
        this.right = right;
    }

    void place(List<BoxRow> rows) {
        if (!flow.isFresh() && !rows.isEmpty() && !flow.hasRoomFor(leastHeight(rows))) {
            flow.turn();
        }
        open();
        rows.forEach(this::place);
        close();
    }

    /** What the beginning takes at least where it follows a heading. */
    double leastHeight(List<BoxRow> rows) {
        BoxRow first = rows.getFirst();
        double whole = first.height();
        double own = first.isWhole() && whole <= flow.whole() ? whole : Math.min(whole, first.leastPiece(false));
        return header.stream().mapToDouble(BoxRow::height).sum() + own;
    }

    private void place(BoxRow row) {
        int from = 0;
        boolean goesOn = false;
        while (true) {
            double height = goesOn ? row.height(from, true) : row.height();
            if (flow.hasRoomFor(height)) {
                put(new Piece(row, from, Integer.MAX_VALUE, height));
                return;
            }
            boolean moves = !flow.isFresh() && (row.isWhole() && height <= flow.whole() || flow.left() < row.leastPiece(goesOn));
            if (moves) {
                turn();
                continue;
            }
            int left = row.lines() - from;
            int count = Math.clamp(row.fitting(flow.left()), 1, Math.max(1, left));
            if (count >= left) {
                put(new Piece(row, from, Integer.MAX_VALUE, Math.max(Math.min(height, flow.left()), row.height(from, goesOn))));
                return;
            }
            count -= left - count == 1 && count > 2 ? 1 : 0;
            put(new Piece(row, from, count, flow.left()));
            from += count;
            goesOn = true;
            turn();
        }
    }

    /** A header row that begins a page belongs to it as its head does: nothing is won by turning the page below it. */
    private void open() {
        boolean fresh = flow.isFresh();
        frameTop = flow.at();
        isOpen = false;
        header.forEach(row -> put(new Piece(row, 0, Integer.MAX_VALUE, row.height())));
        if (!header.isEmpty()) {
            double y = flow.at();
            flow.ink(pen -> pen.across(left, right, y, HEADED));
        }
        if (fresh) {
            flow.freshen();
        }
    }

    private void close() {
        double top = frameTop;
        double bottom = flow.at();
        if (bottom > top) {
            flow.ink(pen -> pen.frame(left, top, right, bottom, OUTER));
        }
    }

    private void turn() {
        close();
        flow.turn();
        open();
    }

    private void put(Piece piece) {
        double top = flow.take(piece.height());
        boolean ruled = isOpen;
        isOpen = true;
        flow.ink(pen -> draw(piece, top, ruled, pen));
    }

    private void draw(Piece piece, double top, boolean ruled, Pen pen) {
        double bottom = top + piece.height();
        for (Box box : piece.row().boxes()) {
            if (box.kind() == Kind.LABEL) {
                pen.shade(box.left(), top, box.right(), bottom, SHADE);
            }
        }
        for (Box box : piece.row().boxes()) {
            box.draw(pen, box.piece(piece.from(), piece.count(), piece.from() > 0), top, piece.height(), piece.isWhole());
            if (box.left() > left + FINE) {
                pen.down(box.left(), top, bottom, FINE);
            }
        }
        if (ruled) {
            pen.across(left, right, top, FINE);
        }
    }
}
