package zhenggai.domain.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A deadline in the office's own words, with the last day they mean and how exactly; without a day nothing can be overdue. */
public record Deadline(String words, @Nullable LocalDate day, Precision precision) {
    public static final Deadline NONE = new Deadline("", null, Precision.UNKNOWN);

    public static Deadline on(LocalDate day) {
        return new Deadline(day.toString(), day, Precision.DAY);
    }

    public boolean isSet() {
        return !words.isEmpty();
    }

    /** Due today is not overdue. */
    public boolean isPast(LocalDate today) {
        return day != null && today.isAfter(day);
    }
}
