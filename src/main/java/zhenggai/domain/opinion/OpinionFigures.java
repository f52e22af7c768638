package zhenggai.domain.opinion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import zhenggai.domain.spine.FindingId;

/**
 * How many opinions came in and what became of them. Each is counted once, by what it is today: answered or not, of the answered by
 * what became of it; overdue are those not answered whose day is over.
 *
 * @param late answered after their day; they are among the answered
 * @param general about no finding of its own
 * @param channels every channel, those on which nothing came too
 * @param outcomes every outcome; together as many as are answered
 * @param months those in which some came in, in their order
 * @param findings those that some are about, in the order they came in
 */
public record OpinionFigures(
        int total, int answered, int overdue, int late, int general, Map<OpinionChannel, Integer> channels, Map<OpinionOutcome, Integer> outcomes,
        SortedMap<YearMonth, Integer> months, Map<FindingId, Integer> findings) {

    public static OpinionFigures of(Collection<PublicOpinion> opinions, LocalDate today) {
        Map<OpinionChannel, Integer> channels = zeros(OpinionChannel.class);
        Map<OpinionOutcome, Integer> outcomes = zeros(OpinionOutcome.class);
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        Map<FindingId, Integer> findings = new LinkedHashMap<>();
        opinions.forEach(opinion -> {
            channels.merge(opinion.received().channel(), 1, Integer::sum);
            months.merge(YearMonth.from(opinion.received().on()), 1, Integer::sum);
            if (opinion.answer() != null) {
                outcomes.merge(opinion.answer().outcome(), 1, Integer::sum);
            }
            if (opinion.finding() != null) {
                findings.merge(opinion.finding(), 1, Integer::sum);
            }
        });
        return new OpinionFigures(opinions.size(), outcomes.values().stream().mapToInt(Integer::intValue).sum(),
            (int) opinions.stream().filter(opinion -> opinion.isOverdue(today)).count(), (int) opinions.stream().filter(PublicOpinion::isAnsweredLate).count(),
            opinions.size() - findings.values().stream().mapToInt(Integer::intValue).sum(), channels, outcomes, months, findings);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> kind) {
        Map<E, Integer> zeros = new EnumMap<>(kind);
        for (E one : kind.getEnumConstants()) {
            zeros.put(one, 0);
        }
        return zeros;
    }

    public int unanswered() {
        return total - answered;
    }

    public int of(OpinionChannel channel) {
        return channels.getOrDefault(channel, 0);
    }

    public int of(OpinionOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public int about(FindingId finding) {
        return findings.getOrDefault(finding, 0);
    }
}
