package zhenggai.ui.account.admin;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks for a new password twice, and for one's own the one before. */
public final class PasswordDialog {
    private final PasswordField before = AccountsScreen.secret("password-before");
    private final PasswordField fresh = AccountsScreen.secret("password-new");
    private final PasswordField again = AccountsScreen.secret("password-again");

    private PasswordDialog() {}

    /** One's own. */
    public static void own(Window owner, AccountsModel model, Runnable then) {
        PasswordDialog dialog = new PasswordDialog();
        dialog.show(owner, Texts.text("account.change-password"), true, (done, refused) ->
            model.changePassword(dialog.before.getText(), dialog.fresh.getText(), dialog.again.getText(), done, refused), then);
    }

    /** Somebody else's. */
    static void of(Window owner, AccountsModel model, Account account, Runnable then) {
        PasswordDialog dialog = new PasswordDialog();
        dialog.show(owner, Texts.text("accounts.set-password-of", account.name()), false, (done, refused) ->
            model.setPassword(account, dialog.fresh.getText(), dialog.again.getText(), done, refused), then);
    }

    /** What is tried with the passwords typed. */
    private interface Setting {
        void with(Runnable done, Consumer<? super Refused> refused);
    }

    private void show(Window owner, String head, boolean asksBefore, Setting setting, Runnable then) {
        Node[] fields = asksBefore
            ? new Node[] {Forms.field(Texts.text("accounts.password-before"), before), Forms.field(Texts.text("sign-in.new-password"), fresh), Forms.field(Texts.text("sign-in.again"), again)}
            : new Node[] {Forms.field(Texts.text("sign-in.new-password"), fresh), Forms.field(Texts.text("sign-in.again"), again)};
        Refusing place = new Refusing(new VBox(Theme.em(0.8), fields));
        Asking asking = new Asking(owner, head, Bindings.createBooleanBinding(() -> fresh.getText().isEmpty(), fresh.textProperty()));
        asking.pane().setContent(place);
        asking.pane().setMinWidth(Theme.em(26));
        Button done = asking.verb(Texts.text("form.save"), ButtonData.OK_DONE, close -> setting.with(() -> {
            close.run();
            then.run();
        }, place::refuse));
        done.setId("password-done");
        asking.show(asksBefore ? before : fresh);
    }
}
