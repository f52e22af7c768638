package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Words on the screen that end in dots because their control has too little room; cells of tables may, and what is styled as the beginning of a text. */
public final class CutWords {
    private CutWords() {}

    public static List<String> in(Node root) {
        return Fx.get(() -> {
            List<String> cut = new ArrayList<>();
            gather(root, cut);
            return cut;
        });
    }

    private static void gather(Node node, List<String> cut) {
        if (!node.isVisible() || node instanceof IndexedCell<?> && !node.getStyleClass().contains("list-cell")) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty() && !labeled.getStyleClass().contains("beginning") && isCut(labeled)) {
            cut.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, cut));
        }
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(part -> part instanceof Text && part != labeled.getGraphic()).map(Text.class::cast)
            .anyMatch(shown -> !flat(shown.getText()).equals(flat(labeled.getText())));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "").replace("_", "");
    }
}
