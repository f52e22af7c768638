/**
 * Meetings on the screen: their list with the chosen one beside it, and what changed since the last one. May know casework, kit and panel.
 *
 * <p>Read first: {@link zhenggai.ui.meeting.MeetingsScreen}.
 */
package zhenggai.ui.meeting;
