package zhenggai.paper.word;

import java.util.List;

import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Points;
import zhenggai.paper.word.WordBody.Cell;
import zhenggai.paper.word.WordBody.Down;
import zhenggai.paper.word.WordBody.RowRule;

/** A form in a Word file: labelled boxes that grow with what is written into them. */
final class WordForm {
    private static final double LARGE = 2;

    private WordForm() {}

    static void write(WordBody body, Form form, int width, double size) {
        int[] widths = shared(form.widths().stream().mapToDouble(Double::doubleValue).toArray(), width);
        body.openTable(widths, true);
        for (FormRow row : form.rows()) {
            List<Cell> cells = row.cells().stream().map(cell -> cell(cell, size)).toList();
            boolean isToSign = row.cells().stream().anyMatch(cell -> cell.kind() == FormCell.Kind.SIGN);
            body.row(widths, cells, new RowRule(Points.of(row.leastHeight()), false, isToSign));
        }
        body.closeTable();
    }

    private static Cell cell(FormCell cell, double size) {
        return (switch (cell.kind()) {
            case LABEL -> Cell.of(cell.text(), WordStyle.HEAD, size).shaded();
            case TEXT -> Cell.of(cell.text(), WordStyle.TEXT, size).at(Down.TOP);
            case BRIEF -> Cell.of(cell.text(), WordStyle.BRIEF, size);
            case SIGN -> Cell.of(cell.text(), WordStyle.SIGN, size).at(Down.BOTTOM);
            case FIGURE -> Cell.of(cell.text(), WordStyle.FIGURE, size * LARGE);
        }).over(cell.span());
    }

    /** A whole divided by shares without a rest. */
    static int[] shared(double[] shares, int whole) {
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        int[] parts = new int[shares.length];
        double reached = 0;
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            reached += shares[i];
            parts[i] = (int) Math.round(reached / all * whole) - given;
            given += parts[i];
        }
        return parts;
    }
}
