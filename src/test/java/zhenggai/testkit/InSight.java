package zhenggai.testkit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Whether a thing can be seen where it stands, or has been scrolled away. */
public final class InSight {
    private static final double HAIR = 1;

    private InSight() {}

    public static boolean isIn(Node node) {
        return Fx.get(() -> {
            Bounds there = node.localToScene(node.getLayoutBounds());
            for (Node above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof ScrollPane pane) {
                    Bounds seen = pane.localToScene(pane.getLayoutBounds());
                    return there.getMinY() >= seen.getMinY() - HAIR && there.getMaxY() <= seen.getMaxY() + HAIR;
                }
            }
            return true;
        });
    }
}
