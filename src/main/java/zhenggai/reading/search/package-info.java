/**
 * Looking for something in long texts without asking a pattern at every sign. Knows texts and patterns and nothing of what they mean.
 *
 * <p>Read first: {@link zhenggai.reading.search.Sought}.
 */
package zhenggai.reading.search;
