package zhenggai.paper.block;

import java.util.ArrayList;
import java.util.List;

import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell.Kind;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Column;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet;
import zhenggai.paper.table.Grid;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.words.Texts;

/** Forms and small tables as rows of boxes, every line broken, nothing placed yet. */
final class Boxes {
    private static final double FIGURE = 1.9;
    private static final int MOST_REPEATED = 8;
    private static final int HARD_TO_REPEAT = 12;

    private final Setting setting;

    Boxes(Setting setting) {
        this.setting = setting;
    }

    List<BoxRow> rows(Form form) {
        double shares = form.widths().stream().mapToDouble(Double::doubleValue).sum();
        return form.rows().stream().map(row -> row(form, row, setting.width() / shares)).toList();
    }

    private BoxRow row(Form form, FormRow row, double share) {
        List<Box> boxes = new ArrayList<>();
        double left = setting.left();
        int column = 0;
        for (FormCell cell : row.cells()) {
            double width = form.widths().subList(column, column + cell.span()).stream().mapToDouble(Double::doubleValue).sum() * share;
            boxes.add(box(cell, left, width));
            left += width;
            column += cell.span();
        }
        return new BoxRow(boxes, Points.of(row.leastHeight()), setting.boxSize());
    }

    private Box box(FormCell cell, double left, double width) {
        Face face = cell.kind() == Kind.LABEL ? setting.fonts.heading() : cell.kind() == Kind.FIGURE ? setting.fonts.title() : setting.fonts.text();
        double size = setting.boxSize() * (cell.kind() == Kind.FIGURE ? FIGURE : 1);
        Box box = box(cell.kind(), face, size, cell.text(), left, width);
        boolean again = cell.kind() == Kind.LABEL && box.lines().size() <= HARD_TO_REPEAT;
        return again ? saidAgain(box, cell.text() + Texts.text("paper.continued")) : box;
    }

    /** The row above a small table. */
    BoxRow header(Table table) {
        Grid grid = grid(table);
        List<Box> boxes = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Box box = box(Kind.LABEL, setting.fonts.heading(), setting.boxSize(), table.columns().get(c).heading(), grid.left()[c], grid.width()[c]);
            boxes.add(saidAgain(box, table.columns().get(c).heading()));
        }
        return new BoxRow(boxes, 0, setting.boxSize());
    }

    List<BoxRow> rows(Table table) {
        Grid grid = grid(table);
        return table.rows().stream().map(row -> row(table, row, grid)).toList();
    }

    private BoxRow row(Table table, TableSheet.Row row, Grid grid) {
        List<Box> boxes = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            Kind kind = column.align() == Column.Align.CENTRE ? Kind.BRIEF : Kind.TEXT;
            Box box = box(kind, setting.fonts.text(), setting.boxSize(), row.cells().get(c), grid.left()[c], grid.width()[c]);
            boolean again = column.repeats() && !box.lines().isEmpty() && box.lines().size() <= MOST_REPEATED;
            boxes.add(again ? saidAgain(box, row.cells().get(c) + (c == 0 ? Texts.text("paper.continued") : "")) : box);
        }
        return new BoxRow(boxes, 0, setting.boxSize());
    }

    private Grid grid(Table table) {
        return Grid.of(table.columns(), setting.left(), setting.width(), setting.boxSize(), setting.fonts.heading());
    }

    private Box box(Kind kind, Face face, double size, String text, double left, double width) {
        List<Line> lines = new LineBreaks(face, width - 2 * Grid.SIDE_PADDING, size).lines(setting.said(face, text));
        return new Box(kind, left, width, face, size, lines, List.of());
    }

    private Box saidAgain(Box box, String words) {
        List<Line> again = new LineBreaks(box.face(), box.width() - 2 * Grid.SIDE_PADDING, box.size()).lines(setting.said(box.face(), words));
        return new Box(box.kind(), box.left(), box.width(), box.face(), box.size(), box.lines(), again);
    }
}
