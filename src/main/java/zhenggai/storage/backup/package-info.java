/**
 * Backups on disk: {@link zhenggai.storage.backup.BackupFolder} takes, proves, lists and thins those of one case, {@link zhenggai.storage.backup.Restoring}
 * puts one in the place of the case, {@link zhenggai.storage.backup.Fetching} makes one of this PC of one that lies elsewhere. A backup
 * is a folder that appears whole or not at all; the evidence files lie once beside all of them.
 *
 * <p>In the second place, such as a stick, copy and evidence are sealed where the office named a password ({@code storage.vault} says how). Of the
 * manifest only what is needed to choose stays open: when it was taken, on which occasion, how large it is, and by what hash it is known not to have changed. What it
 * holds, where the case lay and what its file was called is sealed with it, and neither the folder nor the file is called by the case. The PC that put it there
 * keeps a note of it beside its own backups, so that it can list and thin what it put there; any other PC needs the password for that.
 * Another password, or another printed key, has its own folder of evidence, told apart by the mark of the seal: what one seal sealed, one key opens.
 *
 * <p>May know the domain, the vault and the door of the storage. Read first: {@link zhenggai.storage.backup.BackupFolder}.
 */
package zhenggai.storage.backup;
