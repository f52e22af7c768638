/**
 * Commands about what must not be lost: backups taken and put back, a case looked at from all sides, a damaged one saved.
 *
 * <p>May know desk and json of the command line. Read first: {@link zhenggai.cli.backup.RestoreCommand}.
 */
package zhenggai.cli.backup;
