package zhenggai;

import java.util.Objects;

import javafx.scene.image.Image;

/** The picture the window is known by in the title bar, the task bar and the switcher. */
final class WindowIcon {
    private WindowIcon() {}

    /** In the one size the toolkit hands to the system: 32 on Windows, 128 elsewhere. From another it would make that itself, point by point, while the window opens. */
    static Image picture() {
        String name = "icons/zhenggai-" + (System.getProperty("os.name").startsWith("Windows") ? "32" : "128") + ".png";
        return new Image(Objects.requireNonNull(WindowIcon.class.getResourceAsStream(name), name));
    }
}
