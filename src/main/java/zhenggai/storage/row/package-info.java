/**
 * Rows as every store reads and writes them: noted before and after, as plain values, with what the mappers share.
 *
 * <p>{@link zhenggai.storage.row.RowTx} is the only writer of the case; an action of the casework does not get hold of it. May know the file.
 *
 * <p>Read first: {@link zhenggai.storage.row.RowTx}, {@link zhenggai.storage.row.RowChange}.
 */
package zhenggai.storage.row;
