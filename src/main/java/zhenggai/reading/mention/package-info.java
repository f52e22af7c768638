/**
 * What a document names and where: times, numbers, titles, persons and departments, the last two also where running text only seems to name them
 * ({@code Guesses}). Looks at a draft whose tree is grown already;
 * what documents write stands in {@code mentions.properties}. May know the grammar's phrases and the domain.
 *
 * <p>Read first: {@link zhenggai.reading.mention.Mentions}.
 */
package zhenggai.reading.mention;
