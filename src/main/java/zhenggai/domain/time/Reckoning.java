package zhenggai.domain.time;

import java.time.LocalDate;
import java.util.Map;

/** What the words of a deadline are read with: which days are worked, how the office counts, the days of the inspection's events, and today. */
public record Reckoning(WorkCalendar calendar, CountingRules rules, Map<Event, LocalDate> events, LocalDate today) {

    /** With the calendar this program carries, the usual rules, and a feedback on that day. */
    public static Reckoning from(LocalDate feedback) {
        return new Reckoning(WorkCalendar.published(), CountingRules.USUAL, Map.of(Event.FEEDBACK, feedback), feedback);
    }

    /** Gives the year to words that name none: the feedback's, or today's where that is not known. */
    LocalDate yearFrom() {
        return events.getOrDefault(Event.FEEDBACK, today);
    }
}
