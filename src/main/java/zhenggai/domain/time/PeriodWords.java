package zhenggai.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** Reads the words of a period that is so many working days long; the day it begins on is counted, because it is open on that day. */
public final class PeriodWords {
    private static final Pattern PERIOD = DeadlineWords.pattern("working-period");
    private static final CountingRules WITH_FIRST_DAY = new CountingRules(true, CountingRules.PeriodEnd.STAYS);

    private PeriodWords() {}

    /**
     * The period in the words, counted; nothing where they are no such period.
     *
     * @param known the day it begins on where the words name none
     * @param today gives the year to a day that names none
     * @throws Refused when no day is known, the day does not exist, or nobody has so many days
     */
    public static Optional<Working> counted(String words, @Nullable LocalDate known, WorkCalendar calendar, LocalDate today) {
        Matcher m = PERIOD.matcher(words.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate first = m.group("month") == null ? known : first(m, words, today);
        if (first == null) {
            throw new Refused("period.first-day-missing");
        }
        return Optional.of(of(DeadlineWords.amount(m.group("amount")), first, calendar));
    }

    /** So many working days from that day on, the day with them. */
    public static Working of(int days, LocalDate first, WorkCalendar calendar) {
        return new Term(days, Term.Unit.WORKING_DAYS).from(first, calendar, WITH_FIRST_DAY);
    }

    private static LocalDate first(Matcher m, String words, LocalDate today) {
        try {
            return LocalDate.of(DeadlineWords.year(m, today), DeadlineWords.number(m, "month"), DeadlineWords.number(m, "day"));
        } catch (DateTimeException e) {
            throw new Refused("deadline.no-such-day", words.strip());
        }
    }
}
