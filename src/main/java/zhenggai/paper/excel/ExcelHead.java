package zhenggai.paper.excel;

import java.util.List;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Heading;
import zhenggai.paper.excel.Look.Across;
import zhenggai.paper.excel.Look.Down;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;

/** What stands above a paper on its worksheet: its mark, its title, the office on the left and the day on the right. */
final class ExcelHead {
    private static final double FILLED = 1.15;
    private static final double SMALL = 0.9;
    private static final double GAP = 10;

    private ExcelHead() {}

    /** The number of the first row that prints: the mark stands in the header of each printed page, so its own row is for the screen. */
    static int write(ExcelSheet sheet, Heading heading, PageSetup page) {
        if (!heading.mark().isBlank()) {
            sheet.across(heading.mark(), Look.plain(Typeface.HEADING, page.textSize() * SMALL).at(Across.RIGHT, Down.CENTRE));
        }
        int printed = sheet.row();
        sheet.across(heading.title(), Look.plain(Typeface.TITLE, page.titleSize()).at(Across.CENTRE, Down.CENTRE));
        Look filled = Look.plain(Typeface.TABLE, page.textSize() * FILLED).at(Across.LEFT, Down.CENTRE);
        String left = OfficeText.of(heading.left());
        String right = OfficeText.of(heading.right());
        int at = split(sheet, Folds.width(right, filled.size()) + GAP);
        if (at == 0) {
            List.of(left, right).stream().filter(line -> !line.isBlank()).forEach(line -> sheet.across(line, filled));
        } else if (!left.isBlank() || !right.isBlank()) {
            sheet.put(0, at, left, filled);
            sheet.put(at, sheet.columns(), right, filled.at(Across.RIGHT, Down.CENTRE));
            int lines = new Folds(Look.inner(sheet.width(0, at)), filled.size()).lines(left).size();
            sheet.end(filled.height(Math.max(lines, 1)));
        }
        return printed;
    }

    /** The column from which on there is room for the day; 0 where there is none beside the office. */
    private static int split(ExcelSheet sheet, double needed) {
        int at = sheet.columns() - 1;
        while (at > 0 && sheet.width(at, sheet.columns()) < needed) {
            at--;
        }
        return at;
    }

    static void printFrom(ExcelSheet sheet, int first) {
        sheet.sheet.addNamedRange(sheet.sheet.range(first, 0, sheet.row() - 1, sheet.columns() - 1), "_xlnm.Print_Area");
    }
}
