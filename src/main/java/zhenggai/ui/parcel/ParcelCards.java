package zhenggai.ui.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.FileWords;
import zhenggai.words.Texts;

/** Two cards: a sealed package of the open case, and the case wiped from this PC. */
public final class ParcelCards {
    private final ParcelModel model;
    private final Outside outside;

    /** What lies outside these cards. */
    public interface Outside {
        Window window();

        void say(String sentence);

        /** Asks where the package goes; nothing follows where nobody says. */
        void target(String name, Consumer<Path> then);

        /** What the program keeps of this case elsewhere; asked on the worker. */
        List<Path> further();

        /** Closes the case and wipes it, with what is elsewhere. */
        void wipe(List<Path> further);
    }

    public ParcelCards(ParcelModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public List<Node> build() {
        return List.of(pack(), wipe());
    }

    private Node pack() {
        PasswordField password = secret("parcel-password");
        PasswordField again = secret("parcel-again");
        Button pack = Icons.main(Icons.KIND_ARCHIVE, Texts.text("parcel.pack"));
        pack.setId("parcel-pack");
        VBox card = RulesScreen.card(Texts.text("parcel.title"), Texts.text("parcel.explained"),
            new FlowPane(Theme.em(1), Theme.em(0.8), Forms.field(Texts.text("parcel.password"), password), Forms.field(Texts.text("sign-in.again"), again)),
            RulesScreen.foot(pack, refusal -> {
                model.check(password.getText(), again.getText());
                outside.target(model.proposed(), target -> model.pack(target, password.getText(), said -> {
                    password.clear();
                    again.clear();
                    outside.say(said);
                }, no -> refusal.setText(Explained.of(no).sentence())));
            }));
        return wrapped(card);
    }

    private Node wipe() {
        TextField typed = Forms.text(Texts.text("wipe.type", model.caseName()));
        typed.setId("wipe-name");
        typed.setPrefWidth(Theme.em(22));
        typed.setMaxWidth(Theme.em(22));
        Button wipe = Icons.labelled(Icons.REMOVE, Texts.text("wipe.button"));
        wipe.setId("wipe");
        Label system = Forms.muted(Texts.text("wipe.system"));
        VBox card = RulesScreen.card(Texts.text("wipe.title"), Texts.text("wipe.explained"), system, Forms.field(Texts.text("wipe.type", model.caseName()), typed),
            RulesScreen.foot(wipe, refusal -> model.wipe(typed.getText(), outside::further, this::confirm, no -> refusal.setText(Explained.of(no).sentence()))));
        system.setMinHeight(Region.USE_PREF_SIZE);
        return wrapped(card);
    }

    /** The last question: there is no undo of this. */
    private void confirm(ParcelModel.Doomed doomed) {
        ButtonType yes = new ButtonType(Texts.text("wipe.button"), ButtonData.OK_DONE);
        ButtonType no = Answers.cancel();
        Alert alert = new Alert(Alert.AlertType.WARNING, Texts.text("wipe.sure", doomed.found().files().size(), FileWords.size(doomed.found().bytes())), yes, no);
        alert.setHeaderText(Texts.text("wipe.sure-head", model.caseName()));
        alert.setTitle(Texts.text("app.name"));
        alert.initOwner(outside.window());
        alert.getDialogPane().setMinWidth(Theme.em(32));
        ((Button) alert.getDialogPane().lookupButton(yes)).setDefaultButton(false);
        ((Button) alert.getDialogPane().lookupButton(no)).setDefaultButton(true);
        alert.resultProperty().addListener((property, before, chosen) -> {
            if (chosen == yes) {
                outside.wipe(doomed.further());
            }
        });
        alert.show();
    }

    private static VBox wrapped(VBox card) {
        ((Region) card.getChildren().get(1)).setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private static PasswordField secret(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPrefWidth(Theme.em(14));
        return field;
    }
}
