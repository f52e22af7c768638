/**
 * The whole case read at once, in few and quick queries: as a ledger, and as what warnings are told from.
 *
 * <p>Writes nothing. May know row, rule, spine and evidence. Read first: {@link zhenggai.storage.whole.LedgerStore}.
 */
package zhenggai.storage.whole;
