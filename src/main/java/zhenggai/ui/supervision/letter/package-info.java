/**
 * Acts on paper: the pages of a draft in its dialog, printing and saving what was issued, the office's own letters as files. The one
 * room of supervision that knows how papers are made.
 *
 * <p>Read first: {@link zhenggai.ui.supervision.letter.LetterPress}.
 */
package zhenggai.ui.supervision.letter;
