package zhenggai.ui.evidence.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Whoever wants to know which lines of a list can be seen: asks after every layout while the list is in the window. */
public final class InSight {
    private InSight() {}

    /** @param look is called whenever another part of the list may have come into sight */
    public static void watch(Node list, Runnable look) {
        list.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(look);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(look);
            }
        });
    }

    /** Whether some of it is within the window and within whatever scrolls it. */
    public static boolean is(Node node) {
        if (node.getScene() == null) {
            return false;
        }
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        if (bounds.isEmpty() || !bounds.intersects(0, 0, node.getScene().getWidth(), node.getScene().getHeight())) {
            return false;
        }
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && !bounds.intersects(scroll.localToScene(scroll.getBoundsInLocal()))) {
                return false;
            }
        }
        return true;
    }
}
