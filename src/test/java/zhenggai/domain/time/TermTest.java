package zhenggai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months end on the same day of the month, or on the last where there is none (Civil Code, art. 203), whichever day is the first. */
class TermTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-28, 1, 2026-02-28, 2026-02-27", "2026-01-29, 1, 2026-02-28, 2026-02-28", "2026-01-30, 1, 2026-02-28, 2026-02-28",
        "2026-01-31, 1, 2026-02-28, 2026-02-28", "2028-01-28, 1, 2028-02-28, 2028-02-27", "2028-01-29, 1, 2028-02-29, 2028-02-28",
        "2028-01-30, 1, 2028-02-29, 2028-02-29", "2028-01-31, 1, 2028-02-29, 2028-02-29", "2026-01-31, 3, 2026-04-30, 2026-04-30",
        "2026-01-31, 2, 2026-03-31, 2026-03-30", "2028-02-29, 12, 2029-02-28, 2029-02-28", "2026-03-01, 1, 2026-04-01, 2026-03-31"})
    void monthsEndOnTheSameDayOrWithTheMonth(LocalDate start, int months, LocalDate after, LocalDate with) {
        Term term = new Term(months, Term.Unit.MONTHS);
        assertThat(end(term, start, false)).isEqualTo(after);
        assertThat(end(term, start, true)).isEqualTo(with);
    }

    private static LocalDate end(Term term, LocalDate start, boolean countsEventDay) {
        return term.from(start, WorkCalendar.published(), new CountingRules(countsEventDay, CountingRules.PeriodEnd.STAYS)).end();
    }
}
