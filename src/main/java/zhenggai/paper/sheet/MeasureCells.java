package zhenggai.paper.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;
import zhenggai.words.Texts;

/** What one measure says in the columns of the progress table. */
record MeasureCells(String number, List<String> others) {

    /** The row of a finding that has no measure yet. */
    static final MeasureCells NONE = new MeasureCells("", List.of());

    static MeasureCells of(int number, MeasureLeaf leaf, FindingBranch finding, LocalDate on) {
        Measure measure = leaf.measure();
        return new MeasureCells(String.valueOf(number), List.of(
            measure.text(), names(Role.LEAD_LEADER, leaf, finding), departments(leaf, finding),
            names(Role.RESPONSIBLE_PERSON, leaf, finding), deadline(measure.schedule()), progress(leaf), state(leaf, on)));
    }

    @Override
    public List<String> others() {
        return others.isEmpty() ? List.of(Texts.text("paper.no-measure"), "", "", "", "", "", "") : others;
    }

    /** The measure's own people, or the finding's where the measure names none. */
    private static String names(Role role, MeasureLeaf leaf, FindingBranch finding) {
        List<String> own = leaf.names(role);
        return ProgressTable.below(own.isEmpty() ? finding.names(role) : own);
    }

    private static String departments(MeasureLeaf leaf, FindingBranch finding) {
        String lead = names(Role.LEAD_DEPARTMENT, leaf, finding);
        String supporting = names(Role.SUPPORTING_DEPARTMENT, leaf, finding);
        return supporting.isEmpty() ? lead : lead + "\n" + Texts.text("paper.supported-by", supporting);
    }

    /** The deadline that counts, and the first promise where it was another. */
    private static String deadline(Schedule schedule) {
        if (!schedule.current().isSet()) {
            return Texts.text("paper.no-deadline");
        }
        String current = words(schedule.current());
        String original = words(schedule.original());
        return original.isEmpty() || original.equals(current) ? current : Texts.text("paper.extended", current, original);
    }

    private static String words(Deadline deadline) {
        boolean isBareDay = deadline.day() != null && deadline.words().equals(deadline.day().toString());
        return isBareDay ? DayWords.of(deadline.day()) : deadline.words();
    }

    private static String progress(MeasureLeaf leaf) {
        List<String> parts = new ArrayList<>();
        ProgressEntry latest = leaf.latest();
        if (latest != null) {
            add(parts, latest.done(), Texts.text("paper.done", DayWords.of(latest.asOf()), latest.done()));
            add(parts, latest.whyNot(), Texts.text("paper.why-not", latest.whyNot()));
            add(parts, latest.nextStep(), Texts.text("paper.next-step", latest.nextStep()));
        }
        Measure measure = leaf.measure();
        if (latest == null || !latest.done().strip().equals(measure.resultText().strip())) {
            add(parts, measure.resultText(), Texts.text("paper.result", measure.resultText()));
        }
        add(parts, measure.closure().missing(), Texts.text("paper.missing", measure.closure().missing()));
        add(parts, measure.closure().overrideReason(), Texts.text("paper.override", measure.closure().overrideReason()));
        return parts.isEmpty() ? Texts.text("paper.no-progress") : String.join("\n", parts);
    }

    /** A shape, a word and what belongs to it: readable without colour. */
    private static String state(MeasureLeaf leaf, LocalDate on) {
        Measure measure = leaf.measure();
        Closure closure = measure.closure();
        List<String> parts = new ArrayList<>();
        parts.add(measure.state().shape() + " " + Texts.text(measure.state()));
        if (measure.round() > 1) {
            parts.add(Texts.text("paper.round", measure.round()));
        }
        if (measure.state() == MeasureState.CLOSED) {
            closed(parts, measure);
        } else if (leaf.latest() != null && leaf.latest().percent() != null) {
            parts.add(Texts.text("paper.percent", leaf.latest().percent()));
        }
        if (measure.isOverdue(on)) {
            parts.add(Texts.text("paper.overdue", ChronoUnit.DAYS.between(measure.deadline().day(), on)));
        }
        if (measure.state() == MeasureState.LONG_TERM && closure.nextReviewOn() != null) {
            parts.add(Texts.text("paper.review", DayWords.of(closure.nextReviewOn())));
        }
        return String.join("\n", parts);
    }

    private static void closed(List<String> parts, Measure measure) {
        Closure closure = measure.closure();
        if (closure.closedOn() != null) {
            parts.add(DayWords.of(closure.closedOn()));
        }
        if (measure.isClosedLate()) {
            parts.add(Texts.text("paper.closed-late", ChronoUnit.DAYS.between(measure.deadline().day(), closure.closedOn())));
        }
        if (!closure.overrideReason().isBlank()) {
            parts.add(Texts.text("paper.overridden"));
        }
    }

    private static void add(List<String> parts, String told, String sentence) {
        if (!told.isBlank()) {
            parts.add(sentence);
        }
    }
}
