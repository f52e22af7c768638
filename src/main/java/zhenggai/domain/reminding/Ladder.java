package zhenggai.domain.reminding;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;

/** The order of the papers: which one is next for a matter, after those that were issued about its measure. */
public final class Ladder {
    private Ladder() {}

    /**
     * The next rung. Before the deadline is near: what is expected, then guidance; near it a reminder; once it is missed an admonition,
     * a talk, and the suggestion to hold somebody to account. A later deadline begins below again, and so does
     * the next round after a relapse.
     *
     * @param before acts about the measure, whatever they were
     */
    public static ActKind next(Matter matter, List<Act> before) {
        Watched item = matter.item();
        if (item == null) {
            throw new IllegalArgumentException("no paper follows on " + matter.key().why());
        }
        if (matter.key().why() == Matter.Why.RETURNED) {
            return ActKind.GUIDANCE;
        }
        if (item.state() == MeasureState.LONG_TERM) {
            return ActKind.REMINDER;
        }
        Level level = matter.key().level();
        if (level != Level.RED) {
            return level.compareTo(Level.GREEN) >= 0 ? ActKind.REMINDER : isIssued(before, ActKind.NOTICE) ? ActKind.GUIDANCE : ActKind.NOTICE;
        }
        LocalDate due = item.due();
        List<Act> since = before.stream().filter(act -> act.items().stream()
            .anyMatch(told -> told.measure().equals(item.id()) && told.round() == item.round() && due.equals(told.due()))).toList();
        return isIssued(since, ActKind.TALK) || isIssued(since, ActKind.ACCOUNTABILITY) ? ActKind.ACCOUNTABILITY
            : isIssued(since, ActKind.ADMONITION) ? ActKind.TALK : ActKind.ADMONITION;
    }

    private static boolean isIssued(List<Act> acts, ActKind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind && !act.isVoid());
    }
}
