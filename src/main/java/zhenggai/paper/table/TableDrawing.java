package zhenggai.paper.table;

import java.util.List;
import java.util.Set;

import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet;
import zhenggai.paper.table.Leaf.Block;
import zhenggai.paper.table.Leaf.Slice;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.Pages;
import zhenggai.paper.type.Pen;
import zhenggai.words.Texts;

/** Draws the pages of a planned table. */
public final class TableDrawing implements Pages {
    private static final double FINE = 0.5;
    private static final double GROUP = 1.0;
    private static final double OUTER = 1.3;
    private static final double SHADE = 0.91;
    private static final double FOOT_MM = 9;

    private final TablePlan plan;
    private final TableSheet sheet;
    private final Grid grid;
    private final Face text;

    public TableDrawing(TablePlan plan) {
        this.plan = plan;
        this.sheet = plan.sheet;
        this.grid = plan.grid;
        this.text = plan.fonts.text();
    }

    @Override
    public int count() {
        return plan.leaves.size();
    }

    @Override
    public Set<String> missing() {
        return plan.missing;
    }

    @Override
    public void draw(int page, Pen pen) {
        Leaf leaf = plan.leaves.get(page);
        head(page, pen);
        double bottom = plan.tableTop(page);
        if (!leaf.slices().isEmpty()) {
            bottom = table(leaf, bottom, pen);
        } else if (sheet.rows().isEmpty()) {
            bottom = emptyTable(bottom, pen);
        }
        if (page == plan.leaves.size() - 1) {
            ending(bottom, pen);
            if (plan.slip != null) {
                plan.slip.draw(pen, plan.bottom());
            }
        }
        foot(page, pen);
    }

    private void head(int page, Pen pen) {
        Heading heading = sheet.heading();
        String mark = plan.said(plan.fonts.heading(), heading.mark());
        pen.writeRight(plan.fonts.heading(), plan.smallSize(), mark, grid.right(), plan.top());
        if (page > 0) {
            pen.write(text, plan.smallSize(), plan.running, plan.side(), plan.top(), 0);
            return;
        }
        double top = plan.top() + plan.smallSize();
        for (Line line : plan.title) {
            pen.writeCentred(plan.fonts.title(), plan.titleSize(), line.text(), plan.pageWidth() / 2, top);
            top += plan.titleSize() * 1.3;
        }
        top += plan.filledSize() * 0.5;
        pen.writeRight(text, plan.filledSize(), plan.said(text, heading.right()), grid.right(), top);
        for (Line line : plan.office) {
            pen.write(text, plan.filledSize(), line.text(), plan.side(), top, 0);
            top += plan.filledSize() * 1.4;
        }
    }

    private double table(Leaf leaf, double top, Pen pen) {
        double body = headerRow(top, pen);
        double bottom = body + leaf.height();
        leaf.slices().forEach(s -> ownCells(s, body, pen));
        leaf.blocks().forEach(b -> mergedCell(b, body, pen));
        rules(leaf, body, pen);
        outline(top, body, bottom, pen);
        return bottom;
    }

    private double emptyTable(double top, Pen pen) {
        double body = headerRow(top, pen);
        double bottom = body + TablePlan.EMPTY_HEIGHT;
        pen.writeCentred(text, plan.filledSize(), plan.said(text, sheet.ending().whenEmpty()), plan.pageWidth() / 2,
            body + TablePlan.EMPTY_HEIGHT / 2 - plan.filledSize() / 2);
        pen.across(plan.side(), grid.right(), body, GROUP);
        pen.frame(plan.side(), top, grid.right(), bottom, OUTER);
        return bottom;
    }

    private double headerRow(double top, Pen pen) {
        double body = top + plan.headerHeight();
        pen.shade(plan.side(), top, grid.right(), body, SHADE);
        for (int c = 0; c < plan.headings.size(); c++) {
            List<Line> lines = plan.headings.get(c);
            double y = top + (plan.headerHeight() - lines.size() * grid.pitch()) / 2;
            lines(lines, plan.fonts.heading(), c, Column.Align.CENTRE, y, pen);
            if (c > 0) {
                pen.down(grid.left()[c], top, body, FINE);
            }
        }
        return body;
    }

