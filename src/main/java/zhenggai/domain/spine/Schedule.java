package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.time.Deadline;

/** When a measure began, what it was first promised for, what it is promised for now, and when it is expected. */
public record Schedule(@Nullable LocalDate startedOn, Deadline original, Deadline current, @Nullable LocalDate expectedOn) {
    public static final Schedule NONE = new Schedule(null, Deadline.NONE, Deadline.NONE, null);

    public Schedule promised(Deadline deadline) {
        return new Schedule(startedOn, deadline, deadline, expectedOn);
    }

    /** The original promise stays. */
    public Schedule extended(Deadline to) {
        return new Schedule(startedOn, original, to, expectedOn);
    }

    /** The same words mean other days, because the calendar or an event changed; a promise that was never moved is counted anew with the current one. */
    public Schedule recounted(Deadline newCurrent) {
        return new Schedule(startedOn, original.equals(current) ? newCurrent : original, newCurrent, expectedOn);
    }

    public Schedule started(LocalDate on) {
        return startedOn == null ? new Schedule(on, original, current, expectedOn) : this;
    }

    public Schedule expected(@Nullable LocalDate on) {
        return new Schedule(startedOn, original, current, on);
    }
}
