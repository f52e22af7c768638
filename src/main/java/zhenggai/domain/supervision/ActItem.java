package zhenggai.domain.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;

/**
 * A measure that an act is about, as it stood on the day the act was issued; later changes of the case do not reach it.
 *
 * @param round of the measure: after a relapse the ladder begins anew
 * @param level how near or late it was
 * @param due the day that was owed then; null where there was none
 */
public record ActItem(MeasureId measure, int round, Warning.Level level, @Nullable LocalDate due, Told told) {

    /**
     * What the paper says of it.
     *
     * @param code finding and measure number, such as 3-2
     * @param original the first promise in the office's words, {@code current} what is promised now, empty where nothing is
     * @param extendedTo the days it was extended to, in order, the last being the current one
     * @param workingDaysLeft negative when over; null where no day is owed
     * @param before what was sent about it before, oldest first
     */
    public record Told(
            String code, String finding, String measure, String original, String current, List<LocalDate> extendedTo, @Nullable Integer workingDaysLeft,
            String latest, List<Earlier> before) {
        public Told {
            extendedTo = List.copyOf(extendedTo);
            before = List.copyOf(before);
        }
    }

    /** How many days the owed day was ahead of another one, negative when over; null where no day was owed. */
    public @Nullable Integer daysLeft(LocalDate on) {
        return due == null ? null : (int) ChronoUnit.DAYS.between(on, due);
    }

    /** An act that had been issued about the same measure. */
    public record Earlier(ActKind kind, Serial serial, LocalDate on) {}
}
