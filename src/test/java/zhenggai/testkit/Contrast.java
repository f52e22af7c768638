package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** How far colours stand out from each other, also as they are seen where something above them is half transparent. */
public final class Contrast {
    private Contrast() {}

    /** As the Web Content Accessibility Guidelines 2.1 reckon it; 4.5 is asked for text, 3 for a sign. */
    public static double between(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    /** The colour of words or of a figure in the window. */
    public static Color seen(Shape words) {
        return Fx.get(() -> seen(path(words), 0, Color.WHITE, (Color) words.getFill()));
    }

    /** The colour in the middle of something that holds other things. */
    public static Color ground(Region region) {
        return Fx.get(() -> seen(path(region), 0, Color.WHITE, null));
    }

    /** The colour of the line around something; its ground where it has none. */
    public static Color edge(Region region) {
        @Nullable Color line = Fx.get(() -> {
            @Nullable Border border = region.getBorder();
            return border == null || border.getStrokes().isEmpty() ? null : (Color) border.getStrokes().getFirst().getTopStroke();
        });
        return line == null ? ground(region) : Fx.get(() -> seen(path(region), 0, Color.WHITE, line));
    }

    private static Color seen(List<Node> path, int at, Color behind, @Nullable Color last) {
        Color inner = on(behind, fill(path.get(at)));
        if (at + 1 < path.size()) {
            inner = seen(path, at + 1, inner, last);
        } else if (last != null) {
            inner = on(inner, last);
        }
        return behind.interpolate(inner, path.get(at).getOpacity());
    }

    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node above = node; above != null; above = above.getParent()) {
            path.addFirst(above);
        }
        return path;
    }

    private static Color fill(Node node) {
        return node instanceof Region region && region.getBackground() != null
            ? region.getBackground().getFills().stream().map(BackgroundFill::getFill).filter(Color.class::isInstance).map(Color.class::cast).reduce(Color.TRANSPARENT, Contrast::on)
            : Color.TRANSPARENT;
    }

    private static Color on(Color below, Color above) {
        double opacity = above.getOpacity() + below.getOpacity() * (1 - above.getOpacity());
        return opacity == 0 ? Color.TRANSPARENT : new Color(part(below, above, below.getRed(), above.getRed()) / opacity, part(below, above, below.getGreen(), above.getGreen()) / opacity,
            part(below, above, below.getBlue(), above.getBlue()) / opacity, opacity);
    }

    private static double part(Color below, Color above, double under, double over) {
        return over * above.getOpacity() + under * below.getOpacity() * (1 - above.getOpacity());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
