package zhenggai.ui.workplace.ground;

import java.util.function.Supplier;

import javafx.stage.Window;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.panel.Drafts;

/**
 * What a workplace stands on, besides the case.
 *
 * @param drafts what is typed in the forms of the case; it outlives the screens
 */
public record Ground(Background background, Notices notices, Remembered remembered, Home home, Supplier<Window> window, Drafts drafts) {
    /** Nothing is typed yet. */
    public Ground(Background background, Notices notices, Remembered remembered, Home home, Supplier<Window> window) {
        this(background, notices, remembered, home, window, new Drafts());
    }
}
