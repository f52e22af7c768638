/**
 * Ledgers from elsewhere: finds the header of each sheet, says what its columns mean, and reads the rows below it. The words stand in
 * {@code headings.properties} and {@code cells.properties}.
 *
 * <p>Read first: {@link zhenggai.reading.ledger.LedgerReader}.
 */
package zhenggai.reading.ledger;
