/**
 * A whole case that comes back from a file: {@link zhenggai.reading.copy.CopyFile}. Knows the guarded file, the sheets and the domain.
 *
 * <p>Read first: {@link zhenggai.domain.copy.CaseCopy}.
 */
package zhenggai.reading.copy;
