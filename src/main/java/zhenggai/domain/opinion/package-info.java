/**
 * What the public says about the rectification: by telephone, letter or visit, who answers by when, and what became of it. Overdue is
 * computed, never stored. Who said it is personal data: it stays in the case and on papers that are asked to name it, and no text for
 * the public, no check and no sentence of the history may be made from it. Plain values and rules: knows people, spine and time.
 *
 * <p>Read first: {@link zhenggai.domain.opinion.PublicOpinion}, {@link zhenggai.domain.opinion.OpinionFigures}.
 */
package zhenggai.domain.opinion;
