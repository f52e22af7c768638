package zhenggai.paper.excel;

import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Column;
import zhenggai.paper.ColumnWidths;
import zhenggai.paper.Margins;
import zhenggai.paper.TableSheet.Slip;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.excel.Look.Across;
import zhenggai.paper.excel.Look.Down;
import zhenggai.paper.excel.Look.Frame;
import zhenggai.paper.excel.TableRows.Merged;
import zhenggai.paper.excel.TableRows.Part;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;

/** A table on a worksheet: title, office and day, the header row that stays in sight and on every page, the rows, what stands below them. */
final class ExcelTable {
    private static final double EMPTY_HEIGHT = 90;
    private static final double FILLED = 1.15;
    private static final double GAP = 6;
    private static final double TO_SIGN = 2.6;

    private final TableSheet table;
    private final PageSetup page;
    private final double[] widths;
    private final Watch watch;
    private final ExcelSheet sheet;
    private final Look text;

    private ExcelTable(TableSheet table, Workbook book, String name, Watch watch) {
        this.watch = watch;
        this.table = table;
        this.page = table.page();
        this.widths = ColumnWidths.of(
            table.columns(), PageSettings.width(page, Margins.TABLE), page.textSize(), word -> Folds.width(word, page.textSize()) + GAP);
        this.sheet = new ExcelSheet(book.newWorksheet(name), widths);
        this.text = Look.plain(Typeface.TABLE, page.textSize());
    }

    static ExcelSheet write(TableSheet table, Workbook book, String name, Watch watch) {
        ExcelTable written = new ExcelTable(table, book, name, watch);
        written.write();
        return written.sheet;
    }

    private void write() {
        Worksheet target = sheet.sheet;
        int printed = ExcelHead.write(sheet, table.heading(), page);
        header();
        target.freezePane(0, sheet.row());
        target.repeatRows(sheet.row() - 1);
        if (table.rows().isEmpty()) {
            sheet.put(0, sheet.columns(), OfficeText.of(table.ending().whenEmpty()), filled().at(Across.CENTRE, Down.CENTRE).framed(Frame.BOX));
            sheet.end(EMPTY_HEIGHT);
        } else {
            rows();
        }
        ending();
        PageSettings.set(target, page, Margins.TABLE);
        PageSettings.margins(sheet, table.heading(), page);
        ExcelHead.printFrom(sheet, printed);
    }

    private void header() {
        Look look = Look.plain(Typeface.HEADING, page.textSize()).at(Across.CENTRE, Down.CENTRE).framed(Frame.BOX).shaded();
        int lines = 1;
        for (int c = 0; c < widths.length; c++) {
            String heading = OfficeText.of(table.columns().get(c).heading());
            sheet.put(c, c + 1, heading, look);
            lines = Math.max(lines, new Folds(Look.inner(widths[c]), look.size()).lines(heading).size());
        }
        sheet.end(look.height(lines));
    }

    private void rows() {
        TableRows rows = new TableRows(table.columns(), table.rows(), widths, text);
        int first = sheet.row();
        for (int r = 0; r < table.rows().size(); r++) {
            watch.reached(r, table.rows().size());
            for (Part part : rows.parts().get(r)) {
                for (int c = 0; c < widths.length; c++) {
                    sheet.say(sheet.row(), c, part.cells.get(c));
                }
                sheet.end(part.height);
            }
        }
        IntStream.range(0, widths.length).filter(c -> !table.columns().get(c).isMerged()).forEach(c -> style(c, first, rows.parts()));
        for (Merged merged : rows.merged()) {
            Down down = merged.height() > Piece.MOST_HEIGHT ? Down.TOP : Down.CENTRE;
            sheet.put(first + merged.from(), first + merged.to(), merged.column(), merged.column() + 1, merged.text(),
                look(table.columns().get(merged.column()), Frame.BOX).at(across(table.columns().get(merged.column())), down));
        }
    }

    /** Neighbours that look the same are given their look at once. */
    private void style(int column, int first, List<List<Part>> rows) {
        int row = first;
        int whole = first;
        for (List<Part> parts : rows) {
            if (parts.size() > 1) {
                style(column, whole, row, Frame.BOX);
                for (int k = 0; k < parts.size(); k++) {
                    style(column, row + k, row + k + 1, Frame.piece(k, parts.size()));
                }
                whole = row + parts.size();
            }
            row += parts.size();
        }
        style(column, whole, row, Frame.BOX);
    }

    private void style(int column, int from, int to, Frame frame) {
        if (from < to) {
            look(table.columns().get(column), frame).set(sheet.sheet.range(from, column, to - 1, column).style());
        }
    }

    private Look look(Column column, Frame frame) {
        return text.at(across(column), column.align() == Column.Align.CENTRE ? Down.CENTRE : Down.TOP).framed(frame);
    }

    private static Across across(Column column) {
        return column.align() == Column.Align.CENTRE ? Across.CENTRE : Across.LEFT;
    }

    private void ending() {
        if (!table.ending().figures().isEmpty()) {
            sheet.skip(GAP);
        }
        table.ending().figures().forEach(figure -> sheet.across(figure, text));
        if (!table.ending().signatures().isEmpty()) {
            sheet.spread(table.ending().signatures(), filled().at(Across.LEFT, Down.CENTRE), page.textSize() * FILLED * TO_SIGN);
        }
        if (table.ending().slip() != null) {
            slip(table.ending().slip());
        }
    }

    private void slip(Slip slip) {
        sheet.skip(page.textSize() * 2);
        sheet.across(slip.tearHere(), text.at(Across.CENTRE, Down.CENTRE).framed(Frame.TEAR));
        sheet.across(slip.title(), Look.plain(Typeface.HEADING, page.textSize() * FILLED).at(Across.CENTRE, Down.CENTRE));
        sheet.across(slip.confirmed(), filled());
        sheet.across(slip.opinion(), filled());
        sheet.skip(page.textSize() * FILLED * TO_SIGN);
        sheet.spread(slip.places(), filled().at(Across.LEFT, Down.CENTRE), page.textSize() * FILLED * TO_SIGN);
    }

    private Look filled() {
        return Look.plain(Typeface.TABLE, page.textSize() * FILLED);
    }
}
