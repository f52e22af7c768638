package zhenggai.ui.kit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/** Keeps the field that has the focus in sight: whoever moves by Tab, or is led to a field, sees where he is. */
public final class Reveal {
    private Reveal() {}

    /** Follows the focus, but waits while a button of the mouse is down: what is pressed must not slip away before it is let go. */
    public static void focused(ScrollPane pane) {
        AtomicBoolean pressed = new AtomicBoolean();
        ChangeListener<Node> follow = (property, before, now) -> {
            if (now != null && !pressed.get() && isIn(pane.getContent(), now)) {
                // a pane around this one may hear of it first, and has to wait for where this one scrolls
                inSight(now);
            }
        };
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed.set(true));
        EventHandler<MouseEvent> letGo = event -> {
            if (pressed.getAndSet(false)) {
                follow.changed(null, null, pane.getScene() == null ? null : pane.getScene().getFocusOwner());
            }
        };
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, letGo);
        pane.addEventFilter(MouseEvent.MOUSE_MOVED, letGo);
        pane.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follow);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(follow);
            }
        });
    }

    /** Scrolls whatever panes the node is in so that it can be seen, such as a form that has just been opened or a sentence that says no. */
    public static void inSight(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane && isIn(pane.getContent(), node)) {
                show(pane, node);
            }
        }
    }

    /** A form that has just been opened comes with the focus in its first field, and so into sight. */
    public static void opened(Parent form) {
        first(form).ifPresent(Node::requestFocus);
        inSight(form);
    }

    /** The first thing to fill in, in reading order. */
    private static Optional<Node> first(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child ->
            child instanceof TextInputControl || child instanceof RadioButton ? Stream.of(child) : child instanceof Parent inner ? first(inner).stream() : Stream.empty()).findFirst();
    }

    /** Scrolls just as far as it takes; what has only now been put there gets its place first, of what is higher than the pane the beginning is seen. */
    public static void show(ScrollPane pane, Node node) {
        if (pane.getScene() == null) {
            return;
        }
        Parent root = pane.getScene().getRoot();
        root.applyCss();
        root.layout();
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
            pane.setVvalue(Math.min(bounds.getMaxY() + margin - seen, bounds.getMinY() - margin) / (height - seen));
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
