package zhenggai.domain.table;

import java.util.List;
import java.util.Map;

import zhenggai.domain.Refused;

/**
 * What was read of a ledger from elsewhere: how its sheets are laid out, the items in their order, and what there is to tell.
 *
 * @param corrected those layouts that somebody settled otherwise than they were proposed
 */
public record LedgerReading(String file, List<Layout> layouts, List<Layout> corrected, List<LedgerRow> rows, List<RowNote> notes) {
    public LedgerReading {
        layouts = List.copyOf(layouts);
        corrected = List.copyOf(corrected);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * The same with some of the items at other levels, as many and in the same order.
     *
     * @param levels by the place of the item
     * @throws Refused when the columns do not allow it
     */
    public LedgerReading levelled(Map<Integer, RowLevel> levels) {
        return levels.isEmpty() ? this : new LedgerReading(file, layouts, corrected, Levelling.of(this, levels), notes);
    }
}
