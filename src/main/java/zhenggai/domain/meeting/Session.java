package zhenggai.domain.meeting;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.Minute;

/**
 * When and where a meeting was held, and who was there.
 *
 * @param minute the number of its minutes, empty as long as there is none
 */
public record Session(MeetingKind kind, String name, LocalDate heldOn, String place, String chair, List<String> present, String recorder, String minute) {

    /** @throws Refused without a name */
    public Session {
        name = name.strip();
        place = place.strip();
        chair = chair.strip();
        present = present.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        recorder = recorder.strip();
        minute = minute.strip();
        if (name.isEmpty()) {
            throw new Refused("meeting.name-missing");
        }
    }

    /** Where its minutes say what it decided. */
    public Minute reference() {
        return new Minute(name, minute);
    }

    public static Session of(MeetingKind kind, String name, LocalDate heldOn) {
        return new Session(kind, name, heldOn, "", "", List.of(), "", "");
    }
}
