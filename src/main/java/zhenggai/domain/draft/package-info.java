/**
 * What was understood of a document, before it becomes a case: an immutable tree over the source text that never loses a character.
 * A {@link zhenggai.domain.draft.Draft} is made by the readers, changed in the preview (every change gives a new draft) and accepted
 * into a case as a whole. Every {@link zhenggai.domain.draft.Piece} of a node remembers the places of the source it came from, so a
 * window can show both side by side. May know time, result and spine. Read first: {@link zhenggai.domain.draft.DraftNode}.
 */
package zhenggai.domain.draft;
