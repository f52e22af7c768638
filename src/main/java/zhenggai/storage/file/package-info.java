/**
 * The file itself: what makes it a case file, who has it open, the connection and its settings, the scripts that bring it up, and what SQLite's
 * errors mean to a user.
 *
 * <p>Knows no table by name. Read first: {@link zhenggai.storage.file.Database}, {@link zhenggai.storage.file.Header}.
 */
package zhenggai.storage.file;
