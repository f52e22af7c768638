package zhenggai.ui.window;

import java.util.List;

import javafx.geometry.Rectangle2D;

/** Where the window stands: as it was left, as far as a screen still shows all of it, for a title bar above the edge cannot be reached. */
public final class Place {
    private Place() {}

    /**
     * The wished place, moved and made smaller until all of it is on one screen.
     *
     * @param screens what the task bar leaves of each, the first one for a window that was never anywhere
     * @param x and {@code y}: not a number where the window was never anywhere; it then comes into the middle
     */
    public static Rectangle2D on(List<Rectangle2D> screens, double x, double y, double width, double height) {
        Rectangle2D screen = screens.stream().filter(one -> one.contains(x, y)).findFirst().orElse(screens.getFirst());
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        boolean anywhere = screen.contains(x, y);
        double left = anywhere ? x : screen.getMinX() + (screen.getWidth() - wide) / 2;
        double top = anywhere ? y : screen.getMinY() + (screen.getHeight() - high) / 2;
        return new Rectangle2D(Math.min(left, screen.getMaxX() - wide), Math.min(top, screen.getMaxY() - high), wide, high);
    }
}
