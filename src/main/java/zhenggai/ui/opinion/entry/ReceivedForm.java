package zhenggai.ui.opinion.entry;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.spine.FindingId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.opinion.entry.OpinionModel.Field;
import zhenggai.ui.opinion.entry.OpinionModel.Seen;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** What came in, which finding it is about, from whom, and who answers it by when; each field saves itself. */
final class ReceivedForm {
    private final OpinionModel model;
    private final Consumer<FindingId> toFinding;
    private final ComboBox<OpinionChannel> channel = NamedBox.of(List.of(OpinionChannel.values()), Texts::text);
    private final CheckBox keptBack = new CheckBox(Texts.text("opinions.keep-back"));
    private final TextBox said;

    ReceivedForm(OpinionModel model, Consumer<FindingId> toFinding) {
        this.model = model;
        this.toFinding = toFinding;
        this.said = TextBox.area(Texts.text("opinions.field.said"), model.text(Field.SAID), 4);
    }

    Node build() {
        said.input().setId("opinion-" + Field.SAID);
        said.input().setEditable(!model.isReadOnly());
        channel.setId("opinion-channel");
        channel.setPrefWidth(Theme.em(10));
        channel.setDisable(model.isReadOnly());
        channel.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.channel(now);
            }
        });
        keptBack.setId("opinion-kept-back");
        keptBack.setDisable(model.isReadOnly());
        keptBack.selectedProperty().addListener((property, before, now) -> model.confidential(now));
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        Label personal = Forms.muted(Texts.text("opinions.personal"));
        personal.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(Theme.em(0.9), said, new FindingField(model, toFinding).build(), Forms.heading(Texts.text("opinions.charge")),
            line(Field.PERSON, "opinions.field.person").explained(newcomer()), line(Field.WORDS, "opinions.field.words").explained(counted()),
            Forms.heading(Texts.text("opinions.source")), line(Field.ON, "opinions.field.on"), Forms.field(Texts.text("opinions.column.channel"), channel),
            line(Field.SENDER, "opinions.field.sender"), line(Field.CONTACT, "opinions.field.contact"), keptBack, personal, TextBox.refusal(model.refusalProperty()), remove());
    }

    void focus() {
        said.input().requestFocus();
    }

    private TextBox line(Field field, String key) {
        TextBox line = TextBox.line(Texts.text(key), model.text(field));
        line.input().setId("opinion-" + field);
        line.input().setEditable(!model.isReadOnly());
        return line;
    }

    /** That a name is not among the people yet is said before it is entered there. */
    private ObservableValue<String> newcomer() {
        return Bindings.createStringBinding(() -> {
            @Nullable Seen seen = model.seenProperty().get();
            String typed = model.text(Field.PERSON).text().strip();
            return seen == null || typed.isEmpty() || seen.people().containsValue(typed) ? "" : Texts.text("panel.new-person", typed);
        }, model.seenProperty(), model.text(Field.PERSON).textProperty());
    }

    private ObservableValue<String> counted() {
        return Bindings.createStringBinding(() -> model.seenProperty().get() == null ? ""
            : DayWords.explained(model.text(Field.WORDS).text(), model.seenProperty().get().reckoning()), model.seenProperty(), model.text(Field.WORDS).textProperty());
    }

    private Button remove() {
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("opinions.remove"));
        remove.getStyleClass().addAll("small", "button-outlined");
        remove.setId("opinion-remove");
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(event -> model.remove());
        return remove;
    }

    private void show(@Nullable Seen seen) {
        if (seen != null) {
            channel.setValue(seen.opinion().received().channel());
            keptBack.setSelected(seen.opinion().received().from().isConfidential());
        }
    }
}
