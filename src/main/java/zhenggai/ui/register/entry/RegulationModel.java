package zhenggai.ui.register.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.register.Stage;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Reckoning;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** One regulation while it is looked at and edited: its texts save themselves, a stage has its form, its refusal and its undo. */
public final class RegulationModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final RegulationId id;
    private final Consumer<String> done;
    private final EditedText title;
    private final EditedText number;
    private final Map<RegulationStep, StageTexts> texts = new EnumMap<>(RegulationStep.class);
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>(Refusal.NONE);
    private final ReadOnlyStringWrapper kindRefusal = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable RegulationStep> step = new SimpleObjectProperty<>();

    /** What is typed about a stage: who, until when, done on which day under which minutes. */
    public record StageTexts(EditedText person, EditedText words, EditedText doneOn, EditedText minute) {}

    /** What was refused, and in the form of which stage it is said; null where it is about its measures. */
    public record Refusal(@Nullable RegulationStep step, String sentence) {
        static final Refusal NONE = new Refusal(null, "");
    }

    /** A measure that makes it, or could. */
    public record Maker(MeasureId id, String code, String text) {}

    /** The regulation as it is, who is who, what all measures are called, and what its deadlines are read with. */
    public record Seen(Regulation regulation, Map<PersonId, String> people, Map<MeasureId, Maker> measures, Reckoning reckoning, Thresholds thresholds) {

        public String who(Stage stage) {
            return stage.person() == null ? "" : people.getOrDefault(stage.person(), "");
        }

        public Warning warning(Stage stage) {
            return regulation.warning(stage, reckoning.today(), thresholds);
        }

        public List<Maker> makers() {
            return regulation.measures().stream().map(measures::get).toList();
        }
    }

    /** @param done says what was done and offers to take it back */
    public RegulationModel(OpenCase open, Background background, RegulationId id, Drafts drafts, Consumer<String> done) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        this.done = done;
        String field = "regulation-" + id.value() + "-";
        title = new EditedText(background, drafts, field + "title", typed -> edit(typed, null, null));
        number = new EditedText(background, drafts, field + "number", typed -> edit(null, null, typed));
        for (RegulationStep one : RegulationStep.values()) {
            texts.put(one, new StageTexts(EditedText.inForm(background, drafts, field + one + "-person"), EditedText.inForm(background, drafts, field + one + "-words"),
                EditedText.inForm(background, drafts, field + one + "-done"), EditedText.inForm(background, drafts, field + one + "-minute")));
        }
    }

    public EditedText title() {
        return title;
    }

    public EditedText number() {
        return number;
    }

    public StageTexts texts(RegulationStep of) {
        return texts.get(of);
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Why another kind was refused; empty where none was. */
    public ReadOnlyStringProperty kindRefusalProperty() {
        return kindRefusal.getReadOnlyProperty();
    }

    /** The stage whose form is open; null where none is. */
    public ObjectProperty<@Nullable RegulationStep> stepProperty() {
        return step;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(this::read, this::show);
    }

    /** Saves what was typed, because something else is looked at. */
    public void leave() {
        title.leave();
        number.leave();
    }

    public void kind(RegulationKind kind) {
        kindRefusal.set("");
        if (seen.get() != null && seen.get().regulation().kind() != kind) {
            background.attempt(() -> edit(null, kind, null), edited -> reload(), refused -> {
                kindRefusal.set(Texts.sentence(refused.textKey(), refused.args()));
                reload();
            });
        }
    }

    /** Saves who sees to the stage and until when. */
    public void plan(RegulationStep at) {
        String who = texts.get(at).person().text();
        String when = texts.get(at).words().text();
        attempt(at, () -> open.regulations().plan(id, at, who, when), Texts.text("register.planned", at), texts.get(at).person(), texts.get(at).words());
    }

    public void finish(RegulationStep at) {
        String day = texts.get(at).doneOn().text();
        String minute = texts.get(at).minute().text();
        attempt(at, () -> {
            LocalDate on = DayWords.read(day, open.today());
            return open.regulations().done(id, at, on == null ? open.today() : on, minute);
        }, Texts.text("register.done", at), texts.get(at).doneOn(), texts.get(at).minute());
    }

    public void reopen(RegulationStep at) {
        attempt(at, () -> open.regulations().reopen(id, at), Texts.text("register.reopened", at));
    }

    public void link(MeasureId measure) {
        List<MeasureId> measures = new ArrayList<>(seen.get().regulation().measures());
        measures.add(measure);
        attempt(null, () -> open.regulations().link(id, measures), "");
    }

    public void unlink(MeasureId measure) {
        List<MeasureId> measures = seen.get().regulation().measures().stream().filter(one -> !one.equals(measure)).toList();
        attempt(null, () -> open.regulations().link(id, measures), "");
    }

    public void remove() {
        String name = seen.get().regulation().title();
        attempt(null, () -> {
            open.regulations().remove(id);
            return true;
        }, Texts.text("register.removed", name));
    }

    /** @param written what is in the case when the deed is done; whatever else is typed about the stage waits on */
    private void attempt(@Nullable RegulationStep at, Callable<?> deed, String sentence, EditedText... written) {
        refusal.set(Refusal.NONE);
        background.attempt(deed, ignored -> {
            List.of(written).forEach(EditedText::forget);
            if (at != null) {
                step.set(null);
            }
            if (!sentence.isEmpty()) {
                done.accept(sentence);
            }
        }, refused -> refusal.set(new Refusal(at, Texts.sentence(refused.textKey(), refused.args()))));
    }

    /** Off the FX thread; what is null stays. */
    private Regulation edit(@Nullable String newTitle, @Nullable RegulationKind kind, @Nullable String newNumber) {
        Regulation now = open.regulations().get(id);
        return open.regulations().edit(id, newTitle == null ? now.title() : newTitle, kind == null ? now.kind() : kind, newNumber == null ? now.documentNumber() : newNumber);
    }

    private Seen read() {
        Map<PersonId, String> people = new HashMap<>();
        open.people().persons().forEach(person -> people.put(person.id(), person.name()));
        Map<MeasureId, Maker> measures = new java.util.LinkedHashMap<>();
        open.ledgers().current().findings().forEach(finding -> finding.measures().forEach(leaf -> measures.put(leaf.measure().id(),
            new Maker(leaf.measure().id(), finding.finding().number() + "-" + leaf.measure().number(), leaf.measure().text()))));
        return new Seen(open.regulations().get(id), people, measures, open.regulations().reckoning(id), Register.thresholds(open.basis().rules()));
    }

    /** What is being typed stays. */
    private void show(Seen now) {
        Regulation regulation = now.regulation();
        title.stored(regulation.title());
        number.stored(regulation.documentNumber());
        regulation.stages().forEach(stage -> {
            StageTexts typed = texts.get(stage.step());
            typed.person().stored(now.who(stage));
            typed.words().stored(stage.deadline().words());
            typed.doneOn().stored(DayWords.of(stage.doneOn() == null ? open.today() : stage.doneOn()));
            typed.minute().stored(stage.minute());
        });
        seen.set(now);
    }
}
