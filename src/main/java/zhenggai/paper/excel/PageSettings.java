package zhenggai.paper.excel;

import org.dhatim.fastexcel.Worksheet;
import zhenggai.domain.papers.PageSetup.Orientation;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.Heading;
import zhenggai.paper.Margins;
import zhenggai.paper.Points;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;
import zhenggai.words.Texts;

/** How a worksheet prints: sheet, margins, one page wide and as many high as it takes, what stands above and below every page. */
final class PageSettings {
    private static final double EDGE_MM = 6;
    private static final double MM_AN_INCH = 25.4;
    /** Excel keeps no more of a header or footer, codes included. */
    private static final int MOST_SIGNS = 130;
    /** GB/T 9704-2012, 7.5. */
    private static final int NUMBER_SIZE = 14;
    private static final String PAGE = "&P";
    private static final String PAGES = "&N";

    private PageSettings() {}

    static void set(Worksheet sheet, PageSetup page, Margins margins) {
        sheet.paperSize(size(page.size()));
        sheet.pageOrientation(page.orientation() == Orientation.LANDSCAPE ? "landscape" : "portrait");
        sheet.topMargin(inches(margins.top()));
        sheet.bottomMargin(inches(margins.bottom()));
        sheet.leftMargin(inches(margins.left()));
        sheet.rightMargin(inches(margins.right()));
        sheet.headerMargin(inches(EDGE_MM));
        sheet.footerMargin(inches(EDGE_MM));
        sheet.setAutoPageBreaks(true);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The number in the middle, or at the right where what the paper is recognised by takes the middle. */
    static void margins(ExcelSheet sheet, Heading heading, PageSetup page) {
        int small = (int) Math.round(page.textSize() * 0.9);
        int fine = (int) Math.max(5, Math.round(page.textSize() * 0.75));
        String number = Texts.text("paper.page", PAGE, PAGES);
        boolean leavesMiddle = Folds.width(heading.imprint(), fine) < sheet.width() / 2 - Folds.width(number, small);
        String foot = part("&L", Typeface.TABLE, fine, said(heading.imprint())) + part(leavesMiddle ? "&C" : "&R", Typeface.TABLE, small, number);
        sheet.xml.margins(part("&R", Typeface.HEADING, small, said(heading.mark())), foot);
    }

    /** An official document's number stands alone. */
    static void officialMargins(ExcelSheet sheet, Heading heading) {
        String foot = part("&L", Typeface.TABLE, NUMBER_SIZE / 2, said(heading.imprint()))
            + part("&R", Typeface.TABLE, NUMBER_SIZE, Texts.text("paper.official-page", PAGE));
        sheet.xml.margins(part("&R", Typeface.HEADING, NUMBER_SIZE, said(heading.mark())), foot);
    }

    /** The colour ends the size, so that a text may begin with a digit. */
    private static String part(String side, Typeface face, int size, String text) {
        return text.isBlank() ? "" : side + "&\"" + face.font() + ",Regular\"&" + size + "&K000000" + text;
    }

    /** In one line, the sign that begins a code doubled. */
    private static String said(String text) {
        String line = OfficeText.of(text).replace('\n', ' ');
        String kept = line.length() <= MOST_SIGNS ? line : new Folds(MOST_SIGNS - 2.0, 1).lines(line).getFirst() + "\u2026";
        return kept.replace("&", "&&");
    }

    private static org.dhatim.fastexcel.PaperSize size(PaperSize size) {
        return switch (size) {
            case A4 -> org.dhatim.fastexcel.PaperSize.A4_PAPER;
            case A3 -> org.dhatim.fastexcel.PaperSize.A3_PAPER;
            case A2 -> org.dhatim.fastexcel.PaperSize.A2_PAPER;
        };
    }

    private static float inches(double millimetres) {
        return (float) (millimetres / MM_AN_INCH);
    }

    /** Between the margins, in points. */
    static double width(PageSetup page, Margins margins) {
        return Points.of(margins.between(page.width()));
    }
}
