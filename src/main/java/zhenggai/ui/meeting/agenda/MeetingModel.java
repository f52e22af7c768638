package zhenggai.ui.meeting.agenda;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.AgendaItemId;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** One meeting while it is looked at and its minutes are written: what is said of the meeting saves itself, each item has a form of its own. */
public final class MeetingModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final MeetingId id;
    private final Drafts drafts;
    private final Consumer<String> done;
    private final Map<Field, EditedText> texts = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable AgendaItemId> opened = new SimpleObjectProperty<>();

    /** What is said of a meeting in words. */
    public enum Field { NAME, HELD_ON, PLACE, CHAIR, PRESENT, RECORDER, MINUTE }

    /** The meeting as it is, what its decisions could carry out, and the talks that were held. */
    record Seen(Meeting meeting, EffectChoices choices, List<Act> talks, SupervisionRules rules) {

        /** The records of talks that followed on a decision. */
        List<Act> talks(MeasureId measure) {
            return talks.stream().filter(act -> act.concerns(measure) && !act.issuedOn().isBefore(meeting.session().heldOn())).toList();
        }
    }

    /** @param done says what was done and offers to take it back */
    public MeetingModel(OpenCase open, Background background, MeetingId id, Drafts drafts, Consumer<String> done) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        this.drafts = drafts;
        this.done = done;
        Stream.of(Field.values()).forEach(field ->
            texts.put(field, new EditedText(background, drafts, "meeting-" + id.value() + "-" + field, typed -> save(field, typed))));
    }

    public MeetingId id() {
        return id;
    }

    public EditedText text(Field field) {
        return texts.get(field);
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Why something about the meeting as a whole was refused; empty where nothing was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The item whose form is open; null where none is. */
    ObjectProperty<@Nullable AgendaItemId> openedProperty() {
        return opened;
    }

    boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> new Seen(open.meetings().get(id), EffectChoices.read(open),
            open.acts().all().stream().filter(act -> act.kind() == ActKind.TALK && !act.isVoid()).toList(), open.reminders().rules()), this::show);
    }

    /** Saves what was typed, because something else is looked at; the forms of the items wait as drafts. */
    public void leave() {
        texts.values().forEach(EditedText::leave);
    }

    ItemModel item(AgendaItem item) {
        return new ItemModel(new ItemModel.Desk(open, background, drafts, this), item);
    }

    void kind(MeetingKind kind) {
        if (seen.get() != null && seen.get().meeting().session().kind() != kind) {
            attempt(() -> {
                Session now = open.meetings().get(id).session();
                return open.meetings().edit(id, new Session(kind, now.name(), now.heldOn(), now.place(), now.chair(), now.present(), now.recorder(), now.minute()));
            }, "");
        }
    }

    /**
     * Adds an item and opens its form.
     *
     * @param then when it is in the case; not where it is refused
     */
    void add(String title, Runnable then) {
        refusal.set("");
        background.attempt(() -> open.meetings().addItem(id, AgendaItem.titled(title)), meeting -> {
            then.run();
            opened.set(meeting.items().getLast().id());
        }, this::refuse);
    }

    /** @param by how many places, negative for upwards */
    void move(AgendaItem item, int by) {
        int position = seen.get().meeting().items().indexOf(item) + 1 + by;
        if (position >= 1) {
            attempt(() -> open.meetings().moveItem(id, item.id(), position), "");
        }
    }

    void remove(AgendaItem item) {
        attempt(() -> open.meetings().removeItem(id, item.id()), Texts.text("meetings.item-removed", item.title()));
    }

    void remove() {
        String name = seen.get().meeting().session().name();
        attempt(() -> {
            open.meetings().remove(id);
            return true;
        }, Texts.text("meetings.removed", name));
    }

    void done(String sentence) {
        done.accept(sentence);
    }

    private void attempt(Callable<?> deed, String sentence) {
        refusal.set("");
        background.attempt(deed, ignored -> {
            if (!sentence.isEmpty()) {
                done.accept(sentence);
            }
        }, this::refuse);
    }

    private void refuse(zhenggai.domain.Refused refused) {
        refusal.set(Texts.sentence(refused.textKey(), refused.args()));
        reload();
    }

    /** Off the FX thread. */
    private void save(Field field, String typed) {
        Session now = open.meetings().get(id).session();
        @Nullable LocalDate day = field == Field.HELD_ON ? DayWords.read(typed, open.today()) : now.heldOn();
        open.meetings().edit(id, new Session(now.kind(), field == Field.NAME ? typed : now.name(), day == null ? now.heldOn() : day,
            field == Field.PLACE ? typed : now.place(), field == Field.CHAIR ? typed : now.chair(),
            field == Field.PRESENT ? names(typed) : now.present(), field == Field.RECORDER ? typed : now.recorder(), field == Field.MINUTE ? typed : now.minute()));
    }

    /** Names as they are typed, with whatever stands between them in a list. */
    private static List<String> names(String typed) {
        return List.of(typed.split("[\u3001,\uff0c;\uff1b\n]+"));
    }

    private void show(Seen now) {
        Session session = now.meeting().session();
        text(Field.NAME).stored(session.name());
        text(Field.HELD_ON).stored(DayWords.of(session.heldOn()));
        text(Field.PLACE).stored(session.place());
        text(Field.CHAIR).stored(session.chair());
        text(Field.PRESENT).stored(String.join(Texts.text("list.comma"), session.present()));
        text(Field.RECORDER).stored(session.recorder());
        text(Field.MINUTE).stored(session.minute());
        seen.set(now);
    }

    /** What an item carries out, in words: its kind and what it is about. */
    static String said(Seen seen, Effect effect) {
        return Texts.text("meetings.effect", effect.kind(), seen.choices().said(effect));
    }
}
