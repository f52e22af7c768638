package zhenggai.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** What is proposed below a field while it is typed in, a line each; there only while there is something. */
final class Proposals extends VBox {
    private List<Runnable> deeds = List.of();
    private int chosen;

    Proposals() {
        getStyleClass().add("proposals");
        clear();
    }

    boolean isEmpty() {
        return deeds.isEmpty();
    }

    void clear() {
        show(List.<String>of(), one -> one, one -> { });
    }

    <T> void show(List<T> some, Function<T, String> words, Consumer<T> taken) {
        chosen = 0;
        deeds = some.stream().map(one -> (Runnable) () -> taken.accept(one)).toList();
        getChildren().setAll(some.stream().map(one -> line(words.apply(one), () -> taken.accept(one))).toList());
        setVisible(!some.isEmpty());
        setManaged(!some.isEmpty());
        mark();
    }

    /** Arrows choose, Enter takes; false where the key is not for them. */
    boolean press(KeyCode key) {
        if (isEmpty()) {
            return false;
        }
        switch (key) {
            case DOWN, UP -> {
                chosen = Math.floorMod(chosen + (key == KeyCode.DOWN ? 1 : -1), deeds.size());
                mark();
            }
            case ENTER -> deeds.get(chosen).run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Node line(String words, Runnable taken) {
        Button line = new Button(words);
        // without mnemonics: a name may hold an underscore
        line.setMnemonicParsing(false);
        line.getStyleClass().addAll("flat", "proposal");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFocusTraversable(false);
        // for whoever presses it without a mouse, through a screen reader
        line.setOnAction(event -> taken.run());
        line.setOnMousePressed(event -> {
            // before the field loses the focus, and the proposals with it
            if (event.isPrimaryButtonDown()) {
                taken.run();
            }
            event.consume();
        });
        return line;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            Node line = getChildren().get(i);
            line.getStyleClass().remove("chosen");
            if (i == chosen) {
                line.getStyleClass().add("chosen");
            }
        }
    }
}
