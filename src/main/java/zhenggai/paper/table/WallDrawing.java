package zhenggai.paper.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.WallChart.Filling;
import zhenggai.paper.WallChart.Lane;
import zhenggai.paper.WallChart;
import zhenggai.paper.Watch;
import zhenggai.paper.table.Leaf.Slice;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Pages;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;
import zhenggai.paper.type.Shapes;
import zhenggai.words.Texts;

/** Draws a wall chart: a table whose last column holds, in the place of text, the bars and marks of each lane across the months. */
public final class WallDrawing implements Pages {
    private static final double BAR = 0.9;
    private static final double LETTER = 0.62;
    private static final double LETTER_IN_TRIANGLE = 0.54;
    private static final double LEANING = 0.13;
    private static final double KEY_BAR = 2.4;
    /** Lanes that no sheet holds in one are not tried; sizes of type that are, of the sheet's own. */
    private static final int MOST_ON_ONE = 60;
    private static final int LARGEST = 28;
    private static final int SMALLEST = 15;
    private static final double STEPS = 20;
    private static final int STRIP = 4;
    private static final int HEADER_LINES = 2;
    /** Months narrower than this many times the text's size say only their quarter. */
    private static final double NARROW = 1.2;
    private static final int QUARTER = 3;
    private static final double FINE = 0.5;

    private final WallChart chart;
    private final TablePlan plan;
    private final TableDrawing table;
    private final WallStrip strip;

    private WallDrawing(WallChart chart, TablePlan plan) {
        this.chart = chart;
        this.plan = plan;
        this.table = new TableDrawing(plan);
        this.strip = strip(chart, plan.grid, plan.fonts);
    }

    public static WallDrawing of(WallChart chart, PaperFonts fonts, Watch watch) {
        return new WallDrawing(chart, plan(chart, fonts, watch));
    }

    /** In the largest type with which the chart stands on one sheet, so that it is read from afar; one too long for that in the sheet's own. */
    static TablePlan plan(WallChart chart, PaperFonts fonts, Watch watch) {
        if (chart.lanes().size() <= MOST_ON_ONE) {
            for (int step = LARGEST; step >= SMALLEST; step--) {
                WallChart sized = chart.on(chart.page().sized(chart.page().textSize() * step / STEPS, chart.page().titleSize()));
                TablePlan plan = laidOut(sized, fonts, watch);
                if (plan.leaves.size() == 1) {
                    return plan;
                }
            }
        }
        return laidOut(chart, fonts, watch);
    }

    /** The chart's text as a table, with room for the strips. */
    private static TablePlan laidOut(WallChart chart, PaperFonts fonts, Watch watch) {
        List<Row> rows = new ArrayList<>();
        int group = 0;
        for (int at = 0; at < chart.lanes().size(); at++) {
            Lane lane = chart.lanes().get(at);
            group += at > 0 && lane.group().equals(chart.lanes().get(at - 1).group()) ? 0 : 1;
            rows.add(new Row(List.of(lane.group(), lane.name(), lane.who(), lane.state(), ""), List.of(group)));
        }
        WallChart.Headings headings = chart.headings();
        List<Column> columns = List.of(
            Column.merged(headings.group(), 20, 0, 0), Column.text(headings.name(), 52, 0), Column.brief(headings.who(), 31),
            Column.brief(headings.state(), 23.5), Column.text("", 60, 1));
        TableSheet sheet = new TableSheet(chart.heading(), chart.page(), columns, rows, new Ending(chart.legend(), List.of(), Texts.text("paper.wall.none")));
        return new TablePlan(sheet, fonts, watch, new Reserve() {
            @Override
            public int headerLines() {
                return HEADER_LINES;
            }

            @Override
            public int lines(int row, Grid grid) {
                return (int) Math.ceil(strip(chart, grid, fonts).height(chart.lanes().get(row)) / grid.pitch());
            }
        });
    }

    static WallStrip strip(WallChart chart, Grid grid, PaperFonts fonts) {
        return new WallStrip(chart.months(), grid.left()[STRIP], grid.right(), grid.size(), fonts.text());
    }

    @Override
    public int count() {
        return table.count();
    }

    @Override
    public Set<String> missing() {
        return plan.missing;
    }

    @Override
    public void draw(int page, Pen pen) {
        table.draw(page, pen);
        Leaf leaf = plan.leaves.get(page);
        double top = plan.tableTop(page);
        double body = top + plan.headerHeight();
        double bottom = leaf.slices().isEmpty() ? body : body + leaf.height();
        if (!leaf.slices().isEmpty() || chart.lanes().isEmpty()) {
            months(top, body, bottom, pen);
        }
        if (chart.today() != null && strip.holds(chart.today()) && !leaf.slices().isEmpty()) {
            pen.shapes().today((strip.begin(chart.today()) + strip.end(chart.today())) / 2, body, bottom);
        }
        leaf.slices().forEach(slice -> lane(slice, body, pen));
        if (page == count() - 1) {
            key(bottom + (chart.lanes().isEmpty() ? TablePlan.EMPTY_HEIGHT : 0), pen);
        }
    }

