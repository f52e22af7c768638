/**
 * The history: steps that are only ever added, each chained to the one before by a hash, told with names in the place of ids.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.history.HistoryStore}, then {@code Chain}.
 */
package zhenggai.storage.history;
