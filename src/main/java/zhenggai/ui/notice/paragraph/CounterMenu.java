package zhenggai.ui.notice.paragraph;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import zhenggai.ui.kit.Icons;
import zhenggai.words.Texts;

/** Every counter with what it comes to; choosing one puts it where the cursor is. */
final class CounterMenu extends MenuButton {
    private final TextInputControl input;

    CounterMenu(ParagraphModel model, TextInputControl input) {
        super(Texts.text("notices.counters"), Icons.of(Icons.ADD));
        this.input = input;
        setId("paragraph-counters");
        getStyleClass().addAll("small", "button-outlined");
        disableProperty().bind(input.editableProperty().not());
        showingProperty().addListener((property, before, showing) -> {
            if (showing) {
                getItems().setAll(model.counters().values().entrySet().stream().map(counter -> item(counter.getKey(), counter.getValue())).toList());
            }
        });
        // a menu without items does not open
        getItems().setAll(new MenuItem(""));
    }

    private MenuItem item(String name, String value) {
        MenuItem item = new MenuItem(Texts.text("notices.counter", name, value));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> insert("{" + name + "}"));
        return item;
    }

    private void insert(String counter) {
        input.insertText(input.getCaretPosition(), counter);
        input.requestFocus();
    }
}
