/**
 * All rows of a case at once, whatever they mean: taken out as a copy, put into a bare case, brought up from an older version, merged with
 * those of another clerk.
 *
 * <p>May know file, row, history and paper. Read first: {@link zhenggai.storage.copy.CaseRows}, {@link zhenggai.storage.copy.MergeRows}.
 */
package zhenggai.storage.copy;
