/**
 * The same verbs for scripts and scheduled tasks: one class per command. Never starts a window. What is asked for goes to standard
 * output, every error is one sentence on standard error, and the exit code says whose fault it was (see
 * {@link zhenggai.cli.desk.ExitCode}).
 *
 * <p>Here is the line as a whole, which knows the commands in the rooms {@code look}, {@code exchange} and {@code paper}; what these share
 * lies below them in {@code desk} and {@code json}. May know casework, reading, paper, words, the desktop and domain, never storage or ui.
 *
 * <p>Read first: {@link zhenggai.cli.Shell}.
 */
package zhenggai.cli;
