package zhenggai.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Fields with their labels above them, all of one make. */
public final class Forms {
    /** How wide cards below each other are at the most, in letters; they begin at the left edge of their place. */
    public static final double CARDS = 64;
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");

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

    /** Calls a {@link #field} otherwise, because it asks for something else now. */
    public static void call(VBox field, String label) {
        ((Label) field.getChildren().getFirst()).setText(label);
        field.getChildren().getLast().setAccessibleText(label);
    }

    public static TextField text(String name) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        return field;
    }

    /** A field in which one types what a list is searched for; Esc empties it. */
    public static TextField search(String name, String hint) {
        CustomTextField field = new CustomTextField();
        field.setAccessibleText(name);
        field.setPromptText(hint);
        field.setLeft(Icons.of(Icons.SEARCH));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        return field;
    }

    /** An ordinary text area for long texts, which input methods handle well; Tab leads on, as from every other field. */
    public static TextArea area(String name, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setAccessibleText(name);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isControlDown() && !event.isShiftDown() && !event.isAltDown() && !event.isMetaDown();
            if (event.getCode() == KeyCode.TAB && isPlain) {
                event.consume();
                // the toolkit's own key for going on from a text of several lines
                area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
            }
        });
        return area;
    }

    /** A day, shown the same on every PC; 2026-1-30, 2026.1.30 and 2026/1/30 are understood, what is no day falls back to the last one. */
    public static DatePicker day(@Nullable LocalDate value) {
        DatePicker picker = new DatePicker(value);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : day.toString();
            }

            @Override
            public LocalDate fromString(String typed) {
                Matcher day = DAY.matcher(typed.strip());
                if (typed.isBlank() || !day.matches()) {
                    return typed.isBlank() ? null : picker.getValue();
                }
                try {
                    return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                } catch (DateTimeException noSuchDay) {
                    return picker.getValue();
                }
            }
        });
        return picker;
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
