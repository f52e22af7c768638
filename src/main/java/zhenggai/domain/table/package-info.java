/**
 * Tables that come in. A sheet of a workbook as it was read, before anybody says what its columns mean: {@link zhenggai.domain.table.Sheet}
 * of {@link zhenggai.domain.table.SheetRow} of {@link zhenggai.domain.table.Cell}. And a ledger from elsewhere once that is said:
 * {@link zhenggai.domain.table.Layout} and {@link zhenggai.domain.table.LedgerRow}. Knows nothing of files.
 *
 * <p>Read first: {@link zhenggai.domain.table.LedgerReading}.
 */
package zhenggai.domain.table;
