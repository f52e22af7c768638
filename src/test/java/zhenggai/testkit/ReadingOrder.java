package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;

/** Places where Tab would lead back: of two neighbours the later one lies wholly above the earlier, or left of it on the same line. */
public final class ReadingOrder {
    private static final double SLACK = 1;

    private ReadingOrder() {}

    public static List<String> brokenIn(Node root) {
        return Fx.get(() -> {
            List<String> broken = new ArrayList<>();
            gather(root, broken);
            return broken;
        });
    }

    private static void gather(Node node, List<String> broken) {
        List<? extends Node> children = inside(node).stream().filter(ReadingOrder::isReached).toList();
        for (int i = 1; i < children.size(); i++) {
            Bounds before = onScene(children.get(i - 1));
            Bounds after = onScene(children.get(i));
            boolean sameLine = after.getMinY() < before.getMaxY() - SLACK && before.getMinY() < after.getMaxY() - SLACK;
            if (after.getMaxY() <= before.getMinY() + SLACK || sameLine && after.getMaxX() <= before.getMinX() + SLACK) {
                broken.add(name(children.get(i)) + " after " + name(children.get(i - 1)));
            }
        }
        children.forEach(child -> gather(child, broken));
    }

    /** What a node is made of, as far as Tab leads through it; a control is one stop, and what it is made of its own affair. */
    private static List<? extends Node> inside(Node node) {
        return switch (node) {
            case ScrollPane pane -> pane.getContent() == null ? List.of() : List.of(pane.getContent());
            case SplitPane pane -> pane.getItems();
            case TabPane pane -> pane.getSelectionModel().getSelectedItem() == null ? List.of() : List.of(pane.getSelectionModel().getSelectedItem().getContent());
            case Control control -> List.of();
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
    }

    private static boolean isReached(Node node) {
        return node.isVisible() && !node.isDisabled() && (node.isFocusTraversable() && !(node instanceof ScrollPane) || inside(node).stream().anyMatch(ReadingOrder::isReached));
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String name(Node node) {
        return node.getTypeSelector() + (node.getId() == null ? "" : "#" + node.getId()) + " " + node.getStyleClass();
    }
}
