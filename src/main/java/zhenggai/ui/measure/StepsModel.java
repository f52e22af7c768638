package zhenggai.ui.measure;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.acceptance.Readiness;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Pinyin;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.Texts;

/** The steps of one measure: which can be taken now, the one that is being taken with what it asks for, and what refused it. */
public final class StepsModel {
    private final OpenCase open;
    private final Background background;
    private final MeasureId id;
    private final Supplier<String> result;
    private final ReadOnlyObjectWrapper<@Nullable Measure> measure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable NextStep> taking = new SimpleObjectProperty<>();
    private final StringProperty submitter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Readiness> readiness = new ReadOnlyObjectWrapper<>();
    private final StringProperty missing = new SimpleStringProperty("");
    private final StringProperty acceptor = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");
    private final StringProperty review = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** @param result the internal result as it is typed at this moment: what is submitted is what the user sees */
    public StepsModel(OpenCase open, Background background, MeasureId id, Supplier<String> result) {
        this.open = open;
        this.background = background;
        this.id = id;
        this.result = result;
        this.submitter.set(open.actor().person());
        taking.addListener((property, before, now) -> {
            refusal.set("");
            look();
        });
    }

    public ReadOnlyObjectProperty<@Nullable Measure> measureProperty() {
        return measure.getReadOnlyProperty();
    }

    /** The step whose form is open. */
    public ObjectProperty<@Nullable NextStep> takingProperty() {
        return taking;
    }

    /** Who puts the measure forward; whoever works at the case, unless somebody else is named. */
    public StringProperty submitterProperty() {
        return submitter;
    }

    /** What the measure lacks, while its submission is asked about. */
    public ReadOnlyObjectProperty<@Nullable Readiness> readinessProperty() {
        return readiness.getReadOnlyProperty();
    }

    public StringProperty missingProperty() {
        return missing;
    }

    public StringProperty acceptorProperty() {
        return acceptor;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** What was seen of a long-term measure. */
    public StringProperty foundProperty() {
        return found;
    }

    public StringProperty reviewProperty() {
        return review;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public List<NextStep> possible() {
        Measure now = measure.get();
        return now == null || open.readOnlyBecause().isPresent() ? List.of()
            : NextStep.all().stream().filter(step -> step.isAllowedIn(now.state())).toList();
    }

    void stored(Measure now) {
        NextStep step = taking.get();
        if (step != null && (!step.isAllowedIn(now.state()) || step.asks(now.state()) != asks(step))) {
            taking.set(null);
        }
        measure.set(now);
        look();
    }

    /** Looks what is lacking, where it is asked. */
    private void look() {
        if (taking.get() == NextStep.SUBMIT) {
            String typed = result.get();
            background.run(() -> open.acceptances().readiness(id, typed), readiness::set);
        }
    }

    /** What the step asks for in the state that the measure is in. */
    NextStep.Asks asks(NextStep step) {
        Measure now = measure.get();
        return now == null ? step.asks() : step.asks(now.state());
    }

    /** Takes a step that asks for nothing at once, and opens the form of the others. */
    public void choose(NextStep step) {
        if (asks(step) == NextStep.Asks.NOTHING) {
            take(step);
        } else {
            taking.set(step);
        }
    }

    /** Takes the step with what was said; what was said stays where a rule refuses it. */
    public void take(NextStep step) {
        refusal.set("");
        String said = result.get();
        String by = submitter.get();
        String lacks = missing.get();
        String who = acceptor.get().strip();
        String why = reason.get();
        String seen = found.get();
        String when = review.get();
        background.attempt(() -> switch (step) {
            case START -> open.measures().start(id);
            case SUBMIT -> open.measures().submit(id, said, by);
            case SEND_BACK -> open.measures().sendBack(id, lacks);
            case ACCEPT -> open.measures().accept(id, person(who), why);
            case KEEP_UP -> open.measures().keepUp(id, day(when), seen);
            case RELAPSE -> open.measures().relapse(id, seen);
        }, this::taken, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private void taken(Measure now) {
        taking.set(null);
        submitter.set(open.actor().person());
        missing.set("");
        acceptor.set("");
        reason.set("");
        found.set("");
        review.set("");
        stored(now);
    }

    private java.time.LocalDate day(String typed) {
        java.time.LocalDate day = DayWords.read(typed, open.today());
        if (day == null) {
            throw new Refused("panel.review-missing");
        }
        return day;
    }

    /** The one person who is meant: by name, or by initials that fit only one. */
    private @Nullable PersonId person(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        List<Person> meant = open.people().persons().stream().filter(p -> p.name().equals(typed)).toList();
        if (meant.isEmpty()) {
            meant = open.people().persons().stream().filter(p -> p.inService() && Pinyin.isMeant(p.name(), typed)).toList();
        }
        if (meant.size() != 1) {
            throw new Refused(meant.isEmpty() ? "panel.no-such-person" : "panel.several-persons", typed,
                String.join(Texts.text("list.comma"), meant.stream().map(Person::name).toList()));
        }
        return meant.getFirst().id();
    }
}
