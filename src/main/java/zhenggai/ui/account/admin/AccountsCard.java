package zhenggai.ui.account.admin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountRole;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.Texts;

/** The accounts, a line each with what can be done about it, and below them the fields for one more. */
final class AccountsCard {
    private final AccountsModel model;
    private final AccountsScreen.Outside outside;
    private final AccountsModel.Facts facts;
    private final Label refusal = RulesScreen.refusal();

    AccountsCard(AccountsModel model, AccountsScreen.Outside outside, AccountsModel.Facts facts) {
        this.model = model;
        this.outside = outside;
        this.facts = facts;
    }

    VBox build() {
        GridPane lines = new GridPane(Theme.em(1), Theme.em(0.6));
        int row = 0;
        for (Account account : facts.accounts()) {
            line(lines, row, account);
            row++;
        }
        refusal.setId("accounts-refusal");
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = RulesScreen.card(Texts.text("accounts.title"), Texts.text("accounts.on"), lines, refusal);
        if (facts.mayAdminister()) {
            card.getChildren().addAll(add(), off());
        }
        return card;
    }

    private void line(GridPane lines, int row, Account account) {
        Label name = new Label(account.name(), Icons.of(Icons.PERSON));
        name.setMinWidth(Theme.em(9));
        Label state = Forms.muted(Texts.text(isCurrent(account) ? "accounts.signed-in" : account.isActive() ? "accounts.in-use" : "accounts.out-of-use"));
        state.setWrapText(false);
        state.setMinWidth(Region.USE_PREF_SIZE);
        lines.addRow(row, name, role(account), state, deeds(account));
    }

    private Region role(Account account) {
        if (!facts.mayAdminister()) {
            return new Label(Texts.text(account.role()));
        }
        ComboBox<AccountRole> role = roles("account-role-" + account.id().value());
        role.setMinWidth(Region.USE_PREF_SIZE);
        role.setAccessibleText(Texts.text("accounts.role-of", account.name()));
        role.setValue(account.role());
        role.valueProperty().addListener((property, before, now) -> {
            if (now != account.role()) {
                model.change(account.as(now), no -> {
                    refusal.setText(Explained.of(no).sentence());
                    role.setValue(account.role());
                });
            }
        });
        return role;
    }

    private Node deeds(Account account) {
        FlowPane deeds = new FlowPane(Theme.em(0.5), Theme.em(0.3));
        deeds.setAlignment(Pos.CENTER_LEFT);
        if (isCurrent(account)) {
            Button own = new Button(Texts.text("account.change-password"));
            own.setId("account-own-password");
            own.setOnAction(event -> PasswordDialog.own(outside.window(), model, () -> outside.say(Texts.text("accounts.password-set", account.name()))));
            deeds.getChildren().add(own);
        } else if (facts.mayAdminister()) {
            Button password = new Button(Texts.text("accounts.set-password"));
            password.setAccessibleText(Texts.text("accounts.set-password-of", account.name()));
            password.setOnAction(event -> PasswordDialog.of(outside.window(), model, account, () -> outside.say(Texts.text("accounts.password-set", account.name()))));
            Button use = new Button(Texts.text(account.isActive() ? "accounts.retire" : "accounts.bring-back"));
            use.setAccessibleText(Texts.text(account.isActive() ? "accounts.retire-whom" : "accounts.bring-back-whom", account.name()));
            use.setOnAction(event -> model.change(account.inUse(!account.isActive()), no -> refusal.setText(Explained.of(no).sentence())));
            deeds.getChildren().addAll(password, use);
        }
        return deeds;
    }

    private boolean isCurrent(Account account) {
        return facts.current() != null && facts.current().id().equals(account.id());
    }

    private Node add() {
        TextField name = Forms.text(Texts.text("sign-in.person"));
        name.setId("account-new-name");
        ComboBox<AccountRole> role = roles("account-new-role");
        role.setValue(AccountRole.HANDLER);
        PasswordField password = AccountsScreen.secret("account-new-password");
        Button add = Icons.main(Icons.ADD, Texts.text("account.add"));
        add.setId("account-add");
        add.setOnAction(event -> {
            refusal.setText("");
            model.add(name.getText(), role.getValue(), password.getText(), () -> outside.say(Texts.text("accounts.added", name.getText().strip())),
                no -> refusal.setText(Explained.of(no).sentence()));
        });
        FlowPane fields = new FlowPane(Theme.em(1), Theme.em(0.8), Forms.field(Texts.text("sign-in.person"), name), Forms.field(Texts.text("accounts.role"), role),
            Forms.field(Texts.text("accounts.first-password"), password), add);
        fields.setRowValignment(javafx.geometry.VPos.BOTTOM);
        return new VBox(Theme.em(0.5), Forms.heading(Texts.text("account.add")), fields);
    }

    private Node off() {
        Button off = new Button(Texts.text("guard.turn-off"));
        off.setId("accounts-off");
        return RulesScreen.foot(off, place -> model.turnOff(no -> place.setText(Explained.of(no).sentence())));
    }

    private static ComboBox<AccountRole> roles(String id) {
        ComboBox<AccountRole> roles = new ComboBox<>();
        roles.setId(id);
        roles.getItems().setAll(AccountRole.values());
        roles.setConverter(new StringConverter<>() {
            @Override
            public String toString(AccountRole role) {
                return role == null ? "" : Texts.text(role);
            }

            @Override
            public AccountRole fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        return roles;
    }
}
