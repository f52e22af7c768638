package zhenggai.paper.sheet.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.text.Likeness;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.Numerals;
import zhenggai.words.Texts;

/** What a report says about the measures of a finding: what was done, what holds them up, what comes next. */
final class ReportMeasures {
    private ReportMeasures() {}

    /** Each measure with its result, or how far it is. */
    static List<String> of(FindingBranch finding) {
        List<String> told = new ArrayList<>();
        for (MeasureLeaf leaf : finding.measures()) {
            told.add(Texts.text("paper.report.measure", Numerals.of(told.size() + 1), ReportText.measure(leaf.measure().text()) + outcome(leaf)));
        }
        return told.isEmpty() ? List.of(Texts.text("paper.report.no-measure")) : told;
    }

    private static String outcome(MeasureLeaf leaf) {
        Measure measure = leaf.measure();
        String result = measure.resultText().isBlank() ? further(measure) : measure.resultText();
        String told = result.isBlank() ? reported(leaf.latest()) : ReportText.sentence(result);
        return told + switch (measure.state()) {
            case CLOSED -> Texts.text("paper.report.closed");
            case SUBMITTED -> Texts.text("paper.report.submitted");
            case LONG_TERM -> measure.closure().nextReviewOn() == null ? Texts.text("paper.report.long-term")
                : Texts.text("paper.report.long-term-until", DayWords.of(measure.closure().nextReviewOn()));
            case NOT_STARTED -> Texts.text("paper.report.not-started");
            case UNDER_WAY, RETURNED -> Texts.text("paper.report.under-way");
        };
    }

    /** A public wording mostly says what was to be done and what it came to in one: then it would say it twice here. */
    private static String further(Measure measure) {
        return Likeness.folded(measure.publicResult()).contains(Likeness.folded(measure.text())) ? "" : measure.publicResult();
    }

    private static String reported(@Nullable ProgressEntry latest) {
        return latest == null || latest.done().isBlank() ? "" : ReportText.sentence(latest.done());
    }

    /** Measures that are late or that somebody said why they are not done. */
    static Stream<String> difficulties(FindingBranch finding, LocalDate on) {
        return finding.measures().stream().filter(leaf -> leaf.measure().state().isOpen()).flatMap(leaf -> difficulty(finding, leaf, on).stream());
    }

    private static List<String> difficulty(FindingBranch finding, MeasureLeaf leaf, LocalDate on) {
        Measure measure = leaf.measure();
        String why = leaf.latest() == null ? "" : leaf.latest().whyNot();
        List<String> parts = new ArrayList<>();
        if (measure.isOverdue(on)) {
            parts.add(Texts.text("paper.report.late", DayWords.of(measure.deadline().day()), ChronoUnit.DAYS.between(measure.deadline().day(), on)));
        }
        if (measure.state() == MeasureState.RETURNED && !measure.closure().missing().isBlank()) {
            parts.add(Texts.text("paper.report.returned", ReportText.sentence(measure.closure().missing())));
        }
        if (!why.isBlank()) {
            parts.add(Texts.text("paper.report.why", ReportText.sentence(why)));
        }
        return parts.isEmpty() ? List.of() : List.of(named(finding, leaf, String.join("", parts)));
    }

    /** What was said to come next, and the day a deadline was moved to. */
    static Stream<String> nextSteps(FindingBranch finding) {
        return finding.measures().stream().filter(leaf -> !leaf.measure().isSettled()).flatMap(leaf -> {
            List<String> parts = new ArrayList<>();
            if (leaf.latest() != null && !leaf.latest().nextStep().isBlank()) {
                parts.add(ReportText.sentence(leaf.latest().nextStep()));
            }
            LocalDate day = leaf.measure().deadline().day();
            if (leaf.timesExtended() > 0 && day != null) {
                parts.add(Texts.text("paper.report.extended", leaf.timesExtended(), DayWords.of(day)));
            }
            return parts.isEmpty() ? Stream.empty() : Stream.of(named(finding, leaf, String.join("", parts)));
        });
    }

    private static String named(FindingBranch finding, MeasureLeaf leaf, String told) {
        return Texts.text("paper.report.named", finding.finding().number(), leaf.measure().number(), told);
    }
}
