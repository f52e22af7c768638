package zhenggai.domain.time;

import java.time.LocalDate;

/** One day that is not what its day of the week says: a day off, or a day of work to make up for one; and what it is called. */
public record SpecialDay(LocalDate day, boolean isOff, String name) {}
