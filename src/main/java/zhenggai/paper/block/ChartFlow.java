package zhenggai.paper.block;

import zhenggai.paper.Block.Picture;
import zhenggai.paper.Chart;
import zhenggai.paper.Points;
import zhenggai.paper.chart.Axis;
import zhenggai.paper.chart.BarChart;
import zhenggai.paper.chart.ChartArea;
import zhenggai.paper.chart.LineChart;
import zhenggai.words.Texts;

/** Charts between the other blocks of a paper, each with its values beside or below it; one with more rows than a page holds goes on. */
final class ChartFlow {
    private static final double LINE_MM = 62;
    private static final double LEAST_CURVE_MM = 14;

    private final Setting setting;
    private final Flow flow;

    ChartFlow(Setting setting, Flow flow) {
        this.setting = setting;
        this.flow = flow;
    }

    double leastHeight(Picture picture) {
        return Math.min(height(picture, area(picture.chart())), flow.whole());
    }

    void place(Picture picture) {
        ChartArea area = area(picture.chart());
        double height = height(picture, area);
        if (!flow.hasRoomFor(Math.min(height, flow.whole())) && !flow.isFresh()) {
            flow.turn();
        }
        if (picture.chart().kind() == Chart.Kind.LINE) {
            double least = Math.min(height, flow.left());
            double top = flow.take(least);
            LineChart line = new LineChart(area, Axis.upTo(area.greatest()));
            flow.ink(pen -> line.draw(pen, top, least));
        } else {
            bars(area, picture.chart());
        }
    }

    /** As many rows as the page has room for, the others on the next with the same axis. */
    private void bars(ChartArea area, Chart chart) {
        Axis axis = Axis.upTo(area.greatest());
        Chart rest = chart;
        while (true) {
            BarChart bars = new BarChart(area(rest), axis);
            int fitting = fitting(bars, rest);
            Chart part = fitting == rest.labels().size() ? rest : rest.part(0, fitting);
            BarChart drawn = new BarChart(area(part), axis);
            double top = flow.take(drawn.height());
            flow.ink(pen -> drawn.draw(pen, top));
            if (part == rest) {
                return;
            }
            rest = rest.part(fitting, rest.labels().size()).titled(chart.title() + Texts.text("paper.continued"));
            flow.turn();
        }
    }

    private int fitting(BarChart bars, Chart chart) {
        double used = bars.height() - sum(bars, chart.labels().size());
        int count = chart.labels().size();
        while (count > 1 && !flow.hasRoomFor(used + sum(bars, count))) {
            count--;
        }
        return count;
    }

    private static double sum(BarChart bars, int rows) {
        double sum = 0;
        for (int at = 0; at < rows; at++) {
            sum += bars.rowHeight(at);
        }
        return sum;
    }

    private double height(Picture picture, ChartArea area) {
        Axis axis = Axis.upTo(area.greatest());
        if (picture.chart().kind() != Chart.Kind.LINE) {
            return new BarChart(area, axis).height();
        }
        double asked = Points.of(picture.height() == 0 ? LINE_MM : picture.height());
        return Math.max(asked, new LineChart(area, axis).otherHeight() + Points.of(LEAST_CURVE_MM));
    }

    private ChartArea area(Chart chart) {
        return new ChartArea(chart, setting.fonts, setting.missing, setting.left(), setting.width(), setting.boxSize() * 0.92, true);
    }
}
