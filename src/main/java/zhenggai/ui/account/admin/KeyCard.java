package zhenggai.ui.account.admin;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.Texts;

/** The recovery key: whether there is one, and a new one, which is shown once. */
final class KeyCard {
    private final AccountsModel model;
    private final AccountsScreen.Outside outside;
    private final AccountsModel.Facts facts;

    KeyCard(AccountsModel model, AccountsScreen.Outside outside, AccountsModel.Facts facts) {
        this.model = model;
        this.outside = outside;
        this.facts = facts;
    }

    VBox build() {
        Button make = Icons.main(Icons.KEY, Texts.text(facts.guard().hasRecovery() ? "key.make-another" : "guard.make-key"));
        make.setId("key-make");
        make.setDisable(!facts.mayAdminister());
        Label state = Forms.muted(Texts.text(facts.guard().hasRecovery() ? "key.there" : "key.none"));
        state.setId("key-state");
        state.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = RulesScreen.card(Texts.text("key.title"), Texts.text("key.explained"), state,
            RulesScreen.foot(make, refusal -> model.makeKey(key -> show(key, refusal), no -> refusal.setText(Explained.of(no).sentence()))));
        ((Label) card.getChildren().get(1)).setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private void show(RecoveryKey key, Label refusal) {
        TextField signs = Forms.text(Texts.text("key.title"));
        signs.setId("key-signs");
        signs.setText(key.printed());
        signs.setEditable(false);
        signs.getStyleClass().add("recovery-key");
        Label once = new Label(Texts.text("key.once"));
        once.setWrapText(true);
        once.setMinHeight(Region.USE_PREF_SIZE);
        Asking asking = new Asking(outside.window(), Texts.text("key.made"), new SimpleBooleanProperty());
        asking.pane().setContent(new VBox(Theme.em(0.8), once, signs));
        asking.pane().setMinWidth(Theme.em(34));
        Button print = asking.verb(Texts.text("key.print"), ButtonData.OTHER, close -> outside.print(key));
        print.setId("key-print");
        asking.verb(Texts.text("key.kept"), ButtonData.OK_DONE, close -> model.use(key, close, no -> refusal.setText(Explained.of(no).sentence())));
        asking.show(print);
    }
}
