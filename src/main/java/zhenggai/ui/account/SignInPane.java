package zhenggai.ui.account;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.account.Account;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Mark;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks who is there: a name, a password, or the printed key where the password is forgotten. All of it by keyboard. */
public final class SignInPane {
    private final SignInModel model;
    private final String head;
    private final Away away;
    private final Runnable then;
    private final VBox fields = new VBox(Theme.em(0.9));
    private final ComboBox<Account> who = new ComboBox<>();
    private final Label refusal = new Label();
    private Node first = who;

    /** The other way on from here, for who cannot or does not want to sign in. */
    public record Away(String words, Runnable deed) {}

    public SignInPane(SignInModel model, String head, Away away, Runnable then) {
        this.model = model;
        this.head = head;
        this.away = away;
        this.then = then;
    }

    public Parent build() {
        Label title = new Label(head);
        title.getStyleClass().add("title-3");
        Label file = Forms.muted(model.caseName());
        HBox top = new HBox(Theme.em(1), new Mark(3), new VBox(title, file));
        top.setAlignment(Pos.CENTER_LEFT);
        refusal.setId("sign-in-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.textProperty().bind(model.refusalProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        people();
        byPassword();
        VBox card = new VBox(Theme.em(1.1), top, fields);
        card.getStyleClass().addAll("card", "sign-in");
        card.setMaxSize(Theme.em(28), Region.USE_PREF_SIZE);
        StackPane centred = new StackPane(card);
        centred.getStyleClass().add("start");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        model.reload();
        return scroll;
    }

    /** Where the cursor belongs at the beginning. */
    public Node first() {
        return first;
    }

    private void people() {
        who.setId("sign-in-who");
        who.setMaxWidth(Double.MAX_VALUE);
        who.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Account account) {
                return account == null ? "" : Texts.text("sign-in.who", account.name(), account.role());
            }

            @Override
            public @Nullable Account fromString(String typed) {
                return null;
            }
        });
        model.accountsProperty().addListener((property, before, now) -> who.getItems().setAll(now));
        model.chosenProperty().addListener((property, before, now) -> who.setValue(now));
        who.valueProperty().addListener((property, before, now) -> model.chosenProperty().set(now));
    }

    private void byPassword() {
        PasswordField password = secret("sign-in-password");
        Button enter = deed("sign-in.enter", "sign-in-done", () -> model.signIn(password.getText(), this::passed));
        model.refusalProperty().addListener((property, before, now) -> {
            if (!now.isEmpty()) {
                password.clear();
                password.requestFocus();
            }
        });
        Hyperlink forgotten = new Hyperlink(Texts.text("sign-in.forgotten"));
        forgotten.setId("sign-in-forgotten");
        forgotten.setOnAction(event -> byKey());
        fields.getChildren().setAll(Forms.field(Texts.text("sign-in.person"), who), Forms.field(Texts.text("sign-in.password"), password), refusal,
            foot(enter), links(forgotten));
        begin(password);
    }

    private void byKey() {
        TextField key = Forms.text(Texts.text("sign-in.key"));
        key.setId("sign-in-key");
        PasswordField password = secret("sign-in-new");
        PasswordField again = secret("sign-in-again");
        Button enter = deed("sign-in.recover", "sign-in-recover", () -> model.recover(key.getText(), password.getText(), again.getText(), this::passed));
        Hyperlink back = new Hyperlink(Texts.text("sign-in.remembered"));
        back.setOnAction(event -> byPassword());
        Label explained = Forms.muted(Texts.text("sign-in.key-explained"));
        explained.setMinHeight(Region.USE_PREF_SIZE);
        fields.getChildren().setAll(explained, Forms.field(Texts.text("sign-in.person"), who), Forms.field(Texts.text("sign-in.key"), key),
            Forms.field(Texts.text("sign-in.new-password"), password), Forms.field(Texts.text("sign-in.again"), again), refusal, foot(enter), links(back));
        begin(key);
    }

    private void begin(Node node) {
        first = node;
        node.requestFocus();
    }

    private void passed() {
        then.run();
    }

    private Button deed(String key, String id, Runnable deed) {
        Button button = Icons.labelled(Icons.UNLOCK, Texts.text(key));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.disableProperty().bind(model.underWayProperty());
        button.setOnAction(event -> deed.run());
        return button;
    }

    private HBox foot(Button enter) {
        ProgressIndicator working = new ProgressIndicator();
        working.setPrefSize(Theme.em(1.3), Theme.em(1.3));
        working.setAccessibleText(Texts.text("window.busy"));
        working.visibleProperty().bind(model.underWayProperty());
        HBox foot = new HBox(Theme.em(0.8), enter, working);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private HBox links(Hyperlink other) {
        Hyperlink leave = new Hyperlink(away.words());
        leave.setId("sign-in-away");
        leave.setOnAction(event -> away.deed().run());
        return new HBox(Theme.em(1), other, leave);
    }

    private static PasswordField secret(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }
}
