package zhenggai.ui.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.SpecialDay;

/** A holiday year as a person types it from the notice: stretches of days that are off or worked, in any order. */
public record YearDraft(String year, String source, List<Stretch> stretches) {
    private static final int LONGEST = 60;

    /** Days in a row; without a last day only the first. */
    public record Stretch(@Nullable LocalDate from, @Nullable LocalDate until, boolean isOff, String name) {
        boolean isBlank() {
            return from == null && until == null && name.isBlank();
        }

        LocalDate last() {
            return until == null ? from : until;
        }

        public long days() {
            return ChronoUnit.DAYS.between(from, last()) + 1;
        }

        private boolean goesOn(SpecialDay day) {
            return last().plusDays(1).equals(day.day()) && isOff == day.isOff() && name.equals(day.name());
        }
    }

    public static YearDraft of(HolidayYear year) {
        return new YearDraft(String.valueOf(year.year()), year.source(), stretches(year.days()));
    }

    /** Days as stretches, in their order. */
    public static List<Stretch> stretches(List<SpecialDay> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (SpecialDay day : days) {
            if (!stretches.isEmpty() && stretches.getLast().goesOn(day)) {
                Stretch before = stretches.removeLast();
                stretches.add(new Stretch(before.from(), day.day(), day.isOff(), day.name()));
            } else {
                stretches.add(new Stretch(day.day(), day.day(), day.isOff(), day.name()));
            }
        }
        return stretches;
    }

    /** @throws Refused when the year is none, a line has no day or ends before it begins, a day is not the year's, or no line is filled in */
    public HolidayYear toYear() {
        if (!year.strip().matches("\\d{4}")) {
            throw new Refused("holidays.year-missing");
        }
        List<SpecialDay> days = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            if (!stretches.get(i).isBlank()) {
                days.addAll(days(i + 1, stretches.get(i)));
            }
        }
        if (days.isEmpty()) {
            throw new Refused("holidays.nothing-typed");
        }
        return new HolidayYear(Integer.parseInt(year.strip()), source.strip(), days);
    }

    private static List<SpecialDay> days(int line, Stretch stretch) {
        LocalDate from = stretch.from();
        if (from == null) {
            throw new Refused("holidays.line-no-day", line);
        }
        if (stretch.last().isBefore(from) || stretch.days() > LONGEST) {
            throw new Refused("holidays.line-backwards", line, from, stretch.last());
        }
        return from.datesUntil(stretch.last().plusDays(1)).map(day -> new SpecialDay(day, stretch.isOff(), stretch.name().strip())).toList();
    }
}
