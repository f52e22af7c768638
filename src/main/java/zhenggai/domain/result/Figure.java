package zhenggai.domain.result;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.NamedTitles;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;

/**
 * Something a measure came to, in a figure.
 *
 * @param name what was counted
 * @param period in which, in the office's words
 * @param scope where or of whom, in the office's words
 * @param evidence the pieces that back it
 * @param sameAs the figure of another measure that counts the same things, so that a sum counts them once; null for none
 */
public record Figure(
        FigureId id, MeasureId measure, String name, Amount amount, String period, String scope, List<EvidenceId> evidence, @Nullable FigureId sameAs) {

    /** @throws Refused when it does not say what was counted */
    public Figure {
        name = name.strip();
        period = period.strip();
        scope = scope.strip();
        evidence = List.copyOf(evidence);
        if (name.isEmpty()) {
            throw new Refused("figure.name-missing");
        }
    }

    public static Figure of(MeasureId measure, String name, Amount amount) {
        return new Figure(FigureId.NEW, measure, name, amount, "", "", List.of(), null);
    }

    public boolean isBacked() {
        return !evidence.isEmpty();
    }

    /** The regulations it counts by name; none where it counts something else. */
    public List<String> regulations() {
        List<String> titles = NamedTitles.in(name).stream().distinct().toList();
        return amount.quantity() instanceof Quantity.Count count && FigureWords.countsRegulations(count) && count.number().intValueExact() == titles.size()
            ? titles : List.of();
    }

    public Figure during(String newPeriod, String newScope) {
        return new Figure(id, measure, name, amount, newPeriod, newScope, evidence, sameAs);
    }

    public Figure backedBy(List<EvidenceId> newEvidence) {
        return new Figure(id, measure, name, amount, period, scope, newEvidence, sameAs);
    }

    public Figure without(EvidenceId piece) {
        return backedBy(evidence.stream().filter(one -> !one.equals(piece)).toList());
    }

    public Figure counting(Amount newAmount) {
        return new Figure(id, measure, name, newAmount, period, scope, evidence, sameAs);
    }

    public Figure sameAs(@Nullable FigureId other) {
        return new Figure(id, measure, name, amount, period, scope, evidence, other);
    }
}
