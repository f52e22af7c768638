package zhenggai;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.Place;

/** Where the window stood when it was last closed, and the picture it is known by. */
final class WindowPlace {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    private final Remembered remembered;
    private final Stage stage;

    WindowPlace(Remembered remembered, Stage stage) {
        this.remembered = remembered;
        this.stage = stage;
    }

    /** The sizes that a title bar, a task bar and a switcher take. */
    static List<Image> icons() {
        return Stream.of("16", "32", "48", "256").map(size -> "icons/zhenggai-" + size + ".png")
            .map(name -> new Image(Objects.requireNonNull(WindowPlace.class.getResourceAsStream(name), name))).toList();
    }

    void restore() {
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
