package zhenggai.domain.table;

/** What an item of a ledger is: the heading of what stands below it, a finding, or a measure. */
public enum RowLevel {
    CATEGORY, FINDING, MEASURE;

    /** Of an item as the columns say it. */
    public static RowLevel of(LedgerRow row) {
        return row.isHeading() ? CATEGORY : row.hasMeasure() ? MEASURE : FINDING;
    }
}
