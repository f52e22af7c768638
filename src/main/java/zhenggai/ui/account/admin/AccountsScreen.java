package zhenggai.ui.account.admin;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.Texts;

/** One card while accounts are off; once they are on, the accounts, the rights and the key, each with a card of its own. */
public final class AccountsScreen {
    private final AccountsModel model;
    private final Outside outside;
    private final List<javafx.scene.Node> further;
    private final VBox cards = new VBox();

    /** What lies outside this screen. */
    public interface Outside {
        Window window();

        void say(String sentence);

        /** Prints the key, or saves it where the user says. */
        void print(RecoveryKey key);
    }

    /** @param further cards that stand below, whoever looks after them */
    public AccountsScreen(AccountsModel model, Outside outside, List<javafx.scene.Node> further) {
        this.model = model;
        this.outside = outside;
        this.further = further;
    }

    public Parent build() {
        cards.getStyleClass().add("panel");
        cards.setMaxWidth(Theme.em(Forms.CARDS));
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen");
        model.factsProperty().addListener((property, before, now) -> show(now));
        if (model.factsProperty().get() != null) {
            show(model.factsProperty().get());
        }
        model.reload();
        return scroll;
    }

    private void show(AccountsModel.@Nullable Facts facts) {
        if (facts == null) {
            return;
        }
        cards.getChildren().clear();
        if (!facts.guard().isOn()) {
            cards.getChildren().add(off(facts));
        } else {
            if (!facts.mayAdminister()) {
                cards.getChildren().add(Forms.muted(Texts.text("accounts.not-yours")));
            }
            cards.getChildren().addAll(new AccountsCard(model, outside, facts).build(), new RightsCard(model, outside, facts).build());
        }
        cards.getChildren().add(new KeyCard(model, outside, facts).build());
        cards.getChildren().addAll(further);
    }

    private VBox off(AccountsModel.Facts facts) {
        TextField name = Forms.text(Texts.text("sign-in.person"));
        name.setId("accounts-name");
        name.setText(facts.accounts().isEmpty() ? model.person() : "");
        PasswordField password = secret("accounts-password");
        PasswordField again = secret("accounts-again");
        Button on = Icons.main(Icons.SHIELD, Texts.text("guard.turn-on"));
        on.setId("accounts-on");
        on.setDisable(!facts.mayAdminister());
        Label hint = Forms.muted(Texts.text(facts.accounts().isEmpty() ? "accounts.first" : "accounts.again"));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return RulesScreen.card(Texts.text("accounts.title"), Texts.text("accounts.off"), hint,
            new FlowPane(Theme.em(1), Theme.em(0.8), Forms.field(Texts.text("sign-in.person"), name), Forms.field(Texts.text("sign-in.password"), password),
                Forms.field(Texts.text("sign-in.again"), again)),
            RulesScreen.foot(on, refusal -> model.turnOn(name.getText(), password.getText(), again.getText(), no -> refusal.setText(Explained.of(no).sentence()))));
    }

    static PasswordField secret(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPrefWidth(Theme.em(14));
        return field;
    }
}
