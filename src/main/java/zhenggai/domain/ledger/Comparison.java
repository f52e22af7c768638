package zhenggai.domain.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/**
 * What became of each finding and each measure between two looks at one case. What did not change is in neither map.
 *
 * @param woven the later look, with what was deleted put back at the place where it stood
 */
public record Comparison(Map<FindingId, FindingChange> findings, Map<MeasureId, MeasureChange> measures, Ledger woven) {
    private static final MeasureChange SAME = new MeasureChange(Set.of(), null, null);
    private static final FindingChange SAME_FINDING = new FindingChange(Set.of(), null, null);

    /** Things are the same by their identity, wherever they stand. */
    public static Comparison between(Ledger before, Ledger after) {
        Map<FindingId, FindingChange> findings = changes(before.findings(), after.findings(), branch -> branch.finding().id(), FindingChange::between);
        Map<MeasureId, MeasureChange> measures = changes(before.measures(), after.measures(), leaf -> leaf.measure().id(), MeasureChange::between);
        findings.values().removeIf(change -> change.kinds().isEmpty());
        measures.values().removeIf(change -> change.kinds().isEmpty());
        return new Comparison(findings, measures, Woven.of(before, after));
    }

    /** What became of this measure; no kind where nothing did. */
    public MeasureChange of(MeasureId measure) {
        return measures.getOrDefault(measure, SAME);
    }

    /** What became of this finding; no kind where nothing did. */
    public FindingChange of(FindingId finding) {
        return findings.getOrDefault(finding, SAME_FINDING);
    }

    private static <K, T, C> Map<K, C> changes(Stream<T> before, Stream<T> after, Function<T, K> identity, BiFunction<@Nullable T, @Nullable T, C> change) {
        Map<K, T> gone = before.collect(Collectors.toMap(identity, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        Map<K, C> changes = new LinkedHashMap<>();
        after.forEach(is -> changes.put(identity.apply(is), change.apply(gone.remove(identity.apply(is)), is)));
        gone.forEach((id, was) -> changes.put(id, change.apply(was, null)));
        return changes;
    }
}
