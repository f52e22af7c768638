/**
 * Papers as Word files, written as the text of their parts: {@code WordBody} knows how paragraphs and tables are spelt, {@code WordStyle} what
 * each of them looks like, {@code WordSection} the pages. May know the descriptions of papers and what office files share.
 *
 * <p>Read first: {@link zhenggai.paper.word.WordPaper}, {@code WordTable}.
 */
package zhenggai.paper.word;
