/**
 * Asking before open deadlines move: a change of the calendar, the rules or the days of an inspection is weighed first. May know
 * casework, words and the kit. Read first: {@link zhenggai.ui.moves.MovesModel}.
 */
package zhenggai.ui.moves;
