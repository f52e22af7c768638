package zhenggai.paper.cell;

import java.util.ArrayList;
import java.util.List;

import zhenggai.paper.Block.FormCell.Kind;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;

/** The rows that the forms of a case have in common. */
public final class FormCells {
    private static final int COLUMNS = 6;
    /** The shares of a form whose rows are one label with a long text, or three labels with a brief one each. */
    public static final List<Double> WIDTHS = List.of(1.9, 2.2, 1.9, 2.2, 1.9, 2.2);

    private FormCells() {}

    public static FormRow row(FormCell... cells) {
        return new FormRow(0, List.of(cells));
    }

    public static FormCell label(String text) {
        return new FormCell(Kind.LABEL, 1, text);
    }

    public static FormCell brief(String text) {
        return new FormCell(Kind.BRIEF, 1, text);
    }

    /** A label and running text beside it. */
    public static FormRow told(String label, String text) {
        return row(label(label), new FormCell(Kind.TEXT, COLUMNS - 1, text));
    }

    /** The same where it may be filled in by hand: it keeps room to write while it says nothing. */
    public static FormRow toldOrWritten(String label, String text, double room) {
        return new FormRow(text.isBlank() ? room : 0, List.of(label(label), new FormCell(Kind.TEXT, COLUMNS - 1, text)));
    }

    /** Labels with something brief beside each. */
    public static FormRow pairs(String... labelsAndTexts) {
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            cells.add(label(labelsAndTexts[i]));
            cells.add(brief(labelsAndTexts[i + 1]));
        }
        return new FormRow(0, cells);
    }
}