    /** The years above their months; months too narrow for their number say their quarter. */
    private void months(double top, double body, double bottom, Pen pen) {
        double middle = (top + body) / 2;
        Face face = plan.fonts.heading();
        double size = plan.textSize();
        boolean quarters = strip.monthWidth() < size * NARROW;
        pen.across(strip.left, strip.right, middle, FINE);
        int yearFrom = 0;
        for (int at = 0; at < chart.months().size(); at++) {
            boolean isYear = at > 0 && chart.months().get(at).getMonthValue() == 1;
            boolean isLabelled = !quarters || (chart.months().get(at).getMonthValue() - 1) % QUARTER == 0;
            if (at > 0) {
                pen.shapes().monthLine(strip.month(at), isYear ? top : isLabelled ? middle : body, bottom, isYear);
            }
            if (isLabelled) {
                int wide = quarters ? Math.min(QUARTER, chart.months().size() - at) : 1;
                String words = quarters ? Texts.text("paper.wall.quarter", (chart.months().get(at).getMonthValue() - 1) / QUARTER + 1)
                    : String.valueOf(chart.months().get(at).getMonthValue());
                within(face, size, words, strip.month(at), strip.month(at + wide), middle + (body - middle - size) / 2, pen);
            }
            boolean yearEnds = at == chart.months().size() - 1 || chart.months().get(at + 1).getMonthValue() == 1;
            if (yearEnds) {
                String year = Texts.text("paper.wall.year", String.valueOf(chart.months().get(at).getYear()));
                within(face, size, year, strip.month(yearFrom), strip.month(at + 1), top + (middle - top - size) / 2, pen);
                yearFrom = at + 1;
            }
        }
    }

    /** Centred, and left out where there is no room for it. */
    private static void within(Face face, double size, String words, double left, double right, double top, Pen pen) {
        if (Pen.width(face, size, words) <= right - left) {
            pen.writeCentred(face, size, words, (left + right) / 2, top);
        }
    }

    /** Bars behind the first row of marks. */
    private void lane(Slice slice, double body, Pen pen) {
        Lane lane = chart.lanes().get(slice.row());
        double top = body + slice.top() + (slice.height() - strip.height(lane)) / 2;
        double middle = top + strip.middle();
        double half = plan.textSize() * BAR / 2;
        for (WallChart.Span span : lane.spans()) {
            double from = strip.begin(span.from());
            double to = strip.end(span.to());
            if (to > from) {
                pen.shapes().bar(from, middle - half, to, middle + half, span.filling());
            }
        }
        for (WallStrip.Placed placed : strip.placed(lane)) {
            mark(placed, middle + placed.row() * strip.rowHeight(), pen);
        }
    }

    private void mark(WallStrip.Placed placed, double middle, Pen pen) {
        WallChart.Mark mark = placed.mark();
        Shapes shapes = pen.shapes();
        shapes.mark(mark.shape(), mark.tone(), placed.x(), middle, strip.shapeSize());
        letter(mark, placed.x(), middle, pen);
        String words = plan.said(plan.fonts.text(), mark.words());
        double half = Pen.width(plan.fonts.text(), strip.noteSize(), words) / 2;
        double top = middle + strip.middle();
        pen.shade(placed.x() - half, top, placed.x() + half, top + strip.noteSize(), 1);
        pen.writeCentred(plan.fonts.text(), strip.noteSize(), words, placed.x(), top);
    }

    private void letter(WallChart.Mark mark, double x, double middle, Pen pen) {
        boolean isTriangle = mark.shape() == WallChart.Shape.TRIANGLE;
        double size = strip.shapeSize() * (isTriangle ? LETTER_IN_TRIANGLE : LETTER);
        double lean = isTriangle ? strip.shapeSize() * LEANING * (mark.tone() == WallChart.Tone.RED ? 1 : -1) : 0;
        Face face = plan.fonts.heading();
        String letter = plan.said(face, mark.letter());
        Runnable writing = () -> pen.writeCentred(face, size, letter, x, middle + lean - size / 2);
        if (Shapes.isDark(mark.tone())) {
            pen.shapes().inWhite(writing);
        } else {
            writing.run();
        }
    }

    /** What each filling means, below the figures. */
    private void key(double bottom, Pen pen) {
        double size = plan.textSize();
        double top = bottom + 6 + plan.figures.size() * plan.grid.pitch() + size * 0.6;
        double x = plan.side();
        for (Filling filling : Filling.values()) {
            double middle = top + size / 2;
            pen.shapes().bar(x, middle - size * BAR / 2, x + size * KEY_BAR, middle + size * BAR / 2, filling);
            x += size * (KEY_BAR + 0.5);
            String words = plan.said(plan.fonts.text(), Texts.text(filling));
            pen.write(plan.fonts.text(), size, words, x, top, 0);
            x += Pen.width(plan.fonts.text(), size, words) + size * 2;
        }
    }
}
