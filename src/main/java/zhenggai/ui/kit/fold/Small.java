package zhenggai.ui.kit.fold;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import zhenggai.ui.kit.Theme;

/** Whether a window is too small to show everything a place has at once, as a small screen at 200 % is. */
public final class Small {
    /** In letters. */
    private static final double LEAST_HIGH = 46;
    private static final double LEAST_WIDE = 82;

    private Small() {}

    /** Of the window the node is in; null while it is in none. */
    public static ObservableValue<Boolean> window(Node node) {
        return node.sceneProperty().flatMap(scene -> Bindings.createObjectBinding(() -> isSmall(scene), scene.widthProperty(), scene.heightProperty()));
    }

    private static boolean isSmall(Scene scene) {
        return scene.getHeight() < Theme.em(LEAST_HIGH) && scene.getWidth() < Theme.em(LEAST_WIDE);
    }
}
