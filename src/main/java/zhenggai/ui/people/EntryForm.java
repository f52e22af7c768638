package zhenggai.ui.people;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import zhenggai.domain.Refused;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Theme;

/** The fields of a person or of a department below their table. */
abstract class EntryForm extends VBox {
    /** What a rule said against what was typed, or what else is to be known. */
    final Label refusal = new Label();

    EntryForm() {
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
    }

    /** Puts the caret where typing begins. */
    abstract void toName();

    abstract void remove();

    /** Saves what is typed; what cannot even be said of such a thing is refused beside the fields. */
    void attempt(Runnable saving) {
        try {
            saving.run();
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    void refuse(Throwable failed) {
        refusal.setText(Explained.of(failed).sentence());
    }

    static TextField text(String value, String id) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPrefWidth(Theme.em(11));
        return field;
    }
}
