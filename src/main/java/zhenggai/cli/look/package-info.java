/**
 * Commands that look at a case and change nothing: what stands in it, what is owed, which papers are called for, what a seed draws, what was
 * done and whether the chain holds.
 *
 * <p>May know desk, json and paper of the command line. Read first: {@link zhenggai.cli.look.Show}, {@link zhenggai.cli.look.Due}.
 */
package zhenggai.cli.look;
