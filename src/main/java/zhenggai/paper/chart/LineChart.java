package zhenggai.paper.chart;

import java.util.stream.IntStream;
import zhenggai.paper.type.Hatch;
import zhenggai.paper.type.Pen;

/** Lines over time with their values in a table below, each column below its point. Many labels make several bands of the table. */
public final class LineChart {
    private static final double NAMES = 0.18;
    private static final double GRID = 0.4;
    private static final double AXIS = 0.8;
    private static final double LABELLED = 1.15;

    private final ChartArea area;
    private final Axis axis;
    private final double nameWidth;
    private final int columns;

    public LineChart(ChartArea area, Axis axis) {
        this.area = area;
        this.axis = axis;
        double numbers = area.wide(axis.number(axis.steps())) + area.size() * 0.6;
        double names = area.series().stream().mapToDouble(one -> area.wide(one.name())).max().orElse(0) + area.size() * 3.2;
        this.nameWidth = area.withTable() ? Math.max(numbers, Math.min(names, area.width() * NAMES + area.size() * 2)) : numbers;
        double widest = Math.max(area.chart().labels().stream().mapToDouble(area::wide).max().orElse(0), area.wide(axis.number(axis.steps())));
        int fitting = (int) (plotWidth() / Math.min(widest + area.size() * 0.8, plotWidth() / 3));
        this.columns = Math.clamp(fitting, 1, Math.max(1, labels()));
    }

    private int labels() {
        return area.chart().labels().size();
    }

    private double plotLeft() {
        return area.left() + nameWidth;
    }

    private double plotWidth() {
        return area.width() - nameWidth;
    }

    double tableHeight() {
        return area.withTable() ? bands() * (area.series().size() + 1) * area.pitch() : area.pitch();
    }

    private int bands() {
        return Math.max(1, (labels() + columns - 1) / columns);
    }

    /** What it takes beside the curve itself. */
    public double otherHeight() {
        return area.headHeight() + area.size() * 1.4 + tableHeight() + area.size() * 0.5;
    }

    public void draw(Pen pen, double top, double height) {
        area.head(pen, top);
        double curveTop = top + area.headHeight() + area.size() * 1.2;
        double curveBottom = curveTop + height - otherHeight();
        grid(pen, curveTop, curveBottom);
        for (int i = 0; i < area.series().size(); i++) {
            curve(pen, i, curveTop, curveBottom);
        }
        if (area.withTable()) {
            table(pen, curveBottom + area.size() * 0.4);
        } else {
            labels(pen, curveBottom + area.size() * 0.4);
        }
    }

    private void grid(Pen pen, double top, double bottom) {
        for (int at = 0; at <= axis.steps(); at++) {
            double y = bottom - (bottom - top) * at / axis.steps();
            pen.pale();
            pen.across(plotLeft(), area.right(), y, GRID);
            pen.black();
            pen.writeRight(area.text(), area.size(), axis.number(at), plotLeft() - area.size() * 0.4, y - area.size() / 2);
        }
        pen.across(plotLeft(), area.right(), bottom, AXIS);
        pen.down(plotLeft(), top, bottom, AXIS);
    }

    private double x(int label) {
        return plotLeft() + plotWidth() * (label + 0.5) / Math.max(1, labels());
    }

    private void curve(Pen pen, int series, double top, double bottom) {
        Hatch hatch = Hatch.of(series);
        for (int at = 1; at < labels(); at++) {
            hatch.line(pen, x(at - 1), y(series, at - 1, top, bottom), x(at), y(series, at, top, bottom));
        }
        for (int at = 0; at < labels(); at++) {
            hatch.marker(pen, x(at), y(series, at, top, bottom));
            double y = y(series, at, top, bottom) + (isUpper(series, at) ? -area.size() * 1.3 : area.size() * 0.4);
            if (every() == 1 && y < bottom - area.size()) {
                pen.writeCentred(area.text(), area.size() * 0.9, value(series, at), x(at), y);
            }
        }
    }

    /** The number of the greater value stands above its point, that of a smaller one below, so that they do not cover each other. */
    private boolean isUpper(int series, int at) {
        int value = area.series().get(series).values().get(at);
        return IntStream.range(0, area.series().size()).filter(other -> other != series).map(other -> area.series().get(other).values().get(at))
            .allMatch(other -> other < value);
    }

    /** Where points stand close, none bears its number and only some their label; the table has all of them. */
    private int every() {
        return (labels() + columns - 1) / Math.max(1, columns);
    }

    private double y(int series, int at, double top, double bottom) {
        return bottom - (bottom - top) * axis.share(area.series().get(series).values().get(at));
    }

    private void labels(Pen pen, double top) {
        for (int at = 0; at < labels(); at += every()) {
            String label = area.shortened(area.chart().labels().get(at), plotWidth() / columns);
            double half = area.wide(label) / 2;
            pen.writeCentred(area.text(), area.size(), label, Math.min(x(at), area.right() - half), top);
        }
    }

    private void table(Pen pen, double top) {
        double y = top;
        for (int band = 0; band < bands(); band++) {
            int from = band * columns;
            int to = Math.min(labels(), from + columns);
            band(pen, y, from, to);
            y += (area.series().size() + 1) * area.pitch();
        }
    }

    private void band(Pen pen, double top, int from, int to) {
        double column = plotWidth() / columns;
        for (int at = from; at < to; at++) {
            double middle = plotLeft() + column * (at - from + 0.5);
            pen.writeCentred(area.text(), area.size(), area.shortened(area.chart().labels().get(at), column), middle, top);
            for (int i = 0; i < area.series().size(); i++) {
                pen.writeCentred(area.text(), area.size(), value(i, at), middle, top + (i + 1) * area.pitch());
            }
        }
        for (int i = 0; i < area.series().size(); i++) {
            double y = top + (i + 1) * area.pitch();
            pen.across(area.left(), area.right(), y - area.size() * (LABELLED - 1), GRID);
            area.swatch(pen, i, area.left(), y);
            pen.write(area.text(), area.size(), area.shortened(area.series().get(i).name(), nameWidth - area.size() * 3), area.left() + area.size() * 2.4, y, 0);
        }
    }

    private String value(int series, int label) {
        return String.valueOf(area.series().get(series).values().get(label));
    }
}
