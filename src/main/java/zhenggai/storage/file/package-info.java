/**
 * The file itself: what makes it a case file, who has it open, the connection and its settings, the scripts that bring it up, what SQLite's
 * errors mean to a user, and the one other thread of the storage, which only reckons.
 *
 * <p>Knows no table by name. Read first: {@link zhenggai.storage.file.Database}, {@link zhenggai.storage.file.Header}.
 */
package zhenggai.storage.file;
