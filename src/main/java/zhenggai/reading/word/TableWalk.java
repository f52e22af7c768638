package zhenggai.reading.word;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.draft.Span;
import zhenggai.reading.file.Grid;
import zhenggai.reading.file.XmlPart;

/** Notes the tables of a Word document while it is walked: a table inside a cell is text of that cell. */
final class TableWalk {
    private final List<Grid> grids = new ArrayList<>();
    private List<List<Grid.Cell>> rows = new ArrayList<>();
    private int depth;
    private int column;
    private int width;
    private int start;
    private boolean goesOn;

    List<Grid> grids() {
        return grids;
    }

    /** @param length how long the text is so far */
    void begins(String element, XmlPart at, int length) {
        if (element.equals("tbl") && depth++ == 0) {
            rows = new ArrayList<>();
        }
        if (depth != 1) {
            return;
        }
        switch (element) {
            case "tr" -> {
                rows.add(new ArrayList<>());
                column = 0;
            }
            case "gridBefore" -> column += at.number(0);
            case "tc" -> {
                start = length;
                width = 1;
                goesOn = false;
            }
            case "gridSpan" -> width = Math.max(1, at.number(1));
            case "vMerge" -> goesOn = !at.attribute("val").equals("restart");
            default -> { }
        }
    }

    void ends(String element, int length) {
        if (element.equals("tc") && depth == 1) {
            rows.getLast().add(new Grid.Cell(column, width, goesOn, new Span(start, length)));
            column += width;
        } else if (element.equals("tbl") && --depth == 0 && !rows.isEmpty()) {
            grids.add(new Grid(rows));
        }
    }
}
