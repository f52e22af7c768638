package zhenggai.ui.stick;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.PasswordField;
import javafx.stage.Window;
import zhenggai.casework.backup.SecondCopies;
import zhenggai.domain.Refused;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Once;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks twice for the password under which backups are sealed in the second place. */
public final class StickPassword {
    private final SecondCopies second;
    private final Background background;

    public StickPassword(SecondCopies second, Background background) {
        this.second = second;
        this.background = background;
    }

    /** @param done is told what to say */
    public void ask(Window owner, Consumer<String> done) {
        PasswordField password = field("stick-password");
        PasswordField again = field("stick-again");
        Refusing place = new Refusing(Forms.field(Texts.text("stick.password"), password), Forms.field(Texts.text("sign-in.again"), again),
            FetchDialog.hint(Texts.text("stick.password-hint")));
        place.setMinHeight(Theme.em(19));
        Once once = background.once();
        Asking asking = new Asking(owner, Texts.text("stick.password-title"), Bindings.createBooleanBinding(() -> once.underWayProperty().get()
            || password.getText().isEmpty() || again.getText().isEmpty(), once.underWayProperty(), password.textProperty(), again.textProperty()));
        asking.pane().setContent(place);
        asking.pane().setPrefWidth(Math.min(Theme.em(36), owner.getWidth()));
        Button set = asking.verb(Texts.text("stick.password-set"), ButtonData.OK_DONE, close -> once.attempt(() -> {
            if (!password.getText().equals(again.getText())) {
                throw new Refused("password.differs");
            }
            second.lock(password.getText());
            return true;
        }, locked -> {
            close.run();
            done.accept(Texts.text("stick.password-done"));
        }, place::refuse));
        set.setId("stick-set");
        asking.show(password);
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }
}
