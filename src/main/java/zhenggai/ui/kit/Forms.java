package zhenggai.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Fields with their labels above them, all of one make. */
public final class Forms {
    private Forms() {}

    public static VBox field(String label, Node control) {
        Label above = new Label(label);
        above.getStyleClass().add("field-label");
        above.setLabelFor(control);
        control.setAccessibleText(label);
        VBox field = new VBox(above, control);
        field.getStyleClass().add("field");
        return field;
    }

    public static TextField text(String name) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        return field;
    }

    /** An ordinary text area for long texts, which input methods handle well. */
    public static TextArea area(String name, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setAccessibleText(name);
        return area;
    }

    public static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    public static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("text-muted");
        label.setWrapText(true);
        return label;
    }
}
