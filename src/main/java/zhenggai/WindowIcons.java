package zhenggai;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.image.Image;

/** The picture the window is known by, in the sizes that a title bar, a task bar and a switcher take. */
final class WindowIcons {
    private WindowIcons() {}

    static List<Image> all() {
        return Stream.of("16", "32", "48", "256").map(size -> "icons/zhenggai-" + size + ".png")
            .map(name -> new Image(Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name), name))).toList();
    }
}
