/**
 * Backups as an office thinks of them: what one holds ({@link zhenggai.domain.backup.Contents}), which of them are kept
 * ({@link zhenggai.domain.backup.Thinning}), and when the newest one is too old ({@link zhenggai.domain.backup.Standing}). Knows no disk.
 */
package zhenggai.domain.backup;
