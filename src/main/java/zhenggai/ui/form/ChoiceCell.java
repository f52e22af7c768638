package zhenggai.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.Difference.Offer;
import zhenggai.ui.kit.NamedBox;
import zhenggai.words.FormSentence;
import zhenggai.words.Texts;

/** What becomes of a field: what one of those asked says, or what the case has. Where two things are said, the first line asks for a choice. */
final class ChoiceCell extends TableCell<Difference, Difference> {
    private final FormsModel model;

    /** @param value null where nothing is chosen yet */
    private record Option(@Nullable String value, String words) {}

    ChoiceCell(FormsModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable Difference one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(empty || one == null ? null : box(one));
    }

    private ComboBox<Option> box(Difference one) {
        List<Option> options = new ArrayList<>();
        if (one.isConflict()) {
            options.add(new Option(null, Texts.text("form.choose")));
        }
        FormsModel.values(one).forEach(value -> options.add(new Option(value, words(one, value))));
        ComboBox<Option> box = NamedBox.of(options, Option::words);
        box.setAccessibleText(Texts.text("form.choice-of", one.number(), one.slot().field()));
        String settled = one.settled(model.choices()).orElse(null);
        options.stream().filter(option -> Objects.equals(option.value(), settled)).findFirst().ifPresent(box::setValue);
        box.setDisable(model.isReadOnly());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, now) -> model.choose(one.slot(), now.value()));
        return box;
    }

    private static String words(Difference one, String value) {
        List<String> who = one.offers().stream().filter(offer -> offer.value().equals(value)).map(Offer::from).distinct().toList();
        if (value.equals(one.now())) {
            return Texts.text("form.keep");
        }
        return who.isEmpty() ? Texts.text("form.together")
            : Texts.text("form.take-from", String.join(Texts.text("list.comma"), who), FormSentence.shown(one.slot().field(), value).lines().findFirst().orElse(""));
    }
}
