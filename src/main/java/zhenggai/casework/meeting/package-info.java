/**
 * Meetings, and what they decide carried out in the case by the very verbs of a user who does it by hand.
 *
 * <p>May know spine, supervision and lasting of the casework. Read first: {@link zhenggai.casework.meeting.Meetings}, then {@code CarryingOut}.
 */
package zhenggai.casework.meeting;
