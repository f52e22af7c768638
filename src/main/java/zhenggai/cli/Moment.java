package zhenggai.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import zhenggai.domain.Refused;

/** A moment as typed on the command line: a day means its end, a day and time are local, a time with zone is exact. */
final class Moment {
    private Moment() {}

    /** @throws Refused when it is none of these, or there is no such day */
    static Instant of(String typed, ZoneId zone) {
        try {
            return typed.contains("T") ? typed.endsWith("Z") ? Instant.parse(typed) : LocalDateTime.parse(typed).atZone(zone).toInstant()
                : LocalDate.parse(typed).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        } catch (DateTimeException e) {
            throw new Refused("cli.no-such-moment", typed);
        }
    }

    /** @throws Refused when there is no such day */
    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new Refused("cli.no-such-day", typed);
        }
    }
}
