/**
 * A whole case as a file that another case can be made of: {@link zhenggai.paper.copy.CopyJson}. May know the domain and the words.
 *
 * <p>Read first: {@link zhenggai.domain.copy.CaseCopy}.
 */
package zhenggai.paper.copy;
