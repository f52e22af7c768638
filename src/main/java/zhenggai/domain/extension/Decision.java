package zhenggai.domain.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** What became of a request for extension: who decided when, at which meeting, under which minute, and what else was said. */
public record Decision(Outcome outcome, String by, @Nullable LocalDate on, String meeting, String minute, String remark) {
    public static final Decision PENDING = new Decision(Outcome.PENDING, "", null, "", "", "");

    /** Asked, granted or refused. */
    public enum Outcome { PENDING, GRANTED, REFUSED }

    /** @throws Refused when a decision does not say who took it and when */
    public Decision {
        by = by.strip();
        meeting = meeting.strip();
        minute = minute.strip();
        remark = remark.strip();
        if (outcome != Outcome.PENDING && by.isEmpty()) {
            throw new Refused("extension.decider-missing");
        }
        if (outcome != Outcome.PENDING && on == null) {
            throw new Refused("extension.decided-on-missing");
        }
    }

    /** As the minutes of the meeting record it. */
    Decision recorded(String newMeeting, String newMinute) {
        return new Decision(outcome, by, on, newMeeting, newMinute, remark);
    }
}
