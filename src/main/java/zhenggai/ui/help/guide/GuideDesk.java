package zhenggai.ui.help.guide;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import zhenggai.casework.OpenCase;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.MainWindow;

/** Puts the guide below the window of the case that it is about; every other case is left as it is. */
public final class GuideDesk {
    private final GuideModel model;

    public GuideDesk(OpenCase open, Background background, Remembered remembered) {
        model = new GuideModel(open, background, remembered);
    }

    /** @param built the window, as it was built */
    public Parent beside(MainWindow window, Parent built) {
        if (!model.isOn()) {
            return built;
        }
        BorderPane both = new BorderPane(built);
        both.setBottom(new GuideStrip(model, window::show, () -> {
            model.leave();
            both.setBottom(null);
        }).build());
        window.whenLooked(model::look);
        return both;
    }
}
