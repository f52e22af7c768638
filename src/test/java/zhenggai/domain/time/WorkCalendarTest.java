package zhenggai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.domain.Refused;
import zhenggai.domain.time.CountingRules.PeriodEnd;
import zhenggai.domain.time.Term.Unit;

class WorkCalendarTest {
    private static final WorkCalendar PUBLISHED = WorkCalendar.published();
    /** The General Office's notice for 2024 (guo ban fa ming dian 2023 no. 7), typed here because the program begins with 2025. */
    private static final HolidayYear Y2024 = new HolidayYear(2024, "notice", days("""
        2024-01-01 2024-01-01 off
        2024-02-10 2024-02-17 off
        2024-04-04 2024-04-06 off
        2024-05-01 2024-05-05 off
        2024-06-08 2024-06-10 off
        2024-09-15 2024-09-17 off
        2024-10-01 2024-10-07 off
        2024-02-04 2024-02-04 on
        2024-02-18 2024-02-18 on
        2024-04-07 2024-04-07 on
        2024-04-28 2024-04-28 on
        2024-05-11 2024-05-11 on
        2024-09-14 2024-09-14 on
        2024-09-29 2024-09-29 on
        2024-10-12 2024-10-12 on"""));

    @ParameterizedTest
    @CsvSource({"2025-03-26,10,2025-04-10", "2025-03-26,15,2025-04-17", "2025-03-26,30,2025-05-12", "2025-09-26,3,2025-09-30",
        "2026-02-13,1,2026-02-14", "2026-02-13,2,2026-02-24", "2026-02-12,5,2026-02-26", "2026-09-18,5,2026-09-24", "2026-09-30,3,2026-10-10",
        "2025-01-24,3,2025-02-05"})
    void workingDaysAreCountedAsTheOfficeCountsThem(LocalDate start, int amount, LocalDate end) {
        Working working = new Term(amount, Unit.WORKING_DAYS).from(start, PUBLISHED, CountingRules.USUAL);
        assertThat(working.end()).isEqualTo(end);
        assertThat(working.isProvisional()).isFalse();
        assertThat(PUBLISHED.workingDays(start, end)).isEqualTo(amount);
    }

