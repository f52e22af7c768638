/**
 * What the start board says, worked out without a toolkit: matters grouped by what they are about, which of them are new, their words.
 * Read first: {@link zhenggai.ui.board.look.BoardLook}.
 */
package zhenggai.ui.board.look;
