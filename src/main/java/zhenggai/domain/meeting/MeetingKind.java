package zhenggai.domain.meeting;

/** Which body meets. */
public enum MeetingKind {
    PARTY_GROUP, LEADING_GROUP,
    /** The special democratic-life meeting, at which the leaders examine themselves. */
    DEMOCRATIC_LIFE,
    /** Where work is pushed on. */
    COORDINATION, SUPERVISORS
}
