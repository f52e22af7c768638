package zhenggai.ui.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.Former;
import zhenggai.domain.history.HistoryFilter.Item;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** One step: its sentence, who did it at which PC, and each thing with each field before and after; what can be put back has a button for it. */
final class StepDetail {
    /** More things than this are not read one by one. */
    private static final int MOST = 50;

    private final HistoryModel model;
    private final HistorySentence sentence;
    private final Consumer<String> refuse;
    private final VBox content = new VBox(Theme.em(0.7));

    StepDetail(HistoryModel model, ZoneId zone, Consumer<String> refuse) {
        this.model = model;
        this.sentence = new HistorySentence(zone);
        this.refuse = refuse;
    }

    Node build() {
        content.setId("history-detail");
        content.getStyleClass().add("panel");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        model.wholeProperty().addListener((property, before, now) -> show(now));
        show(model.wholeProperty().get());
        return scroll;
    }

    private void show(@Nullable HistoryStep step) {
        if (step == null) {
            content.getChildren().setAll(Forms.muted(Texts.text("history.choose")));
            return;
        }
        List<Node> lines = new ArrayList<>(List.of(head(step)));
        step.things().stream().limit(MOST).forEach(thing -> lines.add(thing(thing)));
        int shown = Math.min(MOST, step.things().size());
        if (step.touched() > shown) {
            lines.add(Forms.muted(Texts.text("history.more-things", step.touched() - shown)));
        }
        content.getChildren().setAll(lines);
    }

    private Node head(HistoryStep step) {
        Label said = wrapped(sentence.head(step));
        said.setId("history-sentence");
        said.getStyleClass().add("section-heading");
        Label where = Forms.muted(Texts.text("history.where", step.number(), step.actor().account(), step.actor().computer()));
        VBox head = new VBox(Theme.em(0.3), said, where);
        boolean removes = step.things().stream().anyMatch(thing -> thing.what() == ThingChange.What.REMOVED);
        if (removes && !model.isReadOnly()) {
            Button back = Icons.labelled(Icons.UNDO, Texts.text("history.bring-back"));
            back.setId("history-bring-back");
            back.setOnAction(event -> model.bringBack(this::refused));
            head.getChildren().add(back);
        }
        return head;
    }

    private Node thing(ThingChange thing) {
        Label name = wrapped(Texts.text("history.thing-did", thing.what(), thing.subject(), HistorySentence.called(thing)));
        name.getStyleClass().add("field-label");
        HBox head = new HBox(Theme.em(0.6), name);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button only = new Button(Texts.text("history.only-this"));
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.setAccessibleText(Texts.text("history.only", thing.subject(), HistorySentence.called(thing)));
        only.setOnAction(event -> model.narrow(model.filterProperty().get().about(new Item(thing.subject(), thing.id(), HistorySentence.called(thing)))));
        head.getChildren().add(only);
        Set<String> open = thing.fields().stream().filter(field -> Former.isOpen(thing, field)).map(FieldChange::field).collect(Collectors.toSet());
        if (open.size() > 1 && !model.isReadOnly()) {
            head.getChildren().add(restore(thing, open, Texts.text("history.restore-all"), Texts.text("history.restore-all")));
        }
        VBox box = new VBox(Theme.em(0.4), head);
        thing.fields().stream().filter(field -> HistorySentence.isReadable(field) && HistorySentence.isSaid(thing, field) && (field.before() != null || field.after() != null))
            .forEach(field -> box.getChildren().add(field(thing, field)));
        box.getStyleClass().add("history-thing");
        return box;
    }

    private Node field(ThingChange thing, FieldChange field) {
        String label = HistorySentence.label(thing, field);
        String before = HistorySentence.whole(field, field.before());
        String after = HistorySentence.whole(field, field.after());
        boolean changed = thing.what() == ThingChange.What.CHANGED;
        VBox words = new VBox(Theme.em(0.2));
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        if (changed && HistorySentence.isProse(field)) {
            words.getChildren().addAll(Forms.muted(label), new DifferenceFlow(before, after));
        } else {
            String shown = changed ? Texts.text("history.from-to", before.isEmpty() ? Texts.text("history.nothing") : before, after.isEmpty() ? Texts.text("history.nothing") : after)
                : before + after;
            words.getChildren().add(wrapped(label + Texts.text("history.colon") + shown));
        }
        HBox line = new HBox(Theme.em(0.6), words);
        if (Former.isOpen(thing, field) && !model.isReadOnly()) {
            line.getChildren().add(restore(thing, Set.of(field.field()), Texts.text("history.restore"), Texts.text("history.restore-what", label)));
        }
        return line;
    }

    private Button restore(ThingChange thing, Set<String> fields, String words, String name) {
        Button button = Icons.labelled(Icons.LOOK_BACK, words);
        button.getStyleClass().add("history-restore");
        button.setAccessibleText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.restore(thing, fields, this::refused));
        return button;
    }

    private void refused(Refused no) {
        refuse.accept(Explained.of(no).sentence());
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
