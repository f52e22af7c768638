/**
 * The case file on disk: one SQLite file, one connection, one owner. The only room that speaks SQL.
 *
 * <p>{@link zhenggai.storage.CaseFile} is the door: {@code read} looks, {@code change} is the only way to write. {@link zhenggai.storage.Tx}
 * notes every row before and after, and from these images come history, undo and the view of a past day. One Store per noun turns
 * rows into records and back. How a file is opened stays behind {@code Database.open}, so that an encrypting driver can take its place.
 *
 * <p>May know the domain only. Read first: {@code migration/V001__spine.sql}, {@link zhenggai.storage.CaseFile}, {@link zhenggai.storage.Tx}.
 */
package zhenggai.storage;
