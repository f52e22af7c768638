package zhenggai.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;

/** A field that proposes what may be meant while it is typed in: arrows choose, Enter or a click takes it, Esc drops the proposals. */
public final class PickField<T> extends VBox {
    private final Function<String, List<T>> find;
    private final Function<T, String> words;
    private final Consumer<T> taken;
    private final TextField typed;
    private final Proposals proposed = new Proposals();
    private boolean proposes = true;
    private boolean empties;

    /**
     * @param name for those who cannot see it
     * @param find gives a few that are meant
     */
    public PickField(String name, Function<String, List<T>> find, Function<T, String> words, Consumer<T> taken) {
        this.find = find;
        this.words = words;
        this.taken = taken;
        typed = Forms.text(name);
        setSpacing(Theme.em(0.3));
        getChildren().setAll(typed, proposed);
        typed.textProperty().addListener((property, before, now) -> {
            if (proposes && typed.isFocused()) {
                propose(now.isBlank() ? List.of() : find.apply(now));
            }
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typed.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                proposed.clear();
            }
        });
    }

    public TextField input() {
        return typed;
    }

    /** Shows words in the field without proposing anything for them. */
    public void say(String now) {
        proposes = false;
        typed.setText(now);
        typed.positionCaret(now.length());
        proposes = true;
        proposed.clear();
    }

    /** From now on what is taken goes elsewhere and leaves the field empty. */
    public PickField<T> empties() {
        empties = true;
        return this;
    }

    private void take(T one) {
        say(empties ? "" : words.apply(one));
        taken.accept(one);
    }

    private void propose(List<T> some) {
        proposed.show(some, words, this::take);
    }

    private void key(KeyEvent event) {
        if (proposed.isEmpty() && event.getCode() == KeyCode.DOWN) {
            propose(find.apply(typed.getText()));
        } else if (!proposed.isEmpty() && event.getCode() == KeyCode.ESCAPE) {
            proposed.clear();
        } else if (!proposed.press(event.getCode())) {
            return;
        }
        event.consume();
    }
}
