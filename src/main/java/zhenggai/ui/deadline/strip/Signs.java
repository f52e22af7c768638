package zhenggai.ui.deadline.strip;

import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import zhenggai.ui.deadline.look.Strip.Sign;
import zhenggai.ui.kit.Theme;

/** The signs on a strip, each a shape of its own around its point, so that they are told apart without colour. */
public final class Signs {
    private Signs() {}

    /** A new shape of the sign, with the style class that colours it. */
    public static Shape of(Sign sign) {
        double r = Theme.em(0.45);
        Shape shape = switch (sign) {
            // lower than it is long, so that it does not grow into the sign of a close above it
            case START -> lines(0, -r * 0.6, 0, r);
            case ORIGINAL, CURRENT -> new Circle(r);
            // these two stand on the line, so that a deadline of the same day is seen below them
            case EXPECTED, EXPECTED_LATE -> lines(0, 0, 0, -r * 2.6, r * 1.5, -r * 1.9, 0, -r * 1.2);
            case REVIEW -> new Polygon(0, -r * 1.2, r * 1.2, 0, 0, r * 1.2, -r * 1.2, 0);
            case CLOSED -> lines(-r * 0.9, -r * 1.9, -r * 0.2, -r * 1.2, r * 1.1, -r * 2.7);
        };
        shape.getStyleClass().setAll("strip-sign", style(sign));
        shape.setStrokeWidth(Math.max(1.5, Theme.em(0.13)));
        shape.setMouseTransparent(true);
        return shape;
    }

    private static String style(Sign sign) {
        return switch (sign) {
            case START -> "strip-start";
            case ORIGINAL -> "strip-original";
            case CURRENT -> "strip-current";
            case EXPECTED -> "strip-expected";
            case EXPECTED_LATE -> "strip-expected-late";
            case REVIEW -> "strip-review";
            case CLOSED -> "strip-closed";
        };
    }

    private static Path lines(double... points) {
        Path path = new Path(new MoveTo(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.getElements().add(new LineTo(points[i], points[i + 1]));
        }
        return path;
    }
}
