/**
 * What an office wants on paper: which paper, of what part of the case, on which sheet; tables it designed and saved by name;
 * reports it issued. How any of it looks is the paper room's. May know the rest of the domain, and nothing above it.
 *
 * <p>Read first: {@link zhenggai.domain.papers.PaperRequest}, {@link zhenggai.domain.papers.TableTemplate}.
 */
package zhenggai.domain.papers;
