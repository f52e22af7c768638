package zhenggai.paper.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Column;
import zhenggai.paper.ColumnWidths;
import zhenggai.paper.Margins;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet.Slip;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.Xml;
import zhenggai.paper.word.WordBody.Cell;
import zhenggai.paper.word.WordBody.Down;
import zhenggai.paper.word.WordBody.Merge;
import zhenggai.paper.word.WordBody.RowRule;

/** A table in a Word file: a header row that each page repeats, cells merged over their group, rows that go on over the end of a page. */
final class WordTable {
    private static final double FILLED = 1.15;
    private static final double SMALL = 0.9;
    private static final double EMPTY_HEIGHT = 90;
    private static final double TO_SIGN = 2.6;
    private static final double SIDES = 8;
    /** A row of no more lines than this is not cut by the end of a page, here as in the PDF. */
    private static final int SMALL_ROW = 6;

    private final TableSheet table;
    private final PageSetup page;
    private final WordBody body;
    private final int[] widths;

    WordTable(TableSheet table, WordBody body) {
        this.table = table;
        this.page = table.page();
        this.body = body;
        this.widths = widths(table.columns(), WordSection.width(page, Margins.TABLE), page.textSize());
    }

    /** Of columns that share a width, all in twentieths of a point, so that nothing of it is left. */
    static int[] widths(List<Column> columns, int total, double size) {
        double[] points = ColumnWidths.of(columns, (double) total / WordBody.TWIPS, size, word -> Folds.width(word, size) + SIDES);
        return WordForm.shared(points, total);
    }

    void write(Watch watch) {
        WordHead.write(body, table.heading(), page, Margins.TABLE);
        body.openTable(widths, true);
        header(body, table.columns(), widths, page.textSize());
        for (int r = 0; r < table.rows().size(); r++) {
            watch.reached(r, table.rows().size());
            row(r);
        }
        if (table.rows().isEmpty()) {
            Cell empty = Cell.of(table.ending().whenEmpty(), WordStyle.BRIEF, page.textSize() * FILLED).over(widths.length);
            body.row(widths, List.of(empty), new RowRule(EMPTY_HEIGHT, false, true));
        }
        body.closeTable();
        ending();
    }

    static void header(WordBody body, List<Column> columns, int[] widths, double size) {
        body.row(widths, columns.stream().map(column -> Cell.of(column.heading(), WordStyle.HEAD, size).shaded()).toList(), RowRule.HEADER);
    }

    private void row(int r) {
        Row row = table.rows().get(r);
        List<Cell> cells = new ArrayList<>();
        int lines = 1;
        for (int c = 0; c < widths.length; c++) {
            double width = (double) widths[c] / WordBody.TWIPS - SIDES;
            lines = table.columns().get(c).isMerged() ? lines : Math.max(lines, new Folds(width, page.textSize()).lines(row.cells().get(c)).size());
            cells.add(cell(table.columns().get(c), row.cells().get(c), page.textSize()).merged(merge(r, c)));
        }
        body.row(widths, cells, lines > SMALL_ROW ? RowRule.FLOWS : RowRule.WHOLE);
    }

    static Cell cell(Column column, String text, double size) {
        boolean isCentred = column.align() == Column.Align.CENTRE;
        return Cell.of(text, isCentred ? WordStyle.BRIEF : WordStyle.TEXT, size).at(isCentred ? Down.CENTRE : Down.TOP);
    }

    private Merge merge(int row, int column) {
        if (table.isMergedWithAbove(row, column)) {
            return Merge.GOES_ON;
        }
        return row + 1 < table.rows().size() && table.isMergedWithAbove(row + 1, column) ? Merge.BEGINS : Merge.NONE;
    }

    private void ending() {
        table.ending().figures().forEach(figure -> body.paragraph(WordStyle.NOTE, page.textSize(), figure));
        if (table.ending().figures().isEmpty()) {
            body.thinLine(null);
        }
        if (!table.ending().signatures().isEmpty()) {
            places(table.ending().signatures());
        }
        if (table.ending().slip() != null) {
            slip(table.ending().slip());
        }
    }

    /** Places to fill in side by side, each with an equal share of the width. */
    private void places(List<String> places) {
        double size = page.textSize() * FILLED;
        int[] shares = WordForm.shared(IntStream.range(0, places.size()).mapToDouble(i -> 1).toArray(), WordSection.width(page, Margins.TABLE));
        body.openTable(shares, false);
        body.row(shares, places.stream().map(place -> Cell.of(place, WordStyle.TEXT, size)).toList(), new RowRule(size * TO_SIGN, false, true));
        body.closeTable();
    }

    /** The part that is torn off, kept together on one page. */
    private void slip(Slip slip) {
        double size = page.textSize() * FILLED;
        Xml dashed = new Xml().leaf("w:keepNext").open("w:pBdr").leaf("w:top", "w:val", "dashed", "w:sz", 6, "w:space", 4, "w:color", "000000").close();
        dashed.leaf("w:spacing", "w:before", Math.round(size * TO_SIGN * WordBody.TWIPS));
        body.paragraph(WordStyle.BRIEF, page.textSize() * SMALL, slip.tearHere(), dashed);
        Xml kept = new Xml().leaf("w:keepNext");
        body.paragraph(WordStyle.SLIP, size, slip.title(), kept);
        body.paragraph(WordStyle.NOTE, size, slip.confirmed(), kept);
        body.paragraph(WordStyle.NOTE, size, slip.opinion(), kept);
        Collections.nCopies(2, "").forEach(blank -> body.paragraph(WordStyle.NOTE, size, blank, kept));
        places(slip.places());
    }
}
