/**
 * Backups on disk: {@link zhenggai.storage.backup.BackupFolder} takes, proves, lists and thins those of one case, {@link zhenggai.storage.backup.Restoring}
 * puts one in the place of the case. A backup is a folder that appears whole or not at all; the evidence files lie once beside all of them.
 *
 * <p>May know the domain and the door of the storage. Read first: {@link zhenggai.storage.backup.BackupFolder}.
 */
package zhenggai.storage.backup;
