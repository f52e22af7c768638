package zhenggai.ui.measure.acceptance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.acceptance.AcceptanceRules;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionId;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Readiness;
import zhenggai.domain.acceptance.Stance;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The submissions of one measure, what it lacks for the next one, and the opinion that is being recorded. */
public final class AcceptanceModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once giving;
    private final MeasureId id;
    private final Supplier<String> result;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final BooleanProperty agrees = new SimpleBooleanProperty(true);
    private final EditedText by;
    private final EditedText on;
    private final EditedText text;
    private @Nullable OpinionLevel proposed;

    /**
     * What the section shows.
     *
     * @param submissions oldest first
     * @param signers who usually gives the opinion of each level; levels of which nobody is known are left out
     * @param waiting the other measures that wait for acceptance, those that follow this one first
     */
    public record Seen(
            Measure measure, List<Submission> submissions, AcceptanceRules rules, Readiness readiness, Map<OpinionLevel, String> signers,
            List<MeasureId> waiting) {

        public Optional<Submission> open() {
            return submissions.stream().filter(Submission::isOpen).findFirst();
        }

        /** The level whose opinion can be recorded now; of a measure that was submitted before submissions were kept the first. */
        public Optional<OpinionLevel> turn() {
            return measure.state() != MeasureState.SUBMITTED ? Optional.empty() : open().map(Submission::turn).orElse(Optional.of(OpinionLevel.DEPARTMENT));
        }
    }

    /** @param result the internal result as it is typed at this moment */
    public AcceptanceModel(OpenCase open, Background background, MeasureId id, Drafts drafts, Supplier<String> result) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.giving = background.once();
        this.id = id;
        this.result = result;
        String field = "opinion-" + id.value() + "-";
        this.by = EditedText.inForm(background, drafts, field + "by");
        this.on = EditedText.inForm(background, drafts, field + "on");
        this.text = EditedText.inForm(background, drafts, field + "text");
        List.of(by, on, text).forEach(edited -> edited.textProperty().addListener((property, before, now) -> refusal.set("")));
        agrees.addListener((property, before, now) -> refusal.set(""));
    }

    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether the opinion that is being recorded agrees. */
    public BooleanProperty agreesProperty() {
        return agrees;
    }

    public EditedText by() {
        return by;
    }

    public EditedText on() {
        return on;
    }

    public EditedText text() {
        return text;
    }

    public MeasureId id() {
        return id;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        String typed = result.get();
        looks.run(() -> look(typed), this::show);
    }

    private Seen look(String typed) {
        Measure measure = open.measures().get(id);
        List<Measure> all = open.ledgers().current().measures().map(MeasureLeaf::measure).toList();
        int here = all.stream().map(Measure::id).toList().indexOf(id);
        List<MeasureId> waiting = java.util.stream.Stream.concat(all.stream().skip(here + 1L), all.stream().limit(here))
            .filter(other -> other.state() == MeasureState.SUBMITTED).map(Measure::id).toList();
        return new Seen(measure, open.acceptances().of(id), open.acceptances().rules(), open.acceptances().readiness(id, typed), signers(measure), waiting);
    }

    private Map<OpinionLevel, String> signers(Measure measure) {
        Map<OpinionLevel, String> signers = new EnumMap<>(OpinionLevel.class);
        FindingBranch branch = open.ledgers().branch(measure.finding());
        MeasureLeaf leaf = branch.measures().stream().filter(one -> one.measure().id().equals(id)).findFirst().orElseThrow();
        branch.names(leaf, Role.LEAD_LEADER).stream().findFirst().ifPresent(name -> signers.put(OpinionLevel.LEAD_LEADER, name));
        branch.names(leaf, Role.LEAD_DEPARTMENT).stream().findFirst().flatMap(this::head).ifPresent(name -> signers.put(OpinionLevel.DEPARTMENT, name));
        String first = open.reminders().rules().firstResponsible();
        if (!first.isEmpty()) {
            signers.put(OpinionLevel.LEADING_GROUP, first);
        }
        return signers;
    }

    private Optional<String> head(String department) {
        Optional<Department> named = open.people().departments().stream().filter(one -> one.name().equals(department)).findFirst();
        return named.flatMap(one -> open.people().persons().stream().filter(person -> person.id().equals(one.head())).map(Person::name).findFirst());
    }

    private void show(Seen now) {
        @Nullable OpinionLevel turn = now.turn().orElse(null);
        if (turn != proposed && turn != null) {
            by.stored(now.signers().getOrDefault(turn, ""));
            on.stored(DayWords.of(open.today()));
        }
        proposed = turn;
        seen.set(now);
    }

    /** Records the opinion; what was typed stays where a rule refuses it. */
    public void give(OpinionLevel level) {
        refusal.set("");
        Stance stance = agrees.get() ? Stance.AGREED : Stance.DISAGREED;
        String said = text.text();
        String who = by.text();
        String when = on.text();
        giving.attempt(() -> {
            java.time.LocalDate day = DayWords.read(when, open.today());
            if (day == null) {
                throw new Refused("opinion.day-missing");
            }
            return open.acceptances().give(id, new Opinion(OpinionId.NEW, level, stance, said, who, day));
        }, given -> {
            List.of(by, on, text).forEach(EditedText::forget);
            agrees.set(true);
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    public void takeBack() {
        background.attempt(() -> open.acceptances().takeBack(id), back -> reload(),
            refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
