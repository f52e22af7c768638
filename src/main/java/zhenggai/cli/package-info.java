/**
 * The same verbs for scripts and scheduled tasks: one class per command. Never starts a window. What is asked for goes to standard
 * output, every error is one sentence on standard error, and the exit code says whose fault it was (see {@code ExitCode}).
 *
 * <p>May know casework, reading, paper, words, the desktop and domain, never storage or ui. Read first: {@link zhenggai.cli.Shell}.
 */
package zhenggai.cli;
