package zhenggai.paper.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** What a paper says about a deadline: its words with everything that became of them, and how near or late it is on a day. */
public final class DeadlineCell {
    private DeadlineCell() {}

    /** The original promise and every extension where there was one; else the words, with the day that a term ends on. */
    public static String of(MeasureLeaf leaf) {
        Schedule schedule = leaf.measure().schedule();
        if (!schedule.current().isSet()) {
            return Texts.text("paper.no-deadline");
        }
        if (leaf.timesExtended() > 0) {
            return DeadlineTrail.written(leaf.measure(), leaf.extensions());
        }
        String current = words(schedule.current());
        String original = words(schedule.original());
        // moved before extensions were decisions
        return original.isEmpty() || original.equals(current) ? current : Texts.text("paper.extended", current, original);
    }

    /** What was promised first. */
    public static String original(MeasureLeaf leaf) {
        return said(leaf.measure().schedule().original());
    }

    /** What is promised now, however it came to that. */
    public static String current(MeasureLeaf leaf) {
        return said(leaf.measure().deadline());
    }

    /** Every granted extension in one line, and what was asked for and waits; nothing where nobody asked. */
    public static String extensions(MeasureLeaf leaf) {
        List<String> lines = new ArrayList<>();
        if (leaf.timesExtended() > 0) {
            lines.add(DeadlineTrail.written(leaf.measure(), leaf.extensions()));
        }
        leaf.extensions().stream().filter(Extension::isPending)
            .forEach(asked -> lines.add(Texts.text("paper.extension-asked", said(asked.to()), asked.decision().outcome())));
        return String.join("\n", lines);
    }

    private static String said(Deadline deadline) {
        return deadline.isSet() ? words(deadline) : Texts.text("paper.no-deadline");
    }

    /** As a narrow column wants it: the bare day where the words say no more, else the day below the words. */
    public static String brief(Deadline deadline) {
        if (deadline.day() == null) {
            return deadline.words();
        }
        String day = DayWords.below(deadline.day());
        return switch (deadline.precision()) {
            case DAY -> day;
            case PROVISIONAL -> deadline.words() + "\n" + Texts.text("paper.day-provisional", day);
            default -> deadline.words() + "\n" + day;
        };
    }

    /** A warning of the three colours as shape, word and days; nothing before the first of them. */
    static Optional<String> warning(Measure measure, FindingKind kind, LocalDate on, OfficeRules rules) {
        Warning warning = Warning.of(measure, kind, on, rules);
        return switch (warning.level()) {
            case GREEN, YELLOW, RED -> Optional.of(
                Texts.text("paper.warning", warning.level().shape(), warning.level(), days(measure, warning.daysLeft())));
            case NONE, HALF_GONE, THREE_QUARTERS_GONE -> Optional.empty();
        };
    }

    /** So many days left or over; of a long-term measure, until or since its review. */
    public static String days(Measure measure, long left) {
        String days = left == 0 ? Texts.text("paper.due-today") : Texts.text(left > 0 ? "paper.days-left" : "paper.days-over", Math.abs(left));
        return measure.state() == MeasureState.LONG_TERM ? Texts.text("paper.of-review", days) : days;
    }

    /** Whether its deadline was counted across a year whose days off nobody knows. */
    public static boolean isProvisional(Measure measure) {
        return measure.deadline().precision() == Precision.PROVISIONAL;
    }

    private static String words(Deadline deadline) {
        boolean isBareDay = deadline.day() != null && deadline.words().equals(deadline.day().toString());
        return isBareDay || deadline.precision().isTerm() ? DeadlineTrail.written(deadline) : deadline.words();
    }
}
