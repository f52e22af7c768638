package zhenggai.paper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import zhenggai.paper.Chart.Kind;
import zhenggai.paper.type.Hatch;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.Pen;

/** Bars lying on their side, a row for each label, so that long names stand beside them; their values in columns on the right. */
public final class BarChart {
    private static final double LABELS = 0.3;
    private static final double BAR = 0.95;
    private static final double GAP = 0.45;
    private static final double GRID = 0.4;
    private static final double AXIS = 0.8;
    private static final double LINE = 1.15;
    private static final double MOST_VALUES = 0.52;

    private final ChartArea area;
    private final Axis axis;
    private final double labelWidth;
    private final double valueWidth;
    private final List<List<Line>> labels = new ArrayList<>();
    private final List<List<Line>> headings = new ArrayList<>();

    public BarChart(ChartArea area, Axis axis) {
        this.area = area;
        this.axis = axis;
        double longest = area.chart().labels().stream().mapToDouble(area::wide).max().orElse(0);
        this.labelWidth = Math.min(longest, area.width() * LABELS);
        area.chart().labels().forEach(label -> labels.add(area.lines(label, labelWidth)));
        boolean isWritten = area.withTable() && area.series().size() > 1;
        double column = area.series().stream().mapToDouble(one -> area.wide(one.name())).max().orElse(0) + area.size();
        this.valueWidth = isWritten ? Math.min(column, area.width() * MOST_VALUES / area.series().size()) : 0;
        if (isWritten) {
            area.series().forEach(one -> headings.add(area.lines(one.name(), valueWidth - area.size() * 0.3)));
        }
    }

    public double height() {
        return area.headHeight() + headingHeight() + IntStream.range(0, labels.size()).mapToDouble(this::rowHeight).sum() + axisHeight();
    }

    public double rowHeight(int label) {
        double bars = barHeight() * (area.chart().kind() == Kind.STACKED ? 1 : Math.max(1, area.series().size()));
        return Math.max(bars + area.size() * GAP, labels.get(label).size() * area.size() * LINE + area.size() * 0.2);
    }

    double headingHeight() {
        return headings.stream().mapToInt(List::size).max().orElse(0) * area.size() * LINE;
    }

    double axisHeight() {
        return area.pitch() + area.size() * 0.3;
    }

    private double barHeight() {
        return area.size() * BAR;
    }

    private double plotLeft() {
        return area.left() + labelWidth + area.size() * 0.5;
    }

    /** Room is left for the number at the end of the longest bar. */
    private double plotWidth() {
        return area.right() - valueWidth * area.series().size() - plotLeft() - area.size() * 0.5 - area.wide(String.valueOf(area.greatest())) - area.size() * 0.5;
    }

    public void draw(Pen pen, double top) {
        area.head(pen, top);
        double rows = top + area.headHeight() + headingHeight();
        double bottom = rows + IntStream.range(0, labels.size()).mapToDouble(this::rowHeight).sum();
        grid(pen, rows, bottom);
        headings(pen, rows);
        double y = rows;
        for (int at = 0; at < labels.size(); at++) {
            row(pen, at, y);
            y += rowHeight(at);
        }
        pen.down(plotLeft(), rows, bottom, AXIS);
    }

    private void grid(Pen pen, double top, double bottom) {
        double before = Double.NEGATIVE_INFINITY;
        for (int at = 0; at <= axis.steps(); at++) {
            double x = plotLeft() + plotWidth() * at / axis.steps();
            pen.pale();
            pen.down(x, top, bottom, GRID);
            pen.black();
            double half = area.wide(axis.number(at)) / 2;
            if (x - half > before) {
                pen.writeCentred(area.text(), area.size(), axis.number(at), x, bottom + area.size() * 0.25);
                before = x + half + area.size() * 0.4;
            }
        }
    }

    private void headings(Pen pen, double bottom) {
        for (int i = 0; i < headings.size(); i++) {
            double y = bottom - headings.get(i).size() * area.size() * LINE;
            for (Line line : headings.get(i)) {
                pen.writeRight(area.text(), area.size(), line.text(), valueRight(i), y);
                y += area.size() * LINE;
            }
        }
    }

    private double valueRight(int series) {
        return area.right() - valueWidth * (area.series().size() - 1 - series);
    }

    private void row(Pen pen, int at, double top) {
        double middle = top + rowHeight(at) / 2;
        double y = middle - labels.get(at).size() * area.size() * LINE / 2;
        for (Line line : labels.get(at)) {
            pen.writeRight(area.text(), area.size(), line.text(), area.left() + labelWidth, y);
            y += area.size() * LINE;
        }
        if (area.chart().kind() == Kind.STACKED) {
            stacked(pen, at, middle);
        } else {
            besides(pen, at, middle);
        }
        for (int i = 0; i < headings.size(); i++) {
            pen.writeRight(area.text(), area.size(), value(i, at), valueRight(i), middle - area.size() / 2);
        }
    }

    private void besides(Pen pen, int at, double middle) {
        double y = middle - barHeight() * area.series().size() / 2;
        for (int i = 0; i < area.series().size(); i++) {
            double end = plotLeft() + plotWidth() * axis.share(area.series().get(i).values().get(at));
            Hatch.of(i).fill(pen, plotLeft(), y + barHeight() * 0.08, end, y + barHeight() * 0.92);
            pen.write(area.text(), area.size(), value(i, at), end + area.size() * 0.3, y + (barHeight() - area.size()) / 2, 0);
            y += barHeight();
        }
    }

    private void stacked(Pen pen, int at, double middle) {
        double x = plotLeft();
        double top = middle - barHeight() / 2;
        for (int i = 0; i < area.series().size(); i++) {
            double end = x + plotWidth() * axis.share(area.series().get(i).values().get(at));
            Hatch.of(i).fill(pen, x, top, end, top + barHeight());
            x = end;
        }
        pen.write(area.text(), area.size(), String.valueOf(area.sum(at)), x + area.size() * 0.3, middle - area.size() / 2, 0);
    }

    private String value(int series, int label) {
        return String.valueOf(area.series().get(series).values().get(label));
    }
}
