package zhenggai.ui.kit;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import zhenggai.words.Texts;

/** The answers a dialog offers besides its own verb, in the language of the setting and not in that of the PC. */
public final class Answers {
    private Answers() {}

    /** Esc gives it. */
    public static ButtonType cancel() {
        return new ButtonType(Texts.text("answer.cancel"), ButtonData.CANCEL_CLOSE);
    }

    /** Enter and Esc give it. */
    public static ButtonType close() {
        return new ButtonType(Texts.text("answer.close"), ButtonData.CANCEL_CLOSE);
    }

    public static ButtonType understood() {
        return new ButtonType(Texts.text("answer.understood"), ButtonData.OK_DONE);
    }
}
