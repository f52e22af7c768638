package zhenggai.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Keeps the field that has the focus in sight: whoever moves by Tab, or is led to a field, sees where he is. */
public final class Reveal {
    private Reveal() {}

    public static void focused(ScrollPane pane) {
        ChangeListener<Node> follow = (property, before, now) -> {
            if (now != null && isIn(pane.getContent(), now)) {
                show(pane, now);
            }
        };
        pane.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follow);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(follow);
            }
        });
    }

    /** Scrolls whatever pane the node is in so that it can be seen, such as a form that has just been opened or a sentence that says no. */
    public static void inSight(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane && isIn(pane.getContent(), node)) {
                show(pane, node);
                return;
            }
        }
    }

    /** Scrolls just as far as it takes; what has only now been put there gets its place first. */
    public static void show(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        double height = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (height <= seen) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * (height - seen);
        double margin = Theme.em(2);
        if (bounds.getMinY() - margin < top) {
            pane.setVvalue((bounds.getMinY() - margin) / (height - seen));
        } else if (bounds.getMaxY() + margin > top + seen) {
            pane.setVvalue((bounds.getMaxY() + margin - seen) / (height - seen));
        }
    }

    private static boolean isIn(Node content, Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == content) {
                return true;
            }
        }
        return false;
    }
}
