package zhenggai.domain.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.Refused;

/**
 * Reads the words of a deadline. Days are strict: the 31st of June is refused, never turned into another day. Words without a year
 * take the year of the feedback; a term after an event is counted; words that name no day are kept as they are.
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
    private static final Pattern TERM = pattern("term");
    private static final Pattern TERM_BEFORE = pattern("term-before");
    private static final Map<Event, Pattern> EVENTS = Map.of(Event.FEEDBACK, pattern("event-feedback"), Event.PLAN_ADOPTED, pattern("event-plan"),
        Event.RECTIFY_END, pattern("event-end"));
    private static final String WORKING = PATTERNS.getProperty("unit-working");
    private static final String MONTHS = PATTERNS.getProperty("unit-months");
    private static final String TENS = PATTERNS.getProperty("tens");
    private static final String DIGITS = PATTERNS.getProperty("digits");

    private DeadlineWords() {}

    /** The term in the words, counted; nothing where the words are no term or its event has no day yet. */
    public static Optional<Working> working(String words, Reckoning with) {
        Matcher m = TERM.matcher(words.strip());
        return m.matches() ? anchor(m, with).map(day -> term(m).from(day, with.calendar(), with.rules())) : Optional.empty();
    }

    /** The words of a term of so many working days after a day. */
    public static String workingDaysAfter(LocalDate day, int days) {
        return PATTERNS.getProperty("working-days-after").formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), days);
    }

    /** The event that the words count from, if they count from one. */
    public static Optional<Event> event(String words) {
        Matcher m = TERM.matcher(words.strip());
        return m.matches() ? event(m) : Optional.empty();
    }

    /** @throws Refused when the words name a day that does not exist, or a term that ends before it begins */
    public static Deadline read(String words, Reckoning with) {
        String w = words.strip();
        if (w.isEmpty()) {
            return Deadline.NONE;
        }
        try {
            Matcher m = TERM.matcher(w);
            if (m.matches()) {
                Term term = term(m);
                return anchor(m, with).map(day -> term.from(day, with.calendar(), with.rules()))
                    .map(counted -> new Deadline(w, counted.end(), counted.isProvisional() ? Precision.PROVISIONAL : Precision.COUNTED))
                    .orElse(new Deadline(w, null, Precision.AWAITING));
            }
            if (TERM_BEFORE.matcher(w).matches()) {
                throw new Refused("deadline.before-event", w);
            }
            return parsed(w, with.yearFrom());
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

    private static Term term(Matcher m) {
        String unit = m.group("unit");
        return new Term(amount(m.group("amount")), unit.equals(WORKING) ? Term.Unit.WORKING_DAYS
            : unit.endsWith(MONTHS) ? Term.Unit.MONTHS : Term.Unit.CALENDAR_DAYS);
    }

    private static Optional<Event> event(Matcher m) {
        return EVENTS.entrySet().stream().filter(event -> m.group("anchor") != null && event.getValue().matcher(m.group("anchor")).matches())
            .map(Map.Entry::getKey).findFirst();
    }

    /** The day a term is counted from: a day that is named, or an event's where it has one. */
    private static Optional<LocalDate> anchor(Matcher m, Reckoning with) {
        if (m.group("month") != null) {
            return Optional.of(LocalDate.of(year(m, with.yearFrom()), number(m, "month"), number(m, "day")));
        }
        return event(m).map(with.events()::get);
    }

    /** Digits, or Chinese numerals up to ninety-nine. */
    static int amount(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf(TENS);
        if (ten < 0) {
            return DIGITS.indexOf(written) % (DIGITS.length() / 2);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.substring(0, ten)) % (DIGITS.length() / 2);
        String ones = written.substring(ten + 1);
        return tens * 10 + (ones.isEmpty() ? 0 : DIGITS.indexOf(ones) % (DIGITS.length() / 2));
    }

    static int year(Matcher m, LocalDate from) {
        String year = m.group("year");
        return year == null || year.equals(THIS_YEAR) ? from.getYear() : Integer.parseInt(year);
    }

    static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static int ordinal(String sign) {
        int numeral = NUMERALS.indexOf(sign);
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(sign);
    }

    static Pattern pattern(String key) {
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
