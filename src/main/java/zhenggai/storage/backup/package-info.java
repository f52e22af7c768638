/**
 * Backups on disk: {@link zhenggai.storage.backup.BackupFolder} takes, proves, lists and thins those of one case, {@link zhenggai.storage.backup.Restoring}
 * puts one in the place of the case, {@link zhenggai.storage.backup.Fetching} makes one of this PC of one that lies elsewhere. A backup
 * is a folder that appears whole or not at all; the evidence files lie once beside all of them.
 *
 * <p>In the second place, such as a stick, copy and evidence are sealed where the office named a password ({@code storage.vault} says how). The manifest
 * stays open, so that what lies there can be listed without it: it holds times, counts and hashes, and of words where the case lay and what its file was called.
 * Another password, or another printed key, has its own folder of evidence, told apart by the mark of the seal: what one seal sealed, one key opens.
 *
 * <p>May know the domain, the vault and the door of the storage. Read first: {@link zhenggai.storage.backup.BackupFolder}.
 */
package zhenggai.storage.backup;
