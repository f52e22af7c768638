package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** A period of whole days, both ends included; either end may be unknown. */
public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Days UNKNOWN = new Days(null, null);

    /** @throws Refused when the end lies before the beginning */
    public Days {
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refused("days.end-before-start", from, until);
        }
    }
}
