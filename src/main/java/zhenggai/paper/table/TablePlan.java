package zhenggai.paper.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Margins;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;
import zhenggai.paper.type.PrintableText;
import zhenggai.words.Texts;

/** A table laid out for its sheet: every line broken, every page known, nothing drawn yet. */
public final class TablePlan {
    static final double EMPTY_HEIGHT = 90;
    private static final double GAP = 6;
    private static final double FILLED = 1.15;
    private static final double SMALL = 0.9;
    private static final double IMPRINT = 0.75;
    private static final double RUNNING = 0.85;
    private static final String ELLIPSIS = "\u2026";

    final TableSheet sheet;
    final PaperFonts fonts;
    private final Reserve reserve;
    final PageSetup page;
    final Set<String> missing = new LinkedHashSet<>();
    final Grid grid;
    final CellLines cells;
    final List<Line> title;
    final List<Line> office;
    final String running;
    final List<List<Line>> headings = new ArrayList<>();
    final List<Line> figures = new ArrayList<>();
    final SignOff signOff;
    final @Nullable TornSlip slip;
    final List<Leaf> leaves;

    public TablePlan(TableSheet sheet, PaperFonts fonts, Watch watch) {
        this(sheet, fonts, watch, Reserve.NONE);
    }

    public TablePlan(TableSheet sheet, PaperFonts fonts, Watch watch, Reserve reserve) {
        this.sheet = sheet;
        this.reserve = reserve;
        this.fonts = fonts;
        this.page = sheet.page();
        double width = width();
        this.grid = Grid.of(sheet.columns(), side(), width, page.textSize(), fonts.heading());
        this.cells = new CellLines(sheet, grid, fonts.text(), missing, Texts.text("paper.continued"), watch, row -> reserve.lines(row, grid));
        this.title = new LineBreaks(fonts.title(), width - 4 * titleSize(), titleSize())
            .lines(said(fonts.title(), sheet.heading().title()));
        Face text = fonts.text();
        String day = said(text, sheet.heading().right());
        this.office = new LineBreaks(text, width - Pen.width(text, filledSize(), day) - 2 * filledSize(), filledSize())
            .lines(said(text, sheet.heading().left()));
        this.running = running(said(text, sheet.heading().title()), width);
        for (int c = 0; c < sheet.columns().size(); c++) {
            headings.add(new LineBreaks(fonts.heading(), grid.inner(c), textSize())
                .lines(said(fonts.heading(), sheet.columns().get(c).heading())));
        }
        LineBreaks across = new LineBreaks(text, width, textSize());
        sheet.ending().figures().forEach(f -> figures.addAll(across.lines(said(text, f))));
        this.signOff = new SignOff(sheet.ending().signatures().stream().map(place -> said(text, place)).toList(), text, filledSize(), width);
        this.slip = sheet.ending().slip() == null ? null : new TornSlip(sheet.ending().slip(), this);
        this.leaves = new Pagination(sheet, cells, grid, room()).leaves();
    }

    /** The title as the small line above each further page has room for it. */
    private String running(String title, double width) {
        List<Line> lines = new LineBreaks(fonts.text(), width * RUNNING, smallSize()).lines(title);
        return lines.size() > 1 ? lines.getFirst().text() + ELLIPSIS : title;
    }

    /** Text as this face can show it; what it cannot is noted. */
    String said(Face face, String text) {
        return face.printable(PrintableText.of(text), missing);
    }

    double side() {
        return Points.of(Margins.TABLE.left());
    }

    double pageWidth() {
        return Points.of(page.width());
    }

    double pageHeight() {
        return Points.of(page.height());
    }

    /** Between the margins. */
    double width() {
        return pageWidth() - 2 * side();
    }

    double textSize() {
        return page.textSize();
    }

    double titleSize() {
        return page.titleSize();
    }

    double filledSize() {
        return textSize() * FILLED;
    }

    double smallSize() {
        return textSize() * SMALL;
    }

    double imprintSize() {
        return textSize() * IMPRINT;
    }

    /** Where the top line of a page stands, from the upper edge. */
    double top() {
        return Points.of(Margins.TABLE.top());
    }

    /** How far below the upper edge the table begins: on the first page under title and office, on the others under a small line. */
    double tableTop(int page) {
        double marked = top() + smallSize();
        return page > 0 ? marked + GAP : marked + title.size() * titleSize() * 1.3 + filledSize() * (0.5 + 1.4 * office.size()) + GAP;
    }

    double headerHeight() {
        return grid.height(headings.stream().mapToInt(List::size).reduce(reserve.headerLines(), Math::max)) + GAP / 2;
    }

    double endingHeight() {
        return GAP + figures.size() * grid.pitch() + filledSize() * 3.2 + signOff.depth() + (slip == null ? 0 : slip.height());
    }

    /** Where what stands on a page ends, above its number. */
    double bottom() {
        return pageHeight() - Points.of(Margins.TABLE.bottom());
    }

    private Pagination.Room room() {
        double bottom = bottom();
        double others = bottom - tableTop(1) - headerHeight();
        double first = bottom - tableTop(0) - headerHeight() - (sheet.rows().isEmpty() ? EMPTY_HEIGHT : 0);
        return new Pagination.Room(first, others, endingHeight());
    }
}
