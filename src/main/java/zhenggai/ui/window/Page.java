package zhenggai.ui.window;

import java.util.function.Supplier;

import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/**
 * One place the navigation leads to; its screen is built when it is first looked at, and brought up to date when it is looked at again.
 *
 * @param leave saves what is typed there, because the case is left; asked only where the screen was built
 */
public record Page(String name, Ikon ikon, String title, Supplier<Parent> screen, Runnable reload, Runnable leave) {

    /** A place where nothing is typed that would be lost. */
    public Page(String name, Ikon ikon, String title, Supplier<Parent> screen, Runnable reload) {
        this(name, ikon, title, screen, reload, () -> { });
    }
}
