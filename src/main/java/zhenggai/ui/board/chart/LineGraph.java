package zhenggai.ui.board.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import zhenggai.paper.Chart;
import zhenggai.paper.chart.Axis;
import zhenggai.ui.kit.Theme;

/** A chart of lines over time, drawn in the colours of the window; lines differ by dashes and points as well, as they do on paper. */
public final class LineGraph extends Pane {
    private static final double LINE = 1.4;
    private static final double SIDE = 1.2;
    private static final double NUMBER = 0.62;
    private static final double POINT = 0.28;

    private final Chart chart;
    private final Axis axis;

    public LineGraph(Chart chart) {
        this.chart = chart;
        this.axis = Axis.upTo(chart.series().stream().flatMap(one -> one.values().stream()).mapToInt(Integer::intValue).max().orElse(0));
        getStyleClass().add("graph");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(String.join(" ", chart.words()));
        setMinSize(0, 0);
        widthProperty().addListener(any -> draw());
        heightProperty().addListener(any -> draw());
    }

    /** What is drawn stands where it was put. */
    @Override
    protected void layoutChildren() {
        // nothing to lay out
    }

    /** Width and height come one after the other: nothing is drawn into a room without height. */
    private void draw() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        List<Node> drawn = new ArrayList<>();
        legend(drawn);
        grid(drawn);
        months(drawn);
        for (int series = chart.series().size() - 1; series >= 0; series--) {
            curve(drawn, series);
        }
        getChildren().setAll(drawn);
    }

    private double left() {
        return Theme.em(axis.number(axis.steps()).length() * NUMBER + 0.7);
    }

    private double top() {
        return Theme.em(LINE + 1.2);
    }

    private double bottom() {
        return getHeight() - Theme.em(LINE + 0.2);
    }

    private double column() {
        return (getWidth() - left() - Theme.em(SIDE)) / Math.max(1, chart.labels().size());
    }

    private double x(int at) {
        return left() + column() * (at + 0.5);
    }

    private double y(int value) {
        return bottom() - (bottom() - top()) * axis.share(value);
    }

    private void legend(List<Node> drawn) {
        double x = left();
        for (int series = 0; series < chart.series().size(); series++) {
            double middle = Theme.em(LINE / 2);
            drawn.add(styled(new Line(x, middle, x + Theme.em(2), middle), "graph-line", series));
            drawn.add(point(series, x + Theme.em(1), middle));
            double wide = Theme.room(0, chart.series().get(series).name());
            drawn.add(words(chart.series().get(series).name(), x + Theme.em(2.4), 0, wide, Pos.CENTER_LEFT));
            x += Theme.em(2.4) + wide;
        }
    }

    private void grid(List<Node> drawn) {
        for (int at = 0; at <= axis.steps(); at++) {
            double y = Math.rint(bottom() - (bottom() - top()) * at / axis.steps()) + 0.5;
            Line line = new Line(left(), y, getWidth(), y);
            line.getStyleClass().add("graph-grid");
            drawn.add(line);
            drawn.add(words(axis.number(at), 0, y - Theme.em(LINE / 2), left() - Theme.em(0.5), Pos.CENTER_RIGHT));
        }
    }

    /** As many labels as have room, the last one always. */
    private void months(List<Node> drawn) {
        double widest = chart.labels().stream().mapToDouble(label -> Theme.em(label.length() * NUMBER + 0.8)).max().orElse(1);
        int every = (int) Math.max(1, Math.ceil(widest / Math.max(1, column())));
        int last = chart.labels().size() - 1;
        for (int at = last; at >= 0; at -= every) {
            double from = Math.clamp(x(at) - widest / 2, 0, Math.max(0, getWidth() - widest));
            drawn.add(words(chart.labels().get(at), from, bottom() + Theme.em(0.2), widest, Pos.CENTER));
        }
    }

    private void curve(List<Node> drawn, int series) {
        List<Integer> values = chart.series().get(series).values();
        Polyline line = new Polyline(IntStream.range(0, values.size()).boxed().flatMap(at -> List.of(x(at), y(values.get(at))).stream()).mapToDouble(Double::doubleValue).toArray());
        drawn.add(styled(line, "graph-line", series));
        for (int at = 0; at < values.size(); at++) {
            drawn.add(point(series, x(at), y(values.get(at))));
        }
        int last = values.size() - 1;
        double wide = Theme.em(String.valueOf(values.get(last)).length() * NUMBER + 1);
        boolean upper = IntStream.range(0, chart.series().size()).allMatch(other -> other == series || chart.series().get(other).values().get(last) < values.get(last));
        double above = y(values.get(last)) - Theme.em(LINE + 0.1);
        double below = y(values.get(last)) + Theme.em(0.1);
        Label value = words(String.valueOf(values.get(last)), Math.min(x(last) - wide / 2, getWidth() - wide), upper || below + Theme.em(LINE) > bottom() ? above : below, wide, Pos.CENTER);
        value.getStyleClass().add("graph-value");
        drawn.add(value);
    }

    private static Shape point(int series, double x, double y) {
        double size = Theme.em(POINT);
        return series == 0 ? styled(new Circle(x, y, size), "graph-point", series) : styled(new Rectangle(x - size, y - size, 2 * size, 2 * size), "graph-point", series);
    }

    private static Shape styled(Shape shape, String style, int series) {
        shape.getStyleClass().addAll(style, style + "-" + series);
        return shape;
    }

    private static Label words(String words, double x, double y, double width, Pos where) {
        Label label = new Label(words);
        label.getStyleClass().add("graph-label");
        label.setAlignment(where);
        label.setManaged(false);
        label.resizeRelocate(x, y, width, Theme.em(LINE));
        return label;
    }
}
