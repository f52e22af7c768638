/**
 * What the ledger of supervision shows: one row for each act with its words ready to be looked into, what is asked of them, and the
 * columns. Plain values, found off the FX thread.
 *
 * <p>Read first: {@link zhenggai.ui.supervision.look.ActIndex}.
 */
package zhenggai.ui.supervision.look;
