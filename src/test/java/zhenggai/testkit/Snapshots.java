package zhenggai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.Window;
import zhenggai.ui.kit.Picture;

/** Pictures of windows with everything open over them, under target/pictures, for people to look at. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Snapshots() {}

    public static Path take(Window window, String name) {
        Fx.settle();
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Fx.run(() -> Picture.save(window, file));
        return file;
    }
}
