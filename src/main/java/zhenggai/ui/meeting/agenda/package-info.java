/**
 * One meeting on the screen: its agenda item by item, from the preparation to what the decision carries out, and when and where it was
 * held. May know casework, kit, panel and the room above.
 *
 * <p>Read first: {@link zhenggai.ui.meeting.agenda.MeetingModel}, {@link zhenggai.ui.meeting.agenda.ItemModel}.
 */
package zhenggai.ui.meeting.agenda;
