/**
 * The start board: how many there are of what wants an eye, what needs somebody, how the work stands. It leads to the exact lists and
 * lines; what stands in the neighbours' rooms is handed in. {@code look} works out what is said, {@code chart} draws.
 *
 * <p>May know casework, the described charts of paper, words and the kit. Read first: {@link zhenggai.ui.board.BoardModel}.
 */
package zhenggai.ui.board;
