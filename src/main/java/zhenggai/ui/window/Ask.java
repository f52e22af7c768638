package zhenggai.ui.window;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;

/** Asks for one text until it is accepted. Enter is for the text's own lines; Ctrl+Enter or the button says it is done. */
public final class Ask {
    private Ask() {}

    public static void text(Window owner, String title, String label, Asking.Attempt attempt) {
        TextArea area = Forms.area(label, 4);
        area.setPrefColumnCount(40);
        area.setId("ask-text");
        Refusing field = new Refusing(Forms.field(label, area));
        area.textProperty().addListener((property, before, now) -> field.say(""));
        Asking asking = new Asking(owner, title, Bindings.createBooleanBinding(() -> area.getText().isBlank(), area.textProperty()));
        asking.pane().setContent(field);
        asking.pane().setMinWidth(Theme.em(34));
        Button done = asking.verb(title, ButtonData.OK_DONE, close -> attempt.with(area.getText(), close, field::refuse));
        done.setId("ask-done");
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                done.fire();
                event.consume();
            }
        });
        asking.show(area);
    }
}
