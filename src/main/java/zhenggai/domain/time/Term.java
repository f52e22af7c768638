package zhenggai.domain.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import zhenggai.domain.Refused;

/** A stretch of time from a day on: so many working days, calendar days or months. */
public record Term(int amount, Unit unit) {
    /** More than anybody promises; what lies beyond is a slip of the finger. */
    private static final int MOST = 3660;

    /** What a term is measured in. */
    public enum Unit { WORKING_DAYS, CALENDAR_DAYS, MONTHS }

    /** @throws Refused when the term would end before it begins, or is longer than ten years */
    public Term {
        if (amount < 1) {
            throw new Refused("term.before-event", amount);
        }
        if (amount > MOST || unit == Unit.MONTHS && amount > MOST / 30) {
            throw new Refused("term.too-long", amount);
        }
    }

    /** Counts from the day in one step and says how: months to the same day of the month, or its last (Civil Code, art. 202 and 203). */
    public Working from(LocalDate start, WorkCalendar calendar, CountingRules rules) {
        return unit == Unit.WORKING_DAYS ? workingDays(start, calendar, rules) : period(start, calendar, rules);
    }

    private Working workingDays(LocalDate start, WorkCalendar calendar, CountingRules rules) {
        List<Working.Note> notes = new ArrayList<>();
        SortedSet<Integer> unknown = new TreeSet<>();
        int counted = 0;
        LocalDate day = rules.countsEventDay() ? start.minusDays(1) : start;
        while (counted < amount) {
            day = day.plusDays(1);
            DayNature nature = calendar.of(day);
            counted += nature.isWorking() ? 1 : 0;
            if (nature.why() != DayNature.Why.WORKDAY) {
                notes.add(new Working.Note(day, nature));
            }
            note(unknown, calendar, day);
        }
        return new Working(start, this, day, notes, rules, unknown);
    }

    private Working period(LocalDate start, WorkCalendar calendar, CountingRules rules) {
        LocalDate last = unit == Unit.MONTHS ? start.plusMonths(amount) : start.plusDays(amount);
        // where the last month has no such day, its end is the end either way
        boolean endsWithTheMonth = unit == Unit.MONTHS && last.getDayOfMonth() < start.getDayOfMonth();
        if (rules.countsEventDay() && !endsWithTheMonth) {
            last = last.minusDays(1);
        }
        List<Working.Note> notes = new ArrayList<>();
        SortedSet<Integer> unknown = new TreeSet<>();
        LocalDate end = last;
        if (rules.periodEnd() == CountingRules.PeriodEnd.NEXT_WORKING_DAY) {
            note(unknown, calendar, end);
            while (!calendar.isWorking(end)) {
                notes.add(new Working.Note(end, calendar.of(end)));
                end = end.plusDays(1);
                note(unknown, calendar, end);
            }
        }
        return new Working(start, this, end, notes, rules, unknown);
    }

    private static void note(SortedSet<Integer> unknown, WorkCalendar calendar, LocalDate day) {
        if (!calendar.knows(day.getYear())) {
            unknown.add(day.getYear());
        }
    }
}
