package zhenggai.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    private final VBox proposed = new VBox();
    private int chosen;
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
        proposed.getStyleClass().add("proposals");
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
                propose(List.of());
            }
        });
        propose(List.of());
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
        propose(List.of());
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
        chosen = 0;
        proposed.getChildren().setAll(some.stream().map(this::line).toList());
        proposed.setVisible(!some.isEmpty());
        proposed.setManaged(!some.isEmpty());
        mark();
    }

    private Node line(T one) {
        Button line = new Button(words.apply(one));
        // without mnemonics: a name may hold an underscore
        line.setMnemonicParsing(false);
        line.getStyleClass().addAll("flat", "proposal");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFocusTraversable(false);
        line.setUserData((Runnable) () -> take(one));
        line.setOnMousePressed(event -> {
            // before the field loses the focus, and the proposals with it
            take(one);
            event.consume();
        });
        return line;
    }

    private void mark() {
        for (int i = 0; i < proposed.getChildren().size(); i++) {
            Node line = proposed.getChildren().get(i);
            line.getStyleClass().remove("chosen");
            if (i == chosen) {
                line.getStyleClass().add("chosen");
            }
        }
    }

    private void key(KeyEvent event) {
        int count = proposed.getChildren().size();
        if (count == 0 && event.getCode() == KeyCode.DOWN) {
            propose(find.apply(typed.getText()));
        } else if (count == 0) {
            return;
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            chosen = Math.floorMod(chosen + (event.getCode() == KeyCode.DOWN ? 1 : -1), count);
            mark();
        } else if (event.getCode() == KeyCode.ENTER) {
            ((Runnable) proposed.getChildren().get(chosen).getUserData()).run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            propose(List.of());
        } else {
            return;
        }
        event.consume();
    }
}
