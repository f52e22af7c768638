package zhenggai.ui.meeting.agenda;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.meeting.EffectKind;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.meeting.agenda.ItemModel.VoteWay;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The form of one item of an agenda, in the order of a meeting: preparation, discussion, vote, decision, what it carries out. Ctrl+Enter saves. */
final class ItemForm {
    private static final double WIDE = 24;
    private final ItemModel model;
    private final ComboBox<VoteWay> way = NamedBox.of(List.of(VoteWay.values()), Texts::text);
    private final ComboBox<Kind> kind;
    private final ComboBox<EffectChoices.Choice> choice = NamedBox.of(List.of(), EffectChoices.Choice::words);
    private final Button carryOut = Icons.labelled(Icons.SEND, Texts.text("meetings.carry-out"));

    /** A kind of effect, or none. */
    private record Kind(@Nullable EffectKind of) {
        String words() {
            return of == null ? Texts.text("meetings.no-effect") : Texts.text(of);
        }
    }

    ItemForm(ItemModel model) {
        this.model = model;
        List<Kind> kinds = new ArrayList<>(List.of(new Kind(null)));
        for (EffectKind one : EffectKind.values()) {
            kinds.add(new Kind(one));
        }
        kind = NamedBox.of(kinds, Kind::words);
    }

    Parent build() {
        boolean fixed = model.stored().isCarriedOut();
        VBox form = new VBox(Theme.em(0.7), area("meetings.item-title", "item-title", model.title(), 1), Forms.heading(Texts.text("meetings.preparation")),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), line("meetings.checked-by", "item-checked-by", model.checkedBy(), 11), line("meetings.checked-on", "item-checked-on", model.checkedOn(), 10)),
            area("meetings.check-result", "item-check-result", model.checkResult(), 2), area("meetings.discussion", "item-discussion", model.discussion(), 4),
            vote(fixed), decided(fixed), effect(fixed), TextBox.refusal(model.refusalProperty()), verbs(fixed));
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.save();
                event.consume();
            }
        });
        return form;
    }

    private Node vote(boolean fixed) {
        way.setId("item-vote");
        way.setPrefWidth(Theme.em(12));
        way.setDisable(fixed);
        way.setValue(model.wayProperty().get());
        way.valueProperty().addListener((property, before, now) -> model.wayProperty().set(now));
        FlowPane counts = new FlowPane(Theme.em(0.8), Theme.em(0.6), line("meetings.in-favour", "item-for", model.inFavour(), 4),
            line("meetings.against", "item-against", model.against(), 4), line("meetings.abstained", "item-abstained", model.abstained(), 4));
        counts.setDisable(fixed);
        counts.visibleProperty().bind(model.wayProperty().isEqualTo(VoteWay.COUNTED));
        counts.managedProperty().bind(counts.visibleProperty());
        return new VBox(Theme.em(0.7), Forms.field(Texts.text("meetings.vote"), way), counts);
    }

    private Node decided(boolean fixed) {
        Node decision = area("meetings.decision", "item-decision", model.decision(), 3);
        decision.setDisable(fixed);
        return decision;
    }

    private Node effect(boolean fixed) {
        kind.setId("item-effect");
        kind.setPrefWidth(Theme.em(15));
        kind.setDisable(fixed);
        kind.setValue(new Kind(model.kindProperty().get()));
        choice.setId("item-effect-on");
        choice.setPrefWidth(Theme.em(WIDE));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setDisable(fixed);
        choice.getItems().setAll(model.choices());
        choice.setValue(model.choiceProperty().get());
        VBox on = Forms.field(Texts.text("meetings.effect-on"), choice);
        on.visibleProperty().bind(model.kindProperty().isNotNull());
        on.managedProperty().bind(on.visibleProperty());
        kind.valueProperty().addListener((property, before, now) -> {
            model.kindProperty().set(now == null ? null : now.of());
            choice.getItems().setAll(model.choices());
            choice.setValue(null);
            offer();
        });
        choice.valueProperty().addListener((property, before, now) -> model.choiceProperty().set(now));
        return new VBox(Theme.em(0.7), Forms.field(Texts.text("meetings.carries-out"), kind), on);
    }

    private Node verbs(boolean fixed) {
        Button save = Icons.labelled(Icons.SAVE, Texts.text("meetings.save-item"));
        save.setId("item-save");
        save.setOnAction(event -> model.save());
        carryOut.setId("item-carry-out");
        carryOut.getStyleClass().add("accent");
        carryOut.setOnAction(event -> model.carryOut());
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.5), save);
        if (!fixed) {
            verbs.getChildren().add(carryOut);
        }
        offer();
        return verbs;
    }

    /** Only what carries something out can be carried out. */
    private void offer() {
        carryOut.setDisable(model.kindProperty().get() == null);
    }

    private static Node line(String key, String id, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private static Node area(String key, String id, EditedText text, int rows) {
        TextArea area = Forms.area(Texts.text(key), rows);
        area.setId(id);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), area);
    }
}
