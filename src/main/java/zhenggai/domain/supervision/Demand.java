package zhenggai.domain.supervision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an act says in words: what was found, what is required, and by when a reply is due.
 *
 * @param replyDays working days after the day of issue; null where a day was set or no reply is asked for
 * @param replyBy the last day for the reply; null where none is asked for
 */
public record Demand(String found, String requirement, @Nullable Integer replyDays, @Nullable LocalDate replyBy) {
    public Demand {
        found = found.strip();
        requirement = requirement.strip();
    }
}
