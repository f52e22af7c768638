package zhenggai.ui.rules;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zhenggai.casework.spine.DeadlineBasis.OwnDay;
import zhenggai.casework.spine.DeadlineBasis.WithoutOwnDay;
import zhenggai.domain.Refused;
import zhenggai.domain.time.SpecialDay;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.rules.RulesModel.Facts;
import zhenggai.words.Texts;

/** The days on which this office alone works or does not. */
final class OwnDaysCard {
    private final RulesModel model;
    private final Consumer<String> done;
    private final Label refusal = RulesScreen.refusal();

    OwnDaysCard(RulesModel model, Consumer<String> done) {
        this.model = model;
        this.done = done;
    }

    Node build(Facts facts) {
        FlowPane days = new FlowPane(Theme.em(0.6), Theme.em(0.6));
        facts.calendar().ownDays().forEach(day -> days.getChildren().add(chip(day)));
        refusal.setText("");
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        boolean none = facts.calendar().ownDays().isEmpty();
        return RulesScreen.card(Texts.text("own-days.title"), Texts.text("own-days.explained"), none ? Forms.muted(Texts.text("own-days.none")) : days, adding(), refusal);
    }

    private Node chip(SpecialDay day) {
        String words = Texts.text("own-days.day", day.day(), Texts.text(day.isOff() ? "holidays.off" : "holidays.on"), day.name()).strip();
        Label label = new Label(words);
        Button remove = Icons.button(Icons.CLOSE, Texts.text("own-days.remove", day.day()));
        remove.getStyleClass().add("small");
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(event -> make(new WithoutOwnDay(day.day()), Texts.text("own-days.removed", day.day())));
        HBox chip = new HBox(label, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private Node adding() {
        DatePicker day = Forms.day(null);
        day.setId("own-day");
        day.setPrefWidth(Theme.em(11));
        ComboBox<Boolean> kind = new ComboBox<>();
        kind.getItems().setAll(true, false);
        kind.setConverter(RuleCards.words(off -> Texts.text(off ? "holidays.off" : "holidays.on")));
        kind.setValue(true);
        TextField name = new TextField();
        name.setId("own-day-name");
        name.setPrefWidth(Theme.em(18));
        name.setPromptText(Texts.text("own-days.name-hint"));
        Button add = Icons.main(Icons.ADD, Texts.text("own-days.add"));
        add.setId("own-day-add");
        add.setDisable(model.isReadOnly());
        add.setOnAction(event -> RulesScreen.attempt(refusal, () -> {
            if (day.getValue() == null) {
                throw new Refused("own-days.day-missing");
            }
            make(new OwnDay(new SpecialDay(day.getValue(), kind.getValue(), name.getText().strip())), Texts.text("own-days.added", day.getValue()));
        }));
        FlowPane fields = new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("own-days.date"), day), Forms.field(Texts.text("holidays.kind"), kind),
            Forms.field(Texts.text("holidays.name"), name), add);
        fields.setRowValignment(VPos.BOTTOM);
        return fields;
    }

    private void make(zhenggai.casework.spine.DeadlineBasis.Change change, String sentence) {
        model.make(change, moved -> done.accept(MovesModel.said(sentence, moved)), failed -> refusal.setText(Explained.of(failed).sentence()));
    }
}
