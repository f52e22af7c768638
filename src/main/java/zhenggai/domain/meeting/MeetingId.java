package zhenggai.domain.meeting;

/** Identity of a meeting; {@link #NEW} before it is saved. */
public record MeetingId(long value) {
    public static final MeetingId NEW = new MeetingId(0);

    public boolean isNew() {
        return value == 0;
    }
}
