/**
 * The nouns a case is built of: inspections, categories, findings, measures and their way to the end, their deadlines, who answers for
 * them, and what of all this can be done to many at once.
 *
 * <p>{@code Reckoner} reads the words of deadlines, {@code Removal} takes a thing out with what hangs on it; the rooms that bring things in
 * or carry out what was decided use the same two. May know evidence and supervision of the casework.
 *
 * <p>Read first: {@link zhenggai.casework.spine.Measures}, {@link zhenggai.casework.spine.Acceptances}.
 */
package zhenggai.casework.spine;
