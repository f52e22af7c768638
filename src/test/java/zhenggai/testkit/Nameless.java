package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;

/** What a keyboard reaches, in rows too, that has no name for those who cannot see them: no words, no accessible name, no label. */
public final class Nameless {
    private Nameless() {}

    public static List<String> in(Node root) {
        return Fx.get(() -> {
            List<Node> labelled = new ArrayList<>();
            labels(root, labelled);
            List<String> nameless = new ArrayList<>();
            gather(root, labelled, nameless);
            // a row and a cell of it both lead to what is in the cell
            return nameless.stream().distinct().toList();
        });
    }

    private static void gather(Node node, List<Node> labelled, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        // a row is read by its words; what can be reached in it is asked for its own name
        boolean asksForName = node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof IndexedCell<?>);
        if (asksForName && !isNamed(node) && !labelled.contains(node)) {
            nameless.add(node.getTypeSelector() + " " + node.getStyleClass() + " in " + node.getParent().getStyleClass());
        }
        if (node instanceof Parent parent) {
            inside(parent, asksForName).forEach(child -> gather(child, labelled, nameless));
        }
    }

    /** What a control is made of has no name of its own; what somebody put into one has. */
    private static List<? extends Node> inside(Parent parent, boolean isNamedAsOne) {
        boolean holdsRows = parent instanceof ListView<?> || parent instanceof TableView<?> || parent instanceof TreeView<?> || parent instanceof TreeTableView<?>;
        if (holdsRows) {
            return List.copyOf(parent.lookupAll(".indexed-cell"));
        }
        boolean isOfParts = isNamedAsOne && parent instanceof Control && !(parent instanceof ScrollPane) && !(parent instanceof TabPane) && !(parent instanceof TitledPane);
        return isOfParts ? List.of() : parent.getChildrenUnmodifiable();
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
