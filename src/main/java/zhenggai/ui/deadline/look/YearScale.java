package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/** Where the days of a year stand on a line so many pixels long: each day has its share, a mark stands in the middle of its day. */
public record YearScale(int year, double width) {

    /** The middle of the day; before 0 or beyond the width where the day is of another year. */
    public double at(LocalDate day) {
        return (days(day) + 0.5) * width / length();
    }

    /** The beginning of a month; that of the 13th is the end of the year. */
    public double edge(int month) {
        return days(LocalDate.of(year, 1, 1).plusMonths(month - 1L)) * width / length();
    }

    /** The day at that place: the first of the year for places before it, a later year's for places beyond. */
    public LocalDate day(double x) {
        return LocalDate.of(year, 1, 1).plusDays(Math.max(0, (long) Math.floor(x * length() / width)));
    }

    public boolean holds(LocalDate day) {
        return day.getYear() == year;
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), day);
    }

    private int length() {
        return Year.of(year).length();
    }
}
