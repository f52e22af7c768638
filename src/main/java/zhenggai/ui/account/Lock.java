package zhenggai.ui.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Paint;
import javafx.stage.Modality;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.account.Account;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/**
 * The lock: nothing of any window is seen and none takes a key until somebody has signed in. What is open stays open behind it, with what is
 * typed there; menus and hints close.
 */
public final class Lock {
    private static final double WIDE = 34;
    private static final double HIGH = 44;

    private final OpenCase open;
    private final Background background;
    private final Supplier<Window> owner;
    private final Runnable switched;
    private final List<Parent> hidden = new ArrayList<>();
    private @Nullable Stage stage;

    /** @param switched somebody else came back than had gone */
    public Lock(OpenCase open, Background background, Supplier<Window> owner, Runnable switched) {
        this.open = open;
        this.background = background;
        this.owner = owner;
        this.switched = switched;
    }

    public boolean isShut() {
        return stage != null;
    }

    /** @param person who goes */
    public void shut(Account person) {
        if (stage != null) {
            return;
        }
        Scene below = owner.get().getScene();
        hide();
        Stage made = new Stage();
        made.initOwner(owner.get());
        made.initModality(Modality.APPLICATION_MODAL);
        made.setTitle(Texts.text("app.name"));
        made.setResizable(false);
        made.setOnCloseRequest(javafx.event.Event::consume);
        SignInPane pane = new SignInPane(new SignInModel(open, background), Texts.text("lock.head", person.name()),
            new SignInPane.Away(Texts.text("lock.quit"), Platform::exit), () -> opened(person));
        Scene scene = new Scene(pane.build(), Math.min(Theme.em(WIDE), owner.get().getWidth()), Math.min(Theme.em(HIGH), owner.get().getHeight()));
        scene.getStylesheets().setAll(below.getStylesheets());
        made.setScene(scene);
        made.setX(owner.get().getX() + (owner.get().getWidth() - scene.getWidth()) / 2);
        made.setY(owner.get().getY() + (owner.get().getHeight() - scene.getHeight()) / 2);
        stage = made;
        made.setOnShown(event -> pane.first().requestFocus());
        made.show();
    }

    /** The case is left: with it goes its lock. */
    public void drop() {
        if (stage != null) {
            stage.hide();
            stage = null;
            show();
        }
    }

    private void opened(Account gone) {
        drop();
        background.run(() -> open.accounts().current().filter(now -> !now.id().equals(gone.id())).isPresent(), another -> {
            if (another) {
                switched.run();
            }
        });
    }

    private void hide() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            } else if (window.getScene() != null && window.isShowing()) {
                Parent root = window.getScene().getRoot();
                root.setVisible(false);
                window.getScene().setFill(Paint.valueOf("#808890"));
                hidden.add(root);
            }
        }
    }

    private void show() {
        hidden.forEach(root -> root.setVisible(true));
        hidden.clear();
    }
}
