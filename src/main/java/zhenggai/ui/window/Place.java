package zhenggai.ui.window;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import zhenggai.ui.kit.Remembered;

/** Where the window stands: as it was left, as far as a screen still shows all of it, for a title bar above the edge cannot be reached. */
public final class Place {
    private Place() {}

    /** @param width and {@code height}: of a window that was never closed */
    public static void restore(Stage stage, Remembered remembered, double width, double height) {
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).map(Screen::getVisualBounds).toList();
        Rectangle2D place = on(screens, remembered.number("window-x", Double.NaN), remembered.number("window-y", Double.NaN),
            remembered.number("window-width", width), remembered.number("window-height", height));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(remembered.is("window-maximized"));
    }

    /** Before the windows of other programs, wherever it was. */
    public static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.show();
        // Windows lets only the topmost window come over that of another program
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.setAlwaysOnTop(false);
        stage.requestFocus();
    }

    /** For the next time. A window that fills the screen has no place of its own. */
    public static void keep(Stage stage, Remembered remembered) {
        remembered.keep("window-maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            remembered.keep("window-x", stage.getX());
            remembered.keep("window-y", stage.getY());
            remembered.keep("window-width", stage.getWidth());
            remembered.keep("window-height", stage.getHeight());
        }
    }

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
