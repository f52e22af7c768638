/**
 * Meetings: where rectification is decided. An item of the agenda says how it was prepared, discussed, voted on and decided, and what
 * the decision carries out in the case. Plain values and rules: knows spine, people and register.
 *
 * <p>Read first: {@link zhenggai.domain.meeting.Meeting}, {@link zhenggai.domain.meeting.Effect}.
 */
package zhenggai.domain.meeting;
