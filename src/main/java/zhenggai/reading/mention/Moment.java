package zhenggai.reading.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.time.Precision;
import zhenggai.reading.grammar.Phrases;

/** One time in a text: its first and last day and how exactly they are named; words that name no day have neither. */
record Moment(@Nullable LocalDate from, @Nullable LocalDate until, Precision precision) {
    private static final String FIRST = Phrases.MENTIONS.words("first-third");
    private static final String SECOND = Phrases.MENTIONS.words("second-third");
    private static final String NUMERALS = Phrases.MENTIONS.words("numerals");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Nothing where the day does not exist, or nobody can say in which year it is. */
    static @Nullable Moment of(Matcher m, YearSense years) {
        if (m.group("never") != null || m.group("open") != null) {
            return new Moment(null, null, Precision.UNKNOWN);
        }
        try {
            return dated(m, years);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static boolean namesYear(Matcher m) {
        return m.group("y1") != null || m.group("year") != null || m.group("rel") != null;
    }

    private static @Nullable Moment dated(Matcher m, YearSense years) {
        if (m.group("y1") != null) {
            return day(LocalDate.of(years.of(m.group("y1"), null, 1), Integer.parseInt(m.group("m1")), Integer.parseInt(m.group("d1"))));
        }
        String month = first(m, "month", "month2");
        if (month != null) {
            return inMonth(m, years, month);
        }
        Integer year = namesYear(m) ? years.of(m.group("year"), m.group("rel"), 12) : years.present();
        return year == null ? null : inYear(m, year);
    }

    private static @Nullable Moment inMonth(Matcher m, YearSense years, String written) {
        String day = first(m, "day", "day2");
        String third = first(m, "third", "third2");
        String edge = first(m, "edge", "edge2");
        boolean bare = day == null && third == null && edge == null && !namesYear(m);
        if (bare && HanNumber.isOne(written)) {
            return null;
        }
        int month = number(written);
        Integer year = years.of(m.group("year"), m.group("rel"), month);
        if (year == null) {
            return null;
        }
        YearMonth whole = YearMonth.of(year, month);
        if (day != null) {
            return day(whole.atDay(number(day)));
        }
        if (third != null) {
            return third.equals(FIRST) ? new Moment(whole.atDay(1), whole.atDay(10), Precision.TEN_DAYS)
                : third.equals(SECOND) ? new Moment(whole.atDay(11), whole.atDay(20), Precision.TEN_DAYS)
                : new Moment(whole.atDay(21), whole.atEndOfMonth(), Precision.TEN_DAYS);
        }
        return new Moment(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
    }

    private static Moment inYear(Matcher m, int year) {
        String half = first(m, "half", "half2");
        if (half != null) {
            boolean early = half.equals(FIRST);
            return new Moment(LocalDate.of(year, early ? 1 : 7, 1), LocalDate.of(year, early ? 6 : 12, early ? 30 : 31), Precision.HALF_YEAR);
        }
        String quarter = first(m, "quarter", "quarter2");
        if (quarter != null) {
            int numeral = NUMERALS.indexOf(quarter);
            int last = (numeral >= 0 ? numeral + 1 : Integer.parseInt(quarter)) * MONTHS_OF_A_QUARTER;
            return new Moment(LocalDate.of(year, last - 2, 1), YearMonth.of(year, last).atEndOfMonth(), Precision.QUARTER);
        }
        return new Moment(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    private static Moment day(LocalDate day) {
        return new Moment(day, day, Precision.DAY);
    }

    private static int number(String written) {
        return HanNumber.isOne(written) ? HanNumber.value(written) : Integer.parseInt(written);
    }

    private static @Nullable String first(Matcher m, String group, String other) {
        return m.group(group) == null ? m.group(other) : m.group(group);
    }
}
