/**
 * What of the ledger is shown, worked out off the FX thread: an index made ready for finding, the question asked of it, the rows that
 * answer it, and how little has to be read again after a change. Knows no control.
 *
 * <p>Read first: {@link zhenggai.ui.ledger.look.LedgerIndex}.
 */
package zhenggai.ui.ledger.look;
