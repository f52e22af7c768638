package zhenggai.ui.window;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The sheet of keys that F1 brings up. */
public final class ShortcutSheet {
    private ShortcutSheet() {}

    public static void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("keys.title"));
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().setContent(grid());
        dialog.show();
    }

    static GridPane grid() {
        GridPane grid = new GridPane(Theme.em(2), Theme.em(0.6));
        for (Shortcuts.Line line : Shortcuts.all()) {
            Label keys = new Label(line.shown());
            keys.getStyleClass().add("key-cap");
            grid.addRow(grid.getRowCount(), keys, new Label(Texts.text(line.textKey())));
        }
        return grid;
    }
}
