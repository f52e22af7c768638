/**
 * Every paper of a case from one request: {@link zhenggai.paper.sheet.Papers} answers it, the rooms below describe one kind of paper each,
 * {@link zhenggai.paper.sheet.PaperPress} makes what is issued. May know the domain, the words and {@code paper}.
 *
 * <p>Read first: {@link zhenggai.paper.sheet.Papers}.
 */
package zhenggai.paper.sheet;
