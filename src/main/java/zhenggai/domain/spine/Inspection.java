package zhenggai.domain.spine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.time.Event;

/**
 * One inspection and its dates. Deadlines are counted from the feedback date. A case file can hold several.
 *
 * @param planMinute the meeting that adopted the plan, where one did
 */
public record Inspection(
        InspectionId id, String title, String round, String team, Days onSite, @Nullable LocalDate feedbackOn,
        @Nullable LocalDate planDueOn, @Nullable LocalDate planAdoptedOn, @Nullable LocalDate rectifyUntil, @Nullable LocalDate reportDueOn, Days publication,
        Minute planMinute) {

    /** @throws Refused when the title is blank */
    public Inspection {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refused("inspection.title-missing");
        }
    }

    /** Of which no meeting adopted the plan. */
    public Inspection(
            InspectionId id, String title, String round, String team, Days onSite, @Nullable LocalDate feedbackOn,
            @Nullable LocalDate planDueOn, @Nullable LocalDate planAdoptedOn, @Nullable LocalDate rectifyUntil, @Nullable LocalDate reportDueOn, Days publication) {
        this(id, title, round, team, onSite, feedbackOn, planDueOn, planAdoptedOn, rectifyUntil, reportDueOn, publication, Minute.NONE);
    }

    public static Inspection titled(String title) {
        return new Inspection(InspectionId.NEW, title, "", "", Days.UNKNOWN, null, null, null, null, null, Days.UNKNOWN);
    }

    public Inspection planAdopted(LocalDate on) {
        return new Inspection(id, title, round, team, onSite, feedbackOn, planDueOn, on, rectifyUntil, reportDueOn, publication, planMinute);
    }

    /** With its plan adopted under other minutes; the day stays. */
    public Inspection recorded(Minute minute) {
        return new Inspection(id, title, round, team, onSite, feedbackOn, planDueOn, planAdoptedOn, rectifyUntil, reportDueOn, publication, minute);
    }

    /** The days of this inspection that terms can be counted from, as far as they are known. */
    public Map<Event, LocalDate> events() {
        Map<Event, LocalDate> events = new EnumMap<>(Event.class);
        put(events, Event.FEEDBACK, feedbackOn);
        put(events, Event.PLAN_ADOPTED, planAdoptedOn);
        put(events, Event.RECTIFY_END, rectifyUntil);
        return events;
    }

    private static void put(Map<Event, LocalDate> events, Event event, @Nullable LocalDate day) {
        if (day != null) {
            events.put(event, day);
        }
    }
}