    @Test
    void eachKnownYearHas248WorkingDays() {
        for (int year : List.of(2025, 2026)) {
            assertThat(PUBLISHED.workingDays(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31))).isEqualTo(248);
        }
    }

    @Test
    void everyDayOfFourYearsAgreesWithATableWrittenElsewhere() throws IOException {
        WorkCalendar calendar = PUBLISHED.with(List.of(Y2024), List.of());
        NavigableSet<LocalDate> worked = workedByTheTable();
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(calendar.isWorking(day)).as("%s", day).isEqualTo(worked.contains(day));
        }
    }

    @Test
    void everyTermOfFourYearsAgreesWithATableWrittenElsewhere() throws IOException {
        WorkCalendar calendar = PUBLISHED.with(List.of(Y2024), List.of());
        NavigableSet<LocalDate> worked = workedByTheTable();
        for (LocalDate start = LocalDate.of(2024, 1, 1); start.getYear() < 2027; start = start.plusDays(1)) {
            LocalDate expected = start;
            for (int amount = 1; amount <= 40; amount++) {
                expected = worked.higher(expected);
                Working working = new Term(amount, Unit.WORKING_DAYS).from(start, calendar, CountingRules.USUAL);
                assertThat(working.end()).as("%s + %d", start, amount).isEqualTo(expected);
                assertThat(working.isProvisional()).as("%s + %d", start, amount).isEqualTo(expected.getYear() == 2027);
            }
        }
    }

    @Test
    void theWorkingNamesEveryDayThatWasNotWhatItsDayOfTheWeekSays() {
        Working working = new Term(5, Unit.WORKING_DAYS).from(LocalDate.of(2026, 2, 12), PUBLISHED, CountingRules.USUAL);
        assertThat(working.end()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(working.notes()).hasSize(10);
        assertThat(working.notes().getFirst()).isEqualTo(new Working.Note(LocalDate.of(2026, 2, 14), new DayNature(true, DayNature.Why.MADE_UP, "春节")));
        assertThat(working.notes().get(1).nature()).isEqualTo(new DayNature(false, DayNature.Why.DAY_OFF, "春节"));
    }

    @Test
    void aPeriodThatEndsOnADayOffMovesUnlessTheOfficeSaysItStays() {
        LocalDate start = LocalDate.of(2025, 7, 1);
        Working moved = new Term(3, Unit.MONTHS).from(start, PUBLISHED, CountingRules.USUAL);
        assertThat(moved.end()).as("through the eight days of October").isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(moved.notes()).as("the days it moved over").hasSize(8);
        Working stays = new Term(3, Unit.MONTHS).from(start, PUBLISHED, new CountingRules(false, PeriodEnd.STAYS));
        assertThat(stays.end()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(stays.notes()).isEmpty();
    }

    @Test
    void monthsAreAddedInOneStepToTheSameDayOrTheLastOfTheMonth() {
        CountingRules stays = new CountingRules(false, PeriodEnd.STAYS);
        assertThat(new Term(1, Unit.MONTHS).from(LocalDate.of(2025, 1, 31), PUBLISHED, stays).end()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(new Term(2, Unit.MONTHS).from(LocalDate.of(2025, 1, 31), PUBLISHED, stays).end()).as("not by way of February").isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void theDayOfTheEventIsCountedOnlyWhereTheOfficeSaysSo() {
        CountingRules counts = new CountingRules(true, PeriodEnd.STAYS);
        LocalDate wednesday = LocalDate.of(2025, 3, 26);
        assertThat(new Term(10, Unit.WORKING_DAYS).from(wednesday, PUBLISHED, counts).end()).isEqualTo(LocalDate.of(2025, 4, 9));
        assertThat(new Term(10, Unit.CALENDAR_DAYS).from(wednesday, PUBLISHED, counts).end()).isEqualTo(LocalDate.of(2025, 4, 4));
    }

    @Test
    void acrossAYearNobodyPublishedEverythingIsProvisionalUntilTheYearIsTyped() {
        LocalDate start = LocalDate.of(2026, 12, 28);
        Working working = new Term(10, Unit.WORKING_DAYS).from(start, PUBLISHED, CountingRules.USUAL);
        assertThat(working.unknownYears()).containsExactly(2027);
        assertThat(working.end()).isEqualTo(LocalDate.of(2027, 1, 11));
        HolidayYear typed = new HolidayYear(2027, "typed", List.of(new SpecialDay(LocalDate.of(2027, 1, 1), true, "元旦")));
        Working known = new Term(10, Unit.WORKING_DAYS).from(start, PUBLISHED.with(List.of(typed), List.of()), CountingRules.USUAL);
        assertThat(known.isProvisional()).isFalse();
        assertThat(known.end()).isEqualTo(LocalDate.of(2027, 1, 12));
    }

    @Test
    void theOfficesOwnDaysComeBeforeTheStates() {
        LocalDate eve = LocalDate.of(2026, 9, 30);
        WorkCalendar own = PUBLISHED.with(List.of(), List.of(new SpecialDay(eve, true, "防汛值守补休"), new SpecialDay(LocalDate.of(2026, 10, 1), false, "值班")));
        assertThat(own.of(eve)).isEqualTo(new DayNature(false, DayNature.Why.OFFICE_OFF, "防汛值守补休"));
        assertThat(own.of(LocalDate.of(2026, 10, 1)).why()).isEqualTo(DayNature.Why.OFFICE_ON);
    }

    @Test
    void aDayIsNeverBothOffAndOn() {
        LocalDate day = LocalDate.of(2027, 2, 6);
        assertThatThrownBy(() -> new HolidayYear(2027, "x", List.of(new SpecialDay(day, true, "春节"), new SpecialDay(day, false, "春节"))))
            .isInstanceOf(Refused.class).hasMessage("holidays.off-and-on");
        assertThatThrownBy(() -> new HolidayYear(2026, "x", List.of(new SpecialDay(day, true, "春节"))))
            .isInstanceOf(Refused.class).hasMessage("holidays.outside-year");
        assertThat(new HolidayYear(2027, "x", List.of(new SpecialDay(day, true, "春节"), new SpecialDay(day, true, "春节"))).days()).hasSize(1);
    }

    private static NavigableSet<LocalDate> workedByTheTable() throws IOException {
        NavigableSet<LocalDate> worked = new TreeSet<>();
        try (var in = WorkCalendarTest.class.getResourceAsStream("days.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList()) {
                YearMonth month = YearMonth.parse(line.substring(0, 7));
                String marks = line.substring(8);
                assertThat(marks).hasSize(month.lengthOfMonth());
                for (int day = 1; day <= marks.length(); day++) {
                    if (marks.charAt(day - 1) == 'W') {
                        worked.add(month.atDay(day));
                    }
                }
            }
        }
        return worked;
    }

    private static List<SpecialDay> days(String table) {
        List<SpecialDay> days = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.split(" ");
            LocalDate.parse(cells[0]).datesUntil(LocalDate.parse(cells[1]).plusDays(1)).forEach(day -> days.add(new SpecialDay(day, cells[2].equals("off"), "")));
        }
        return days;
    }
}
