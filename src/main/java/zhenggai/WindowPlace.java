package zhenggai;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.Place;

/** Where the window stands and how large it is, from one start to the next. */
final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Remembered remembered;

    WindowPlace(Stage stage, Remembered remembered) {
        this.stage = stage;
        this.remembered = remembered;
    }

    void take() {
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).map(Screen::getVisualBounds).toList();
        Rectangle2D place = Place.on(screens, remembered.number("window-x", Double.NaN), remembered.number("window-y", Double.NaN),
            remembered.number("window-width", WIDTH), remembered.number("window-height", HEIGHT));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(remembered.is("window-maximized"));
    }

    void keep() {
        remembered.keep("window-maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            remembered.keep("window-x", stage.getX());
            remembered.keep("window-y", stage.getY());
            remembered.keep("window-width", stage.getWidth());
            remembered.keep("window-height", stage.getHeight());
        }
    }
}
