package zhenggai.paper.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import zhenggai.paper.Chart.Series;
import zhenggai.paper.Chart;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Hatch;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;
import zhenggai.paper.type.PrintableText;
import zhenggai.words.Texts;

/**
 * Where a chart stands and what it is set in; draws its title, its unit and what its fillings mean. Lengths in points.
 *
 * @param size of its text
 * @param withTable whether the values are written beside it
 */
public record ChartArea(Chart chart, PaperFonts fonts, Set<String> missing, double left, double width, double size, boolean withTable) {
    static final double PITCH = 1.35;
    private static final double TITLE = 1.15;
    private static final double SWATCH = 2;
    private static final String ELLIPSIS = "\u2026";

    /** A mark with its word in the legend. */
    private record Entry(int series, double x, double row, String name) {}

    /** A chart without its values beside it. */
    public static ChartArea alone(Chart chart, PaperFonts fonts, double left, double width, double size) {
        return new ChartArea(chart, fonts, new HashSet<>(), left, width, size, false);
    }

    double right() {
        return left + width;
    }

    double pitch() {
        return size * PITCH;
    }

    Face text() {
        return fonts.text();
    }

    String said(String words) {
        return text().printable(PrintableText.of(words).replace('\n', ' '), missing);
    }

    double wide(String words) {
        return Pen.width(text(), size, said(words));
    }

    List<Line> lines(String words, double room) {
        return new LineBreaks(text(), Math.max(room, size), size).lines(said(words));
    }

    /** One line of it, whatever it takes. */
    String shortened(String words, double room) {
        List<Line> whole = lines(words, room);
        return whole.size() < 2 ? said(words).strip() : lines(words, room - size).getFirst().text() + ELLIPSIS;
    }

    List<Series> series() {
        return chart.series();
    }

    /** The greatest value of all, or of the sums where bars add up. */
    public int greatest() {
        if (chart.kind() != Chart.Kind.STACKED) {
            return series().stream().flatMap(one -> one.values().stream()).mapToInt(Integer::intValue).max().orElse(0);
        }
        int most = 0;
        for (int at = 0; at < chart.labels().size(); at++) {
            most = Math.max(most, sum(at));
        }
        return most;
    }

    int sum(int label) {
        return series().stream().mapToInt(one -> one.values().get(label)).sum();
    }

    double headHeight() {
        return titleLines().size() * size * TITLE * PITCH + (entries().isEmpty() ? 0 : (entries().getLast().row() + 1) * pitch()) + size * 0.4;
    }

    /** Title on the left, unit on the right, below them what each filling means. */
    void head(Pen pen, double top) {
        double y = top;
        for (Line line : titleLines()) {
            pen.write(fonts.heading(), size * TITLE, line.text(), left, y, 0);
            y += size * TITLE * PITCH;
        }
        pen.writeRight(text(), size, said(unit()), right(), top + size * (TITLE - 1));
        for (Entry entry : entries()) {
            double at = y + entry.row() * pitch();
            swatch(pen, entry.series(), left + entry.x(), at);
            pen.write(text(), size, entry.name(), left + entry.x() + size * (SWATCH + 0.4), at, 0);
        }
    }

    void swatch(Pen pen, int series, double x, double top) {
        Hatch hatch = Hatch.of(series);
        double middle = top + size * 0.5;
        if (chart.kind() == Chart.Kind.LINE) {
            hatch.line(pen, x, middle, x + size * SWATCH, middle);
            hatch.marker(pen, x + size * SWATCH / 2, middle);
        } else {
            hatch.fill(pen, x, middle - size * 0.4, x + size * SWATCH, middle + size * 0.4);
        }
    }

    private String unit() {
        return Texts.text("paper.chart.unit", chart.unit());
    }

    private List<Line> titleLines() {
        String title = fonts.heading().printable(PrintableText.of(chart.title()), missing);
        return new LineBreaks(fonts.heading(), Math.max(width / 3, width - wide(unit()) - size), size * TITLE).lines(title);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        int row = 0;
        for (int i = 0; i < series().size(); i++) {
            String name = shortened(series().get(i).name(), width - size * 3);
            double wide = size * (SWATCH + 1.6) + Pen.width(text(), size, name);
            if (x > 0 && x + wide > width) {
                x = 0;
                row++;
            }
            entries.add(new Entry(i, x, row, name));
            x += wide;
        }
        return entries;
    }
}
