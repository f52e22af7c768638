package zhenggai.ui.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.EffectKind;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.meeting.Vote;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** One item of an agenda while it is written: a form that is saved as a whole, with or without carrying out what it decides. */
final class ItemModel {
    private final Desk desk;
    private final AgendaItem stored;
    private final List<EditedText> all = new ArrayList<>();
    private final EditedText title;
    private final EditedText checkedBy;
    private final EditedText checkedOn;
    private final EditedText checkResult;
    private final EditedText discussion;
    private final EditedText inFavour;
    private final EditedText against;
    private final EditedText abstained;
    private final EditedText decision;
    private final ObjectProperty<VoteWay> way = new SimpleObjectProperty<>(VoteWay.NONE);
    private final ObjectProperty<@Nullable EffectKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<EffectChoices.@Nullable Choice> choice = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** How it was voted. */
    enum VoteWay { NONE, UNANIMOUS, COUNTED }

    /** What it is written on. */
    record Desk(OpenCase open, Background background, Drafts drafts, MeetingModel meeting) {}

    ItemModel(Desk desk, AgendaItem stored) {
        this.desk = desk;
        this.stored = stored;
        Preparation preparation = stored.preparation();
        title = text("title", stored.title());
        checkedBy = text("by", preparation.by());
        checkedOn = text("on", DayWords.of(preparation.on()));
        checkResult = text("result", preparation.result());
        discussion = text("discussion", stored.discussion());
        Vote.@Nullable Counted counted = stored.vote() instanceof Vote.Counted votes ? votes : null;
        inFavour = text("for", counted == null ? "" : String.valueOf(counted.inFavour()));
        against = text("against", counted == null ? "" : String.valueOf(counted.against()));
        abstained = text("abstained", counted == null ? "" : String.valueOf(counted.abstained()));
        decision = text("decision", stored.decision());
        way.set(counted != null ? VoteWay.COUNTED : stored.vote() instanceof Vote.Unanimous ? VoteWay.UNANIMOUS : VoteWay.NONE);
        if (stored.effect() != null) {
            kind.set(stored.effect().kind());
            choices().stream().filter(one -> one.effect().equals(stored.effect())).findFirst().ifPresent(choice::set);
        }
        kind.addListener((property, before, now) -> choice.set(null));
    }

    private EditedText text(String name, String now) {
        EditedText text = EditedText.inForm(desk.background(), desk.drafts(), "item-" + stored.id().value() + "-" + name);
        text.stored(now);
        all.add(text);
        return text;
    }

    AgendaItem stored() {
        return stored;
    }

    EditedText title() {
        return title;
    }

    EditedText checkedBy() {
        return checkedBy;
    }

    EditedText checkedOn() {
        return checkedOn;
    }

    EditedText checkResult() {
        return checkResult;
    }

    EditedText discussion() {
        return discussion;
    }

    EditedText inFavour() {
        return inFavour;
    }

    EditedText against() {
        return against;
    }

    EditedText abstained() {
        return abstained;
    }

    EditedText decision() {
        return decision;
    }

    ObjectProperty<VoteWay> wayProperty() {
        return way;
    }

    /** The kind of what is carried out; null where nothing is. */
    ObjectProperty<@Nullable EffectKind> kindProperty() {
        return kind;
    }

    ObjectProperty<EffectChoices.@Nullable Choice> choiceProperty() {
        return choice;
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What can be carried out of the chosen kind. */
    List<EffectChoices.Choice> choices() {
        return kind.get() == null ? List.of() : desk.meeting().seenProperty().get().choices().of(kind.get(), stored.effect());
    }

    void save() {
        Callable<AgendaItem> written = written();
        attempt(() -> desk.open().meetings().editItem(desk.meeting().id(), written.call()), () -> desk.meeting().done(Texts.text("meetings.saved", title.text().strip())));
    }

    /** Saves the item and carries out what it decides as one step. */
    void carryOut() {
        Callable<AgendaItem> written = written();
        attempt(() -> desk.open().meetings().carryOut(desk.meeting().id(), written.call()), () -> desk.meeting().done(Texts.text("meetings.carried-out", title.text().strip())));
    }

    private void attempt(Callable<?> deed, Runnable then) {
        refusal.set("");
        desk.background().attempt(deed, ignored -> {
            then.run();
            all.forEach(EditedText::forget);
            desk.meeting().openedProperty().set(null);
            desk.meeting().reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    /** What is in the form now; called off the FX thread it reads the form as it was. */
    private Callable<AgendaItem> written() {
        String name = title.text();
        String by = checkedBy.text();
        String on = checkedOn.text();
        String result = checkResult.text();
        String discussed = discussion.text();
        String decided = decision.text();
        VoteWay voted = way.get();
        List<String> votes = List.of(inFavour.text(), against.text(), abstained.text());
        @Nullable EffectKind kindOfEffect = kind.get();
        @Nullable Effect effect = choice.get() == null ? null : choice.get().effect();
        return () -> {
            if (kindOfEffect != null && effect == null) {
                throw new Refused("meetings.choose-effect", kindOfEffect);
            }
            @Nullable LocalDate day = DayWords.read(on, desk.open().today());
            return new AgendaItem(stored.id(), name, new Preparation(by, day, result), discussed, vote(voted, votes), decided, effect, null);
        };
    }

    private static Vote vote(VoteWay way, List<String> votes) {
        return switch (way) {
            case NONE -> new Vote.None();
            case UNANIMOUS -> new Vote.Unanimous();
            case COUNTED -> new Vote.Counted(number(votes.get(0)), number(votes.get(1)), number(votes.get(2)));
        };
    }

    private static int number(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{0,5}")) {
            throw new Refused("meetings.not-votes", digits);
        }
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
