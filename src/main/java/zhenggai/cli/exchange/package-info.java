/**
 * Commands that bring things into a case or take the case out: documents, ledgers, whole copies, the case of another clerk, forms, files of
 * evidence.
 *
 * <p>May know desk and json of the command line. Read first: {@link zhenggai.cli.exchange.Import}, {@link zhenggai.cli.exchange.Read}.
 */
package zhenggai.cli.exchange;
