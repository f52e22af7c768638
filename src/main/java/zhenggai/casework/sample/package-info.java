/**
 * The sample case, told day by day through the verbs of a user, by a clock that tells the day of the story.
 *
 * <p>Knows {@code Cases}, {@code OpenCase} and the nouns they hand out; nothing of the casework knows it.
 * Read first: {@link zhenggai.casework.sample.SampleCase}.
 */
package zhenggai.casework.sample;
