package zhenggai.domain.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.WorkCalendar;

/** A measure on which something is owed on a day: how near it is, and how many working days are left (null where it is owed by no day). */
public record DueItem(FindingBranch finding, MeasureLeaf leaf, Warning warning, @Nullable Integer workingDaysLeft) {

    /** Everything that is owed: open measures and the reviews of long-term ones, most urgent first; what names no day comes last. */
    public static List<DueItem> all(Ledger ledger, LocalDate on, WorkCalendar calendar) {
        return ledger.findings().flatMap(finding -> finding.measures().stream().filter(DueItem::isOwed).map(leaf -> of(ledger, finding, leaf, on, calendar)))
            .sorted(Comparator.comparing(item -> item.warning().due(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static DueItem of(Ledger ledger, FindingBranch finding, MeasureLeaf leaf, LocalDate on, WorkCalendar calendar) {
        Warning warning = Warning.of(leaf.measure(), finding.finding().kind(), on, ledger.rules());
        return new DueItem(finding, leaf, warning, warning.due() == null ? null : calendar.workingDays(on, warning.due()));
    }

    private static boolean isOwed(MeasureLeaf leaf) {
        return leaf.measure().state().isOpen() || leaf.measure().state() == MeasureState.LONG_TERM && leaf.measure().closure().nextReviewOn() != null;
    }

    /** Somebody of this name answers for it, in whatever role. */
    public boolean concerns(String name) {
        return finding.dutiesFor(leaf).stream().anyMatch(duty -> duty.name().equals(name));
    }
}
