package zhenggai.domain.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.Refused;

/**
 * Reads the words of a deadline. Days are strict: the 31st of June is refused, never turned into another day.
 * Words without a year take the year of the day they are counted from; words that name no day are kept as they are.
 */
public final class DeadlineWords {
    private static final Properties PATTERNS = load();
    private static final Pattern DAY = pattern("day");
    private static final Pattern TEN_DAYS = pattern("ten-days");
    private static final Pattern MONTH = pattern("month");
    private static final Pattern QUARTER = pattern("quarter");
    private static final Pattern HALF_YEAR = pattern("half-year");
    private static final Pattern YEAR = pattern("year");
    private static final Pattern AT_ONCE = pattern("at-once");
    private static final Pattern STANDING = pattern("standing");
    private static final String FIRST = PATTERNS.getProperty("first");
    private static final String SECOND = PATTERNS.getProperty("second");
    private static final String NUMERALS = PATTERNS.getProperty("numerals");
    private static final String THIS_YEAR = PATTERNS.getProperty("this-year");

    private DeadlineWords() {}

    /**
     * @param from the day that gives the year where the words have none, as a rule the feedback date
     * @throws Refused when the words name a day that does not exist
     */
    public static Deadline read(String words, LocalDate from) {
        String w = words.strip();
        if (w.isEmpty()) {
            return Deadline.NONE;
        }
        try {
            return parsed(w, from);
        } catch (DateTimeException e) {
            throw new Refused("deadline.no-such-day", w);
        }
    }

    private static Deadline parsed(String w, LocalDate from) {
        Matcher m;
        if ((m = DAY.matcher(w)).matches()) {
            return new Deadline(w, LocalDate.of(year(m, from), number(m, "month"), number(m, "day")), Precision.DAY);
        }
        if ((m = TEN_DAYS.matcher(w)).matches()) {
            YearMonth month = YearMonth.of(year(m, from), number(m, "month"));
            String third = m.group("third");
            LocalDate last = third.equals(FIRST) ? month.atDay(10) : third.equals(SECOND) ? month.atDay(20) : month.atEndOfMonth();
            return new Deadline(w, last, Precision.TEN_DAYS);
        }
        if ((m = MONTH.matcher(w)).matches()) {
            return new Deadline(w, YearMonth.of(year(m, from), number(m, "month")).atEndOfMonth(), Precision.MONTH);
        }
        if ((m = QUARTER.matcher(w)).matches()) {
            int quarter = ordinal(m.group("quarter"));
            return new Deadline(w, YearMonth.of(year(m, from), quarter * 3).atEndOfMonth(), Precision.QUARTER);
        }
        if ((m = HALF_YEAR.matcher(w)).matches()) {
            int last = m.group("half").equals(FIRST) ? 6 : 12;
            return new Deadline(w, YearMonth.of(year(m, from), last).atEndOfMonth(), Precision.HALF_YEAR);
        }
        if ((m = YEAR.matcher(w)).matches()) {
            return new Deadline(w, LocalDate.of(year(m, from), 12, 31), Precision.YEAR);
        }
        if (STANDING.matcher(w).find()) {
            return new Deadline(w, null, Precision.STANDING);
        }
        if (AT_ONCE.matcher(w).find()) {
            return new Deadline(w, null, Precision.AT_ONCE);
        }
        return new Deadline(w, null, Precision.UNKNOWN);
    }

    private static int year(Matcher m, LocalDate from) {
        String year = m.group("year");
        return year == null || year.equals(THIS_YEAR) ? from.getYear() : Integer.parseInt(year);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static int ordinal(String sign) {
        int numeral = NUMERALS.indexOf(sign);
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(sign);
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(PATTERNS.getProperty(key));
    }

    private static Properties load() {
        try (var in = new InputStreamReader(DeadlineWords.class.getResourceAsStream("deadline-words.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
