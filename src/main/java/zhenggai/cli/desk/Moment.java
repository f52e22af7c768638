package zhenggai.cli.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import picocli.CommandLine.TypeConversionException;

/** A moment as typed on the command line: a day means its end, a day and time are local, a time with zone is exact. */
public final class Moment {
    private Moment() {}

    /** @throws TypeConversionException when it is none of these, or there is no such day */
    public static Instant of(String typed, ZoneId zone) {
        if (!typed.contains("T")) {
            return day(typed).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        }
        try {
            TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(typed, ZonedDateTime::from, LocalDateTime::from);
            return moment instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(moment);
        } catch (DateTimeException e) {
            throw new TypeConversionException(typed);
        }
    }

    /** @throws TypeConversionException when there is no such day */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new TypeConversionException(typed);
        }
    }
}
