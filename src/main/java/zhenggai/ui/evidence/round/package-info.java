/**
 * The quiet check of every file of evidence while a case is open, and how it is said: a red sentence on the board with a way to the piece, a
 * word in the status line, the last result beside the check on demand. Knows nothing of the drawer.
 *
 * <p>Read first: {@link zhenggai.ui.evidence.round.RoundModel}.
 */
package zhenggai.ui.evidence.round;
