/**
 * The case file on disk: one SQLite file, one connection, one owner. The only floor that speaks SQL.
 *
 * <p>{@link zhenggai.storage.CaseFile} is the door: {@code read} looks, {@code change} is the only way to write. {@link zhenggai.storage.Tx}
 * is one action and hands out the stores, one per noun, which lie in the rooms below by idea. {@code row} notes every row before and after, and
 * from these images come history, undo and the view of a past day. How a file is opened stays behind {@code Database.open} in {@code file},
 * so that an encrypting driver can take its place. The casework may know the stores, never {@code row} or {@code file}.
 *
 * <p>May know the domain only. Read first: {@code migration/V001__spine.sql}, {@link zhenggai.storage.CaseFile},
 * {@link zhenggai.storage.row.RowTx}.
 */
package zhenggai.storage;
