/**
 * What papers are made of, and what became of them: the whole case now or on a past day, its history, the designed tables, the issued
 * papers as they went out.
 *
 * <p>Makes no pages; that is for {@code zhenggai.paper}. May know meetings of the casework, of which papers say what was new the last time.
 *
 * <p>Read first: {@link zhenggai.casework.paper.Dossiers}, {@link zhenggai.casework.paper.Issues}.
 */
package zhenggai.casework.paper;
