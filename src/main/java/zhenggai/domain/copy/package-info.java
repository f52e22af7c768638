/**
 * All that a case holds as plain rows, to be carried from one case file to another: {@link zhenggai.domain.copy.CaseCopy}. Values only; what
 * the rows mean, the case file knows.
 *
 * <p>Read first: {@link zhenggai.domain.copy.CaseCopy}.
 */
package zhenggai.domain.copy;
