package zhenggai.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.words.Texts;

/** The fields that narrow the history: who, what, from which day to which, about which item. An empty field narrows nothing. */
final class FilterLine {
    private final HistoryModel model;
    private final ZoneId zone;
    private final java.util.function.Consumer<String> refuse;
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> verb = new ComboBox<>();
    private final DatePicker from = Forms.day(null);
    private final DatePicker until = Forms.day(null);
    private final TextField item = Forms.text(Texts.text("history.item"));
    private final Fold fold = new Fold(Icons.SETTINGS, Texts.text("fold.filters"), "history-filters");
    private boolean filling;

    FilterLine(HistoryModel model, ZoneId zone, java.util.function.Consumer<String> refuse) {
        this.model = model;
        this.zone = zone;
        this.refuse = refuse;
    }

    FlowPane build() {
        choice(person, "history-person", Texts.text("history.anybody"), Function.identity());
        choice(verb, "history-verb", Texts.text("history.anything"), Texts::verb);
        day(from, "history-from", "history.from");
        day(until, "history-until", "history.until");
        item.setId("history-item");
        item.setPromptText(Texts.text("history.item-prompt"));
        item.setPrefColumnCount(7);
        item.setOnAction(event -> {
            refuse.accept("");
            model.narrowTo(item.getText(), no -> refuse.accept(Explained.of(no).sentence()));
        });
        Button all = Icons.button(Icons.CLOSE, Texts.text("history.all"));
        all.setId("history-all");
        all.setOnAction(event -> clear());
        model.choicesProperty().addListener((property, before, now) -> offer(now));
        offer(model.choicesProperty().get());
        FlowPane line = new FlowPane(Theme.em(0.6), Theme.em(0.5), fold.button(), folding("history.column.who", person, used(person.valueProperty(), "")),
            folding("history.column.what", verb, used(verb.valueProperty(), "")), folding("history.from", from, from.valueProperty().isNotNull()),
            folding("history.until", until, until.valueProperty().isNotNull()), folding("history.item", item, item.textProperty().isNotEmpty()), all);
        fold.hide(all, used(model.filterProperty(), HistoryFilter.ALL));
        line.setRowValignment(javafx.geometry.VPos.BOTTOM);
        return line;
    }

    /** Behind the button where the window is small, unless it narrows something. */
    private Node folding(String key, Node control, ObservableBooleanValue used) {
        Node field = field(key, control);
        fold.hide(field, used);
        return field;
    }

    private static <T> ObservableBooleanValue used(ObservableValue<T> value, T none) {
        return Bindings.createBooleanBinding(() -> value.getValue() != null && !value.getValue().equals(none), value);
    }

    /** What the fields stand behind in a small window. */
    Fold fold() {
        return fold;
    }

    private static Node field(String key, Node control) {
        return Forms.field(Texts.text(key), control);
    }

    /** The first of the list is everybody, or everything. */
    private void choice(ComboBox<String> box, String id, String whole, Function<String, String> words) {
        box.setId(id);
        box.setPrefWidth(Theme.em(11));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String chosen) {
                return chosen == null || chosen.isEmpty() ? whole : words.apply(chosen);
            }

            @Override
            public String fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        });
        box.setValue("");
        box.valueProperty().addListener((property, before, now) -> narrow());
    }

    private void day(DatePicker picker, String id, String key) {
        picker.setId(id);
        picker.setPrefWidth(Theme.em(10));
        picker.setPromptText(Texts.text(key));
        picker.valueProperty().addListener((property, before, now) -> narrow());
    }

    private void offer(HistoryModel.Choices choices) {
        filling = true;
        fill(person, choices.people());
        fill(verb, choices.verbs().stream().sorted(Comparator.comparing(Texts::verb)).toList());
        filling = false;
    }

    private static void fill(ComboBox<String> box, List<String> choices) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(choices);
        String chosen = box.getValue();
        box.getItems().setAll(all);
        box.setValue(chosen == null || !all.contains(chosen) ? "" : chosen);
    }

    private void narrow() {
        if (filling) {
            return;
        }
        refuse.accept("");
        model.narrow(model.filterProperty().get().by(chosen(person)).doing(chosen(verb)).between(start(from.getValue(), 0), start(until.getValue(), 1)));
    }

    /** Of the last day, all of it. */
    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
    }

    private static @Nullable String chosen(ComboBox<String> box) {
        return box.getValue() == null || box.getValue().isEmpty() ? null : box.getValue();
    }

    private void clear() {
        filling = true;
        person.setValue("");
        verb.setValue("");
        from.setValue(null);
        until.setValue(null);
        item.clear();
        filling = false;
        refuse.accept("");
        model.narrow(HistoryFilter.ALL);
    }
}
