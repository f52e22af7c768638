/**
 * Commands that make papers of a case as files, list what papers there are, and bring issued ones out again as they were.
 *
 * <p>May know desk and json of the command line. Read first: {@link zhenggai.cli.paper.Print}, then {@code PrintPaper}.
 */
package zhenggai.cli.paper;
