package zhenggai.domain.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.time.WorkCalendar;

/**
 * How well a case is backed up.
 *
 * @param newest null where there is none
 * @param changedSince when the first thing was done that it does not hold; null where it holds everything
 * @param isOther whether the newest one holds steps that the history of the case has not: the case file is an older or another one
 * @param second where copies are to lie as well; null where no such place was named
 * @param secondIsThere whether that place can be reached
 * @param secondNewest what lies there; null where nothing does or it cannot be reached
 */
public record Standing(@Nullable Backup newest, @Nullable Instant changedSince, boolean isOther, @Nullable Path second, boolean secondIsThere,
    @Nullable Backup secondNewest) {
    private static final Duration MOST_WORK = Duration.ofMinutes(30);

    /** Whether half an hour of work is in no backup. */
    public boolean isDue(Instant now) {
        return changedSince != null && !now.isBefore(changedSince.plus(MOST_WORK));
    }

    /** Whether work of an earlier working day is in no backup. */
    public boolean isOverdue(LocalDate today, ZoneId zone, WorkCalendar calendar) {
        return changedSince != null && !today.isBefore(calendar.workingDayAfter(LocalDate.ofInstant(changedSince, zone), 1));
    }

    /** Whether the second place is away, or lacks what the first one has. */
    public boolean isSecondBehind() {
        return second != null && newest != null && (secondNewest == null || !secondNewest.contents().head().equals(newest.contents().head()));
    }
}
