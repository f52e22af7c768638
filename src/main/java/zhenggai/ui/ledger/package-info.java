/**
 * The ledger: the case as a tree table with search, filters and columns. {@link zhenggai.ui.ledger.LedgerIndex} finds, off the FX
 * thread; {@link zhenggai.ui.ledger.LedgerModel} holds what is shown and chosen; the panel beside the table is given from outside.
 */
package zhenggai.ui.ledger;
