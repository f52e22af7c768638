package zhenggai.paper.block;

import java.util.List;

import zhenggai.paper.Block.FormCell.Kind;
import zhenggai.paper.table.Grid;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.Pen;

/**
 * One box of a row of boxes, its text broken into lines.
 *
 * @param again its words where the row goes on after a page's end; empty where they flow instead
 */
record Box(Kind kind, double left, double width, Face face, double size, List<Line> lines, List<Line> again) {
    private static final double PITCH = 1.4;

    double pitch() {
        return size * PITCH;
    }

    double right() {
        return left + width;
    }

    /** What so many of its lines take. */
    double height(int count) {
        return count * pitch() + 2 * Grid.PADDING;
    }

    /** What it takes from a line on, or when it is said again. */
    double height(int from, boolean goesOn) {
        return height(goesOn && !again.isEmpty() ? again.size() : Math.max(0, lines.size() - from));
    }

    /** The lines of a piece of its row. */
    List<Line> piece(int from, int count, boolean goesOn) {
        if (!again.isEmpty()) {
            return goesOn ? again : lines;
        }
        return from >= lines.size() ? List.of() : lines.subList(from, (int) Math.min(lines.size(), (long) from + count));
    }

    /** @param whole whether the row stands here from its first to its last line */
    void draw(Pen pen, List<Line> shown, double top, double height, boolean whole) {
        double inner = width - 2 * Grid.SIDE_PADDING;
        double free = height - shown.size() * pitch();
        double y = (pitch() - size) / 2 + switch (kind) {
            case SIGN -> top + free - Grid.PADDING;
            case TEXT -> top + (whole && lines.size() <= 2 ? free / 2 : Grid.PADDING);
            case LABEL, BRIEF, FIGURE -> top + free / 2;
        };
        for (Line line : shown) {
            pen.toned(line);
            double wide = line.width() * size / 1000;
            double x = left + Grid.SIDE_PADDING + switch (kind) {
                case TEXT -> 0;
                case SIGN -> Math.max(0, inner - wide);
                case LABEL, BRIEF, FIGURE -> (inner - wide) / 2;
            };
            pen.write(face, size, line.text(), x, y, kind == Kind.TEXT ? line.spread(inner, size) : 0);
            if (line.ends()) {
                pen.black();
            }
            y += pitch();
        }
        pen.black();
    }
}
