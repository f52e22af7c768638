package zhenggai.ui.ledger.look;

import java.util.Comparator;
import java.util.List;

/** The order of measures that a user chose: a column, upwards or downwards. Keys are made once a row, not once a comparison. */
public record LedgerSort(LedgerColumn column, boolean descending) {

    private record Keyed(LedgerRow row, Comparable<Object> key) {}

    List<LedgerRow> sorted(List<LedgerRow> measures) {
        Comparator<Keyed> order = Comparator.comparing(Keyed::key);
        return measures.stream().map(row -> new Keyed(row, key(row))).sorted(descending ? order.reversed() : order).map(Keyed::row).toList();
    }

    /** The keys of one column are of one type. */
    @SuppressWarnings("unchecked")
    private Comparable<Object> key(LedgerRow row) {
        return (Comparable<Object>) column.key(row);
    }
}
