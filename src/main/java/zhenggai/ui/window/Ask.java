package zhenggai.ui.window;

import java.util.function.Consumer;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks for one text. Enter is for the text's own lines; Ctrl+Enter or the button says it is done. */
public final class Ask {
    private Ask() {}

    public static void text(Window owner, String title, String label, Consumer<String> then) {
        Dialog<String> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(title);
        TextArea area = Forms.area(label, 4);
        area.setPrefColumnCount(40);
        ButtonType done = new ButtonType(title, ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(done, Answers.cancel());
        dialog.getDialogPane().setContent(Forms.field(label, area));
        dialog.getDialogPane().setMinWidth(Theme.em(34));
        var button = dialog.getDialogPane().lookupButton(done);
        button.disableProperty().bind(area.textProperty().map(String::isBlank));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !area.getText().isBlank()) {
                ((javafx.scene.control.Button) button).fire();
            }
        });
        dialog.setResultConverter(type -> type == done ? area.getText() : null);
        dialog.setOnShown(event -> area.requestFocus());
        dialog.resultProperty().addListener((property, before, answer) -> {
            if (answer != null) {
                then.accept(answer);
            }
        });
        dialog.show();
    }
}
