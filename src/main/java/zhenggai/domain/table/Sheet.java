package zhenggai.domain.table;

import java.util.List;
import java.util.Set;

/** A sheet of a workbook: its rows that hold something, in their order, and which columns are hidden, counted from 0. */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, Set<Integer> hiddenColumns) {
    public Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
