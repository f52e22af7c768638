package zhenggai.paper.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.words.Texts;

/** What tables say about how far a measure is: its progress, its state. */
public final class MeasureCells {
    private MeasureCells() {}

    /** What was done last, why no more, what comes next, and the result. */
    public static String progress(MeasureLeaf leaf) {
        return progress(leaf, Set.of());
    }

    /** @param apart fields that have a column of their own in the same table, and are not said here */
    public static String progress(MeasureLeaf leaf, Set<TableField> apart) {
        List<String> parts = new ArrayList<>();
        ProgressEntry latest = leaf.latest();
        if (latest != null) {
            add(parts, latest.done(), Texts.text("paper.done", DayWords.of(latest.asOf()), latest.done()));
            add(parts, apart.contains(TableField.WHY_NOT) ? "" : latest.whyNot(), Texts.text("paper.why-not", latest.whyNot()));
            add(parts, apart.contains(TableField.NEXT_STEP) ? "" : latest.nextStep(), Texts.text("paper.next-step", latest.nextStep()));
        }
        Measure measure = leaf.measure();
        if (!apart.contains(TableField.RESULT) && (latest == null || !latest.done().strip().equals(measure.resultText().strip()))) {
            add(parts, measure.resultText(), Texts.text("paper.result", measure.resultText()));
        }
        add(parts, measure.closure().missing(), Texts.text("paper.missing", measure.closure().missing()));
        if (!apart.contains(TableField.CLOSE_OUT) && !apart.contains(TableField.REMARK)) {
            add(parts, measure.closure().overrideReason(), Texts.text("paper.override", measure.closure().overrideReason()));
        }
        return parts.isEmpty() ? Texts.text("paper.no-progress") : String.join("\n", parts);
    }

    /** The state with the warning of the day. */
    public static String state(MeasureLeaf leaf, FindingBranch finding, OfficeRules rules, LocalDate on) {
        String state = state(leaf);
        return DeadlineCell.warning(leaf.measure(), finding.finding().kind(), on, rules).map(warning -> state + "\n" + warning).orElse(state);
    }

    /** A shape, a word and what belongs to it: readable without colour. */
    public static String state(MeasureLeaf leaf) {
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
