/**
 * The title of an official document broken into lines: no word torn, each line a little shorter than the one above it. Knows how text is
 * measured, and the words that titles are made of.
 *
 * <p>Read first: {@link zhenggai.paper.title.TitleLines}.
 */
package zhenggai.paper.title;
