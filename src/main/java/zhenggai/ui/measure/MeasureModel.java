package zhenggai.ui.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Reckoning;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.DutiesModel;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/** One measure while it is looked at and edited: its texts, deadline and duties, and the steps that can be taken. */
public final class MeasureModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final MeasureId id;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final EditedText text;
    private final EditedText result;
    private final EditedText publicResult;
    private final EditedText deadline;
    private final EditedText expected;
    private final DutiesModel duties;
    private final StepsModel steps;

    /** What the panel shows of a measure: the leaf, the number of its finding, what its deadline is read with, whether only an extension moves it, and what it warns of. */
    public record Seen(MeasureLeaf leaf, int finding, Reckoning reckoning, boolean deadlineRuns, Warning warning) {

        /** Whether its deadline can still be moved, which only an extension does; what is closed or goes on for good has none to move. */
        boolean canBeExtended() {
            return deadlineRuns && leaf.measure().state().isOpen();
        }
    }

    public MeasureModel(OpenCase open, Background background, MeasureId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        this.drafts = drafts;
        this.text = edited("text", typed -> open.measures().reword(id, typed));
        this.result = edited("result", typed -> open.measures().recordResult(id, typed, open.measures().get(id).publicResult()));
        this.publicResult = edited("public-result", typed -> open.measures().recordResult(id, open.measures().get(id).resultText(), typed));
        this.deadline = edited("deadline", typed -> open.measures().promise(id, typed));
        this.expected = edited("expected", typed -> open.measures().expect(id, DayWords.read(typed, open.today())));
        this.duties = DutiesModel.of(open, background, id);
        this.steps = new StepsModel(open, background, id, result::text);
    }

    private EditedText edited(String name, java.util.function.Consumer<String> save) {
        return new EditedText(background, drafts, "measure-" + id.value() + "-" + name, save);
    }

    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public EditedText text() {
        return text;
    }

    /** For the office's own eyes. */
    public EditedText result() {
        return result;
    }

    /** What may be published. */
    public EditedText publicResult() {
        return publicResult;
    }

    public EditedText deadline() {
        return deadline;
    }

    public EditedText expected() {
        return expected;
    }

    public DutiesModel duties() {
        return duties;
    }

    public StepsModel steps() {
        return steps;
    }

    public LocalDate today() {
        return open.today();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** The day the typed deadline names, said while it is typed. */
    public ObservableValue<String> deadlineExplained() {
        return Bindings.createStringBinding(() -> {
            if (seen.get() == null) {
                return "";
            }
            String day = DayWords.explained(deadline.text(), seen.get().reckoning());
            return seen.get().canBeExtended() && !deadline.dirtyProperty().get() ? join(day, Texts.text("panel.deadline-fixed")) : day;
        }, seen, deadline.textProperty(), deadline.dirtyProperty());
    }

    /** How the day was counted, line by line; none where the words are no term. */
    public ObservableValue<List<String>> workingLines() {
        return Bindings.createObjectBinding(() -> seen.get() == null ? List.of() : lines(deadline.text(), seen.get().reckoning()), seen, deadline.textProperty());
    }

    private static List<String> lines(String words, Reckoning reckoning) {
        try {
            return DeadlineWords.working(words, reckoning).map(WorkingLines::of).orElse(List.of());
        } catch (Refused notYetADay) {
            return List.of();
        }
    }

    /** The day of the typed expectation. */
    public ObservableValue<String> expectedExplained() {
        return expected.textProperty().map(typed -> DayWords.expected(typed, open.today()));
    }

    /** What is expected after the deadline, said at once; empty where nothing is. */
    public ObservableValue<String> expectedLate() {
        return Bindings.createStringBinding(() -> {
            LocalDate due = seen.get() == null ? null : seen.get().leaf().measure().deadline().day();
            LocalDate typed = typedDay();
            return due == null || typed == null || !typed.isAfter(due) ? "" : Texts.text("panel.expected-late", ChronoUnit.DAYS.between(due, typed));
        }, seen, expected.textProperty());
    }

    private @Nullable LocalDate typedDay() {
        try {
            return DayWords.read(expected.text(), open.today());
        } catch (Refused notYetADay) {
            return null;
        }
    }

    private static String join(String words, String more) {
        return words.isEmpty() ? more : words + "\n" + more;
    }

    public void reload() {
        looks.run(() -> {
            MeasureLeaf leaf = open.ledgers().leaf(id);
            Finding finding = open.findings().get(leaf.measure().finding());
            return new Seen(leaf, finding.number(), open.measures().reckoning(id), open.measures().deadlineRuns(id),
                Warning.of(leaf.measure(), finding.kind(), open.today(), open.basis().rules()));
        }, this::show);
    }

    /** Saves what was typed, because something else is shown from now on. */
    public void leave() {
        List.of(text, result, publicResult, deadline, expected).forEach(EditedText::leave);
    }

    private void show(Seen now) {
        seen.set(now);
        Measure measure = now.leaf().measure();
        text.stored(measure.text());
        result.stored(measure.resultText());
        publicResult.stored(measure.publicResult());
        deadline.stored(measure.deadline().words());
        expected.stored(DayWords.of(measure.schedule().expectedOn()));
        duties.stored(now.leaf().duties());
        steps.stored(measure);
    }
}
