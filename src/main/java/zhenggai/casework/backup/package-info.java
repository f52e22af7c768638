/**
 * What a user can do about backups: {@link zhenggai.casework.backup.Backups} of the open case, {@link zhenggai.casework.backup.Recovery} of a
 * case that need not open at all.
 *
 * <p>May know storage and domain. Read first: {@link zhenggai.casework.backup.Backups}.
 */
package zhenggai.casework.backup;
