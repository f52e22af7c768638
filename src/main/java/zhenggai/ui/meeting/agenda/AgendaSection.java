package zhenggai.ui.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.AgendaItemId;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.meeting.agenda.MeetingModel.Seen;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;
import zhenggai.words.VoteWords;

/** The agenda of a meeting: each item with what was said of it, the form of the one that is open, and a field for a new one. */
final class AgendaSection {
    private final MeetingModel model;
    private final VBox items = new VBox(Theme.em(0.4));
    private final TextField added = Forms.text(Texts.text("meetings.new-item"));
    /** While its form is open it is not made anew: what is typed and chosen there stays. */
    private @Nullable AgendaItemId formOf;
    private @Nullable Parent form;
    private @Nullable AgendaItem formed;
    private @Nullable AgendaItemId revealed;

    AgendaSection(MeetingModel model) {
        this.model = model;
    }

    Node build() {
        added.setId("item-new");
        added.setPromptText(Texts.text("meetings.new-item-hint"));
        added.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add();
                event.consume();
            }
        });
        HBox.setHgrow(added, Priority.ALWAYS);
        Button add = Icons.labelled(Icons.ADD, Texts.text("meetings.add-item"));
        add.setId("item-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        HBox adding = new HBox(Theme.em(0.6), added, add);
        adding.setVisible(!model.isReadOnly());
        adding.setManaged(!model.isReadOnly());
        model.seenProperty().addListener((property, before, now) -> show());
        model.openedProperty().addListener((property, before, now) -> show());
        show();
        return new VBox(Theme.em(0.9), items, TextBox.refusal(model.refusalProperty()), adding);
    }

    /** Puts the cursor where a new item is typed. */
    void toNew() {
        added.requestFocus();
    }

    private void add() {
        model.add(added.getText(), added::clear);
    }

    private void show() {
        @Nullable Seen seen = model.seenProperty().get();
        if (seen == null) {
            return;
        }
        List<Node> shown = new ArrayList<>();
        List<AgendaItem> agenda = seen.meeting().items();
        for (int i = 0; i < agenda.size(); i++) {
            shown.add(item(seen, agenda.get(i), i + 1));
        }
        if (shown.isEmpty()) {
            shown.add(Forms.muted(Texts.text("meetings.no-items")));
        }
        items.getChildren().setAll(shown);
        reveal(agenda);
    }

    /** A form that was not there before comes into sight with the focus. */
    private void reveal(List<AgendaItem> agenda) {
        @Nullable AgendaItemId opened = model.openedProperty().get();
        boolean there = agenda.stream().anyMatch(item -> item.id().equals(opened)) && !model.isReadOnly();
        if (there && !opened.equals(revealed)) {
            Reveal.opened(form);
        }
        revealed = there ? opened : null;
    }

    private Node item(Seen seen, AgendaItem item, int number) {
        Label title = new Label(Texts.text("meetings.item-line", number, item.title()));
        title.getStyleClass().add("act-step-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(Theme.em(0.3), title);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(Theme.em(0.45), head);
        box.getStyleClass().add("act-step");
        if (item.id().equals(model.openedProperty().get()) && !model.isReadOnly()) {
            box.getChildren().add(form(item));
            return box;
        }
        if (!model.isReadOnly()) {
            head.getChildren().addAll(verb(Icons.EDIT, "meetings.edit-item-of", "item-edit-" + number, item, () -> model.openedProperty().set(item.id())),
                verb(Icons.UP, "meetings.item-up", "item-up-" + number, item, () -> model.move(item, -1)),
                verb(Icons.DOWN, "meetings.item-down", "item-down-" + number, item, () -> model.move(item, 1)),
                verb(Icons.REMOVE, "meetings.item-remove", "item-remove-" + number, item, () -> model.remove(item)));
        }
        told(box, seen, item);
        return box;
    }

    private Parent form(AgendaItem item) {
        if (form == null || !item.id().equals(formOf) || !Objects.equals(item, formed)) {
            formOf = item.id();
            formed = item;
            form = new ItemForm(model.item(item)).build();
        }
        return form;
    }

    private static void told(VBox box, Seen seen, AgendaItem item) {
        Preparation prepared = item.preparation();
        tell(box, "meetings.told.preparation", Stream.of(prepared.by(), DayWords.of(prepared.on()), prepared.result()).filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  ")));
        tell(box, "meetings.told.discussion", item.discussion());
        tell(box, "meetings.told.vote", VoteWords.of(item.vote()));
        tell(box, "meetings.told.decision", item.decision());
        if (item.effect() != null) {
            StatusBadge badge = new StatusBadge(item.isCarriedOut() ? new StatusBadge.Face(MeasureState.CLOSED.shape(), Texts.text("meetings.done", DayWords.of(item.carriedOutOn())), "status-closed")
                : new StatusBadge.Face(MeasureState.NOT_STARTED.shape(), Texts.text("meetings.to-do"), "status-work"));
            Label effect = line(MeetingModel.said(seen, item.effect()));
            effect.setMinWidth(0);
            VBox both = new VBox(Theme.em(0.2), badge, effect);
            both.getStyleClass().add("act-step-noted");
            box.getChildren().add(both);
            talks(box, seen, item.effect());
        }
    }

    private static void talks(VBox box, Seen seen, Effect effect) {
        if (effect instanceof Effect.Talk talks) {
            seen.talks(talks.measure()).forEach(act -> tell(box, "meetings.told.talk", ActWords.title(act, seen.rules())));
        }
    }

    private static void tell(VBox box, String key, String words) {
        if (!words.isEmpty()) {
            Label line = line(Texts.text(key, words));
            line.getStyleClass().setAll("label", "act-step-noted");
            box.getChildren().add(line);
        }
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Button verb(Ikon ikon, String key, String id, AgendaItem item, Runnable deed) {
        Button verb = Icons.button(ikon, Texts.text(key, item.title()));
        verb.getStyleClass().add("small");
        verb.setId(id);
        verb.setOnAction(event -> deed.run());
        return verb;
    }
}