    private void ownCells(Slice slice, double body, Pen pen) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            if (!sheet.columns().get(c).isMerged()) {
                // where a row is cut all its cells begin at the top, those that are said again too
                boolean whole = slice.from() == 0 && slice.ends();
                cell(linesOf(slice, c), c, body + slice.top(), whole ? slice.height() : 0, pen);
            }
        }
    }

    /** The cell's lines on this piece of its row; a brief cell that was said on the page before is said again. */
    private List<Line> linesOf(Slice slice, int column) {
        List<Line> all = plan.cells.of(slice.row(), column);
        if (slice.from() < all.size()) {
            return all.subList(slice.from(), Math.min(all.size(), slice.from() + slice.count()));
        }
        if (slice.from() == 0 || !plan.cells.isRepeated(slice.row(), column)) {
            return List.of();
        }
        return column == 0 ? plan.cells.again(slice.row(), column) : all;
    }

    private void mergedCell(Block block, double body, Pen pen) {
        cell(block.lines(), block.column(), body + block.top(), block.height(), pen);
    }

    /** @param height of the cell whose middle the lines keep to; 0 where they begin at its top */
    private void cell(List<Line> lines, int column, double top, double height, Pen pen) {
        double y = height == 0 ? top + Grid.PADDING : top + (height - lines.size() * grid.pitch()) / 2;
        lines(lines, text, column, sheet.columns().get(column).align(), y, pen);
    }

    private void lines(List<Line> lines, Face face, int column, Column.Align align, double top, Pen pen) {
        double y = top + (grid.pitch() - grid.size()) / 2;
        double left = grid.left()[column] + Grid.SIDE_PADDING;
        for (Line line : lines) {
            pen.toned(line);
            if (align == Column.Align.CENTRE) {
                pen.write(face, grid.size(), line.text(), left + (grid.inner(column) - line.width() * grid.size() / 1000) / 2, y, 0);
            } else {
                pen.write(face, grid.size(), line.text(), left, y, line.spread(grid.inner(column), grid.size()));
            }
            if (line.ends()) {
                pen.black();
            }
            y += grid.pitch();
        }
        pen.black();
    }

    private void rules(Leaf leaf, double body, Pen pen) {
        List<Slice> slices = leaf.slices();
        for (int i = 1; i < slices.size(); i++) {
            for (int c = 0; c < sheet.columns().size(); c++) {
                if (!sheet.columns().get(c).isMerged() || !plan.cells.isSameGroup(c, slices.get(i - 1).row(), slices.get(i).row())) {
                    double weight = isGroupEnd(slices.get(i - 1).row(), slices.get(i).row()) ? GROUP : FINE;
                    pen.across(grid.left()[c], grid.left()[c] + grid.width()[c], body + slices.get(i).top(), weight);
                }
            }
        }
    }

    private boolean isGroupEnd(int row, int next) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            if (sheet.columns().get(c).isMerged() && !plan.cells.isSameGroup(c, row, next)) {
                return true;
            }
        }
        return false;
    }

    private void outline(double top, double body, double bottom, Pen pen) {
        for (int c = 1; c < sheet.columns().size(); c++) {
            pen.down(grid.left()[c], body, bottom, FINE);
        }
        pen.across(plan.side(), grid.right(), body, GROUP);
        pen.frame(plan.side(), top, grid.right(), bottom, OUTER);
    }

    private void ending(double bottom, Pen pen) {
        double y = bottom + 6;
        for (Line line : plan.figures) {
            pen.write(text, plan.textSize(), line.text(), plan.side(), y, 0);
            y += grid.pitch();
        }
        plan.signOff.draw(pen, plan.side(), y + plan.filledSize() * 1.2);
    }

    /** The number in the middle, or at the edge where what an issued report is recognised by takes the middle. */
    private void foot(int page, Pen pen) {
        double top = plan.pageHeight() - Points.of(FOOT_MM) - plan.smallSize() / 2;
        String number = plan.said(text, Texts.text("paper.page", page + 1, plan.leaves.size()));
        String imprint = plan.said(text, sheet.heading().imprint());
        double numberFrom = (plan.pageWidth() - Pen.width(text, plan.smallSize(), number)) / 2;
        if (plan.side() + Pen.width(text, plan.imprintSize(), imprint) + plan.smallSize() < numberFrom) {
            pen.write(text, plan.smallSize(), number, numberFrom, top, 0);
        } else {
            pen.writeRight(text, plan.smallSize(), number, grid.right(), top);
        }
        pen.write(text, plan.imprintSize(), imprint, plan.side(), top, 0);
    }
}
