package zhenggai.domain.spine;

/** Where the minutes of a meeting say that something was decided: the name of the meeting, and the number of its minutes as far as they have one. */
public record Minute(String meeting, String number) {
    /** Of what no meeting decided. */
    public static final Minute NONE = new Minute("", "");

    public Minute {
        meeting = meeting.strip();
        number = number.strip();
    }

    public boolean isNone() {
        return meeting.isEmpty() && number.isEmpty();
    }
}
