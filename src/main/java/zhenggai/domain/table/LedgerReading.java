package zhenggai.domain.table;

import java.util.List;

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
}
