package zhenggai.ui.kit;

import java.util.function.Consumer;

import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import zhenggai.domain.Refused;
import zhenggai.words.Texts;

/** A dialog that stays until what it asks for is accepted: a refusal keeps everything in it, and what is being done cannot be asked for again. */
public final class Asking {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ObservableBooleanValue held;

    /** What is tried with a text that was asked for: the one runs when it is accepted, the other is told why it is not. */
    @FunctionalInterface
    public interface Attempt {
        void with(String typed, Runnable accepted, Consumer<? super Refused> refused);
    }

    /** @param held while this is true no verb of the dialog can be used: its deed is under way, or there is nothing to do */
    public Asking(Window owner, String head, ObservableBooleanValue held) {
        this.held = held;
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(head);
        dialog.setResizable(true);
        pane().getButtonTypes().add(Answers.cancel());
    }

    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /**
     * Offers a verb.
     *
     * @param attempt is given what closes the dialog, to be run when the deed is done
     */
    public Button verb(String words, ButtonData place, Consumer<Runnable> attempt) {
        ButtonType type = new ButtonType(words, place);
        pane().getButtonTypes().add(type);
        Button button = (Button) pane().lookupButton(type);
        button.disableProperty().bind(held);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            attempt.accept(() -> {
                dialog.setResult(type);
                dialog.close();
            });
        });
        return button;
    }

    /** @param first has the focus when the dialog appears */
    public Dialog<ButtonType> show(Node first) {
        dialog.setOnShown(event -> first.requestFocus());
        dialog.show();
        return dialog;
    }
}
