/**
 * Rows as every store reads and writes them: noted before and after, as plain values, with what the mappers share. They go into a table and
 * out of it without a query built anew for each, because an import writes tens of thousands.
 *
 * <p>{@link zhenggai.storage.row.RowTx} is the only writer of the case; an action of the casework does not get hold of it. May know the file.
 *
 * <p>Read first: {@link zhenggai.storage.row.RowTx}, {@link zhenggai.storage.row.RowChange}, {@link zhenggai.storage.row.PreparedRows}.
 */
package zhenggai.storage.row;
