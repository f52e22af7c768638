package zhenggai.domain.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person decided about the items of a ledger, each by its place in the list.
 *
 * @param asNew what is new though the case has something like it
 * @param levels what is of another level than its column says
 */
public record LedgerChoices(Set<Integer> asNew, Map<Integer, RowLevel> levels) {
    public static final LedgerChoices NONE = new LedgerChoices(Set.of(), Map.of());

    public LedgerChoices {
        asNew = Set.copyOf(asNew);
        levels = Map.copyOf(levels);
    }

    public LedgerChoices takingAsNew(Set<Integer> items, boolean isNew) {
        Set<Integer> all = new HashSet<>(asNew);
        if (isNew) {
            all.addAll(items);
        } else {
            all.removeAll(items);
        }
        return new LedgerChoices(all, levels);
    }

    public LedgerChoices levelling(int item, RowLevel level) {
        Map<Integer, RowLevel> all = new HashMap<>(levels);
        all.put(item, level);
        return new LedgerChoices(asNew, all);
    }
}
