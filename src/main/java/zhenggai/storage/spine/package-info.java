/**
 * The stores of what a case is built of: office and people, inspections, categories, findings, measures, who answers for them, their progress,
 * extensions and submissions. Each turns rows into records and back.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.spine.MeasureStore}.
 */
package zhenggai.storage.spine;
