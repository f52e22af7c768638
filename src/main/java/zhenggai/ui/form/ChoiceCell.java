package zhenggai.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /**
     * @param value null where nothing is chosen yet
     * @param asks whether a later deadline is asked for with it
     */
    private record Option(@Nullable String value, boolean asks, String words) {}

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
            options.add(new Option(null, false, Texts.text("form.choose")));
        }
        for (String value : FormsModel.values(one)) {
            options.add(new Option(value, false, words(one, value)));
            if (!value.equals(one.now()) && one.isLate(value)) {
                options.add(new Option(value, true, Texts.text("form.take-extending", who(one, value), value)));
            }
        }
        ComboBox<Option> box = NamedBox.of(options, Option::words);
        box.setAccessibleText(Texts.text("form.choice-of", one.number(), one.slot().field()));
        String settled = one.settled(model.choices()).orElse(null);
        options.stream().filter(option -> Objects.equals(option.value(), settled) && option.asks() == model.asksExtension(one)).findFirst().ifPresent(box::setValue);
        box.setDisable(model.isReadOnly());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, now) -> choose(one, now));
        return box;
    }

    private void choose(Difference one, Option option) {
        if (option.asks()) {
            model.chooseExtension(one, option.value());
        } else {
            model.choose(one, option.value());
        }
    }

    private static String who(Difference one, String value) {
        return one.offers().stream().filter(offer -> offer.value().equals(value)).map(Offer::from).distinct().collect(Collectors.joining(Texts.text("list.comma")));
    }

    private static String words(Difference one, String value) {
        if (value.equals(one.now())) {
            return Texts.text("form.keep");
        }
        String who = who(one, value);
        return who.isEmpty() ? Texts.text("form.together")
            : Texts.text("form.take-from", who, FormSentence.shown(one.slot().field(), value).lines().findFirst().orElse(""));
    }
}
