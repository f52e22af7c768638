/**
 * What every command works with: the case files, the clock and where to write, what the typed words mean, what the exit codes say.
 *
 * <p>Knows no command. Read first: {@link zhenggai.cli.desk.Desk}, {@link zhenggai.cli.desk.ExitCode}.
 */
package zhenggai.cli.desk;
