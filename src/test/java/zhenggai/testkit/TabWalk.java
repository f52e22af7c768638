package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

/** Somebody without a mouse at the window: Tab from one thing to the next, and what has the focus is in sight each time. */
public final class TabWalk {
    /** More than any page has things to stop at. */
    public static final int STEPS = 150;

    private final Robot robot;

    public TabWalk(Robot robot) {
        this.robot = robot;
    }

    /** @param what an id after {@code #}, a style class after a dot, or a name */
    public void to(String what) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            Node focused = robot.focused();
            met.add(String.valueOf(focused));
            if (focused != null && Fx.get(() -> isCalled(focused, what))) {
                if (!Fx.get(() -> isInSight(focused))) {
                    throw new AssertionError(what + " has the focus out of sight");
                }
                return;
            }
            robot.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + what + " but to " + met.stream().distinct().toList());
    }

    /** Comes to it and presses it. */
    public void press(String what) {
        to(what);
        robot.press(KeyCode.SPACE);
    }

    public static boolean isCalled(Node node, String what) {
        return what.startsWith("#") ? what.substring(1).equals(node.getId())
            : what.startsWith(".") ? node.getStyleClass().contains(what.substring(1))
            : what.equals(node.getAccessibleText()) || node instanceof Labeled labeled && what.equals(labeled.getText());
    }

    public static boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && bounds.getMinX() >= 0 && bounds.getMinY() >= 0 && bounds.getMaxX() <= node.getScene().getWidth() && bounds.getMaxY() <= node.getScene().getHeight();
    }
}
