/**
 * The source text of a document as something to look at: rows with the numbers of their lines, what is chosen and what was read out of it
 * marked in place. Knows the draft and nothing of what becomes of it. Read first: {@link zhenggai.ui.intake.source.SourceView}.
 */
package zhenggai.ui.intake.source;
