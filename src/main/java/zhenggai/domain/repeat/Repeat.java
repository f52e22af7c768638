package zhenggai.domain.repeat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.text.Likeness;

/** That a finding stood in an earlier inspection already, as somebody said. */
public record Repeat(RepeatId id, FindingId finding, FindingId earlier, String by, LocalDate on) {
    /** From this likeness on a finding of an earlier inspection is proposed. */
    public static final double NEAR = 0.5;

    private static final int WHOLE = 100;

    /** A finding of an earlier inspection with its measures, and how near its text is, in hundredths. */
    public record Earlier(Inspection inspection, FindingBranch branch, int likeness) {}

    /** Those of earlier inspections whose text is near, the nearest first; never more than a proposal. */
    public static List<Earlier> proposals(List<Earlier> earlier) {
        return earlier.stream().filter(one -> one.likeness() >= NEAR * WHOLE)
            .sorted(Comparator.comparing(Earlier::likeness).reversed()).toList();
    }

    /** All findings of the inspections before the one in which this one stands, in the order of the ledger. */
    public static List<Earlier> earlier(Ledger ledger, FindingId later) {
        Optional<InspectionBranch> own = ledger.inspections().stream().filter(inspection -> finding(inspection, later).isPresent()).findFirst();
        if (own.isEmpty()) {
            return List.of();
        }
        Likeness text = Likeness.of(finding(own.get(), later).orElseThrow().finding().headline());
        return ledger.inspections().stream().filter(inspection -> isBefore(ledger, inspection, own.get()))
            .flatMap(inspection -> inspection.categories().stream().flatMap(category -> category.findings().stream())
                .map(branch -> new Earlier(inspection.inspection(), branch, hundredths(text, branch.finding())))).toList();
    }

    private static int hundredths(Likeness text, Finding other) {
        return (int) Math.round(text.to(Likeness.of(other.headline())) * WHOLE);
    }

    private static Optional<FindingBranch> finding(InspectionBranch inspection, FindingId id) {
        return inspection.categories().stream().flatMap(category -> category.findings().stream()).filter(branch -> branch.finding().id().equals(id)).findFirst();
    }

    /** By the day of the feedback where both have one, else by the order in which they came into the case. */
    private static boolean isBefore(Ledger ledger, InspectionBranch one, InspectionBranch other) {
        LocalDate day = one.inspection().feedbackOn();
        LocalDate otherDay = other.inspection().feedbackOn();
        return day != null && otherDay != null && !day.equals(otherDay) ? day.isBefore(otherDay)
            : ledger.inspections().indexOf(one) < ledger.inspections().indexOf(other);
    }
}
