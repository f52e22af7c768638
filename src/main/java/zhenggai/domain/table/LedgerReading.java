package zhenggai.domain.table;

import java.util.List;

/** What was read of a ledger from elsewhere: how its sheets are laid out, the items in their order, and what there is to tell. */
public record LedgerReading(String file, List<Layout> layouts, List<LedgerRow> rows, List<RowNote> notes) {
    public LedgerReading {
        layouts = List.copyOf(layouts);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
