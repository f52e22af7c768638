package zhenggai.ui.window;

import java.util.List;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import zhenggai.ui.kit.Answers;
import zhenggai.words.Texts;

/** The sheet of every key, which Shift and F1 bring up. */
public final class ShortcutSheet {
    private static final int COLUMNS = 3;

    private ShortcutSheet() {}

    public static void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("keys.title"));
        dialog.getDialogPane().getButtonTypes().setAll(Answers.close());
        dialog.getDialogPane().setContent(grid());
        dialog.show();
    }

    /** In columns, so that the sheet fits on a small screen at the largest scale too. */
    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        List<Shortcuts.Line> lines = Shortcuts.all();
        int rows = Math.ceilDiv(lines.size(), COLUMNS);
        for (int i = 0; i < lines.size(); i++) {
            Label keys = new Label(lines.get(i).shown());
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label deed = new Label(Texts.text(lines.get(i).textKey()));
            deed.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(keys, i / rows * 2, i % rows);
            grid.add(deed, i / rows * 2 + 1, i % rows);
        }
        return grid;
    }
}
