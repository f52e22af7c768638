package zhenggai.ui.account;

import java.util.function.Consumer;

import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** The door of a case that was just opened: where somebody has to sign in, nothing of it is seen before. */
public final class Door {
    private Door() {}

    /**
     * @param show brings the question into the window
     * @param away whoever cannot sign in goes on from there
     * @param then the case may be shown
     */
    public static void pass(OpenCase entered, Background background, Consumer<Parent> show, Runnable away, Runnable then) {
        SignInModel signing = new SignInModel(entered, background);
        background.run(() -> entered.accounts().isShut(), shut -> {
            if (shut) {
                SignInPane pane = new SignInPane(signing, Texts.text("sign-in.head"), new SignInPane.Away(Texts.text("sign-in.away"), away), then);
                show.accept(pane.build());
                pane.first().requestFocus();
            } else {
                then.run();
            }
        });
    }
}
