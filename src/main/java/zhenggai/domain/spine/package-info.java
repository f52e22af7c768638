/**
 * The nouns every case has: inspection, category, finding, measure, assignment, progress entry, evidence. Immutable records;
 * the lifecycle of a measure and its gates live in {@link zhenggai.domain.spine.Measure}. May know people and time.
 * Read first: {@link zhenggai.domain.spine.Measure}.
 */
package zhenggai.domain.spine;
