package zhenggai.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;

/**
 * A regulation on its way: its title in title marks, what is done with it, the number it was issued under, its stages in order and
 * the measures that make it.
 */
public record Regulation(RegulationId id, String title, RegulationKind kind, String documentNumber, List<Stage> stages, List<MeasureId> measures) {
    private static final String OPENING = "\u300a";
    private static final String CLOSING = "\u300b";

    /** @throws Refused without a title */
    public Regulation {
        title = marked(title);
        documentNumber = documentNumber.strip();
        stages = List.copyOf(stages);
        measures = List.copyOf(measures.stream().distinct().toList());
    }

    /** One at its beginning. */
    public static Regulation titled(String title, RegulationKind kind) {
        return new Regulation(RegulationId.NEW, title, kind, "", kind.steps().stream().map(Stage::open).toList(), List.of());
    }

    /** The title as texts name it, in its marks. */
    static String marked(String title) {
        String bare = title.strip();
        if (bare.isEmpty() || bare.equals(OPENING + CLOSING)) {
            throw new Refused("regulation.title-missing");
        }
        return bare.startsWith(OPENING) && bare.endsWith(CLOSING) ? bare : OPENING + bare + CLOSING;
    }

    /** Whether a title in its marks is this one's; blanks inside it say nothing. */
    public boolean isTitled(String named) {
        return bare(title).equals(bare(named));
    }

    private static String bare(String title) {
        return title.replaceAll("\\s+", "");
    }

    /** @throws Refused when another kind has no stage that is done already */
    public Regulation edited(String newTitle, RegulationKind newKind, String newDocumentNumber) {
        stages.stream().filter(stage -> stage.isDone() && !newKind.steps().contains(stage.step())).findFirst().ifPresent(stage -> {
            throw new Refused("regulation.stage-of-kind", newKind, stage.step());
        });
        List<Stage> kept = newKind.steps().stream().map(step -> find(step).orElseGet(() -> Stage.open(step))).toList();
        return new Regulation(id, newTitle, newKind, newDocumentNumber, kept, measures);
    }

    public Regulation planned(RegulationStep step, @Nullable PersonId person, Deadline deadline) {
        return with(step, stage -> stage.planned(person, deadline));
    }

    /**
     * Notes that a stage is done.
     *
     * @throws Refused when it is done already, the stage before it is not, or was done later
     */
    public Regulation done(RegulationStep step, LocalDate on, String minute) {
        if (stage(step).isDone()) {
            throw new Refused("regulation.stage-done", step, stage(step).doneOn());
        }
        Stage before = before(step);
        if (before != null && before.doneOn() == null) {
            throw new Refused("regulation.stage-before", before.step(), step);
        }
        if (before != null && on.isBefore(before.doneOn())) {
            throw new Refused("regulation.stage-earlier", on, before.step(), before.doneOn());
        }
        return with(step, stage -> stage.done(on, minute));
    }

    /** With a stage that is done under another number of the minutes. */
    public Regulation recorded(RegulationStep step, String minute) {
        return with(step, stage -> stage.done(stage.doneOn(), minute));
    }

    /** @throws Refused unless it is the last stage that was done */
    public Regulation reopened(RegulationStep step) {
        if (reached().map(Stage::step).filter(step::equals).isEmpty()) {
            throw new Refused("regulation.stage-not-last", step);
        }
        return with(step, stage -> stage.done(null, ""));
    }

    /** Made by these measures. */
    public Regulation madeBy(List<MeasureId> newMeasures) {
        return new Regulation(id, title, kind, documentNumber, stages, newMeasures);
    }

    /** Made by these measures too. */
    public Regulation alsoMadeBy(List<MeasureId> more) {
        return madeBy(Stream.concat(measures.stream(), more.stream()).toList());
    }

    /** @throws Refused when its kind has no such stage */
    public Stage stage(RegulationStep step) {
        return find(step).orElseThrow(() -> new Refused("regulation.no-stage", kind, step));
    }

    private Optional<Stage> find(RegulationStep step) {
        return stages.stream().filter(stage -> stage.step() == step).findFirst();
    }

    /** The last stage that is done. */
    public Optional<Stage> reached() {
        return stages.stream().filter(Stage::isDone).reduce((first, second) -> second);
    }

    /** The stage that is to be done now; nothing once it is filed. */
    public Optional<Stage> current() {
        return stages.stream().filter(stage -> !stage.isDone()).findFirst();
    }

    public boolean isFinished() {
        return current().isEmpty();
    }

    /** How near or late a stage is: its span begins when the stage before it was done. */
    public Warning warning(Stage stage, LocalDate today, Thresholds thresholds) {
        return Warning.of(stage.isDone() ? null : stage.deadline().day(), spanFrom(stage), today, thresholds);
    }

    /** The day on which the stage before it was done; null where it was not, or there is none. */
    public @Nullable LocalDate spanFrom(Stage stage) {
        Stage before = before(stage.step());
        return before == null ? null : before.doneOn();
    }

    /** The sharpest warning of its open stages, of equal ones the first. */
    public Warning warning(LocalDate today, Thresholds thresholds) {
        return stages.stream().map(stage -> warning(stage, today, thresholds)).reduce((one, other) -> other.level().compareTo(one.level()) > 0 ? other : one)
            .orElseThrow();
    }

    private @Nullable Stage before(RegulationStep step) {
        int at = stages.indexOf(stage(step));
        return at == 0 ? null : stages.get(at - 1);
    }

    private Regulation with(RegulationStep step, UnaryOperator<Stage> change) {
        List<Stage> changed = new ArrayList<>(stages);
        changed.set(stages.indexOf(stage(step)), change.apply(stage(step)));
        return new Regulation(id, title, kind, documentNumber, changed, measures);
    }
}
