package zhenggai.ui.people;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Theme;

/** The fields of a person or of a department below their table. */
abstract class EntryForm extends VBox {

    /** Puts the caret where typing begins. */
    abstract void toName();

    abstract void remove();

    static TextField text(String value, String id) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPrefWidth(Theme.em(11));
        return field;
    }
}
