package zhenggai.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** A text of the case on the screen: label, field, a mark and a button while it is not saved, and the sentence that refused it. */
public final class TextBox extends VBox {
    private final EditedText edited;
    private final TextInputControl input;
    private final HBox head;

    private TextBox(String name, EditedText edited, TextInputControl input) {
        this.edited = edited;
        this.input = input;
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        label.setWrapText(true);
        head = new HBox(Theme.em(0.5), label, grow(), unsaved());
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Theme.em(1.7));
        input.setAccessibleText(name);
        input.textProperty().bindBidirectional(edited.textProperty());
        getStyleClass().add("field");
        getChildren().addAll(head, input, refusal(edited.refusalProperty()));
        connect();
    }

    /** Several lines; Ctrl+Enter saves. */
    public static TextBox area(String name, EditedText edited, int rows) {
        TextArea area = Forms.area(name, rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().addListener((property, before, now) -> area.setPrefRowCount(Math.clamp(lines(now), rows, rows * 3)));
        return new TextBox(name, edited, area);
    }

    /** One line; Enter saves. */
    public static TextBox line(String name, EditedText edited) {
        return new TextBox(name, edited, new TextField());
    }

    /** Says beside the label for whose eyes the text is. */
    public TextBox marked(String words, String style) {
        Label mark = new Label(words);
        mark.getStyleClass().add(style);
        head.getChildren().add(1, mark);
        return this;
    }

    /** Says under the field what is made of it while it is typed. */
    public TextBox explained(javafx.beans.value.ObservableValue<String> explanation) {
        Label label = Forms.muted("");
        label.textProperty().bind(explanation);
        hideWhenEmpty(label);
        getChildren().add(2, label);
        return this;
    }

    /** Says under the field what ought to worry whoever filled it. */
    public TextBox warned(javafx.beans.value.ObservableValue<String> worry) {
        Label label = new Label();
        label.getStyleClass().add("worry");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(worry);
        hideWhenEmpty(label);
        getChildren().add(getChildren().size() - 1, label);
        return this;
    }

    public TextInputControl input() {
        return input;
    }

    private void connect() {
        input.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                edited.save();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean saves = event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || input instanceof TextField)
                || event.getCode() == KeyCode.S && event.isShortcutDown();
            if (saves && edited.dirtyProperty().get()) {
                edited.save();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && edited.dirtyProperty().get()) {
                edited.forget();
                event.consume();
            }
        });
    }

    private Node unsaved() {
        Label mark = new Label(Texts.text("panel.unsaved"));
        mark.getStyleClass().add("unsaved-mark");
        Button save = Icons.labelled(Icons.SAVE, Texts.text("panel.save"));
        save.getStyleClass().addAll("small", "flat");
        save.setAccessibleText(Texts.text("panel.save"));
        save.setOnAction(event -> edited.save());
        HBox both = new HBox(Theme.em(0.4), mark, save);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.visibleProperty().bind(edited.dirtyProperty());
        both.managedProperty().bind(edited.dirtyProperty());
        return both;
    }

    /** The line that says why something was refused; not there while nothing was. */
    public static Label refusal(javafx.beans.value.ObservableValue<String> sentence) {
        Label label = new Label();
        label.getStyleClass().add("refusal");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(sentence);
        hideWhenEmpty(label);
        return label;
    }

    private static void hideWhenEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    /** A guess that is good enough for the height of a field: thirty signs to the line. */
    private static int lines(String text) {
        return text == null ? 1 : text.lines().mapToInt(line -> 1 + line.length() / 30).sum();
    }

    private static Region grow() {
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        return grow;
    }
}
