package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** Controls a keyboard reaches that have no name for those who cannot see them: no words, no accessible name, no label. */
public final class Nameless {
    private Nameless() {}

    public static List<String> in(Node root) {
        return Fx.get(() -> {
            List<Node> labelled = new ArrayList<>();
            labels(root, labelled);
            List<String> nameless = new ArrayList<>();
            gather(root, labelled, nameless);
            return nameless;
        });
    }

    private static void gather(Node node, List<Node> labelled, List<String> nameless) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return;
        }
        boolean asksForName = node instanceof Control && node.isFocusTraversable() && !(node instanceof ScrollPane);
        if (asksForName && !isNamed(node) && !labelled.contains(node)) {
            nameless.add(node.getTypeSelector() + " " + node.getStyleClass() + " in " + node.getParent().getStyleClass());
        }
        if (node instanceof Parent parent && !(asksForName && !(node instanceof ScrollPane))) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, labelled, nameless));
        }
    }

    private static boolean isNamed(Node node) {
        return node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
            || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static void labels(Node node, List<Node> labelled) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> labels(child, labelled));
        }
    }
}
