package zhenggai.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which days are worked: weekends are off, the State Council's days off are off, make-up days are on, and the office's own days come
 * before all of these. A year that nobody has published is not known; what is counted across it is provisional, never guessed.
 */
public final class WorkCalendar {
    private static final WorkCalendar PUBLISHED = new WorkCalendar(PublishedYears.load(), List.of());

    private final Map<Integer, HolidayYear> years = new TreeMap<>();
    private final List<SpecialDay> own;
    private final Map<LocalDate, DayNature> natures = new HashMap<>();

    private WorkCalendar(Collection<HolidayYear> years, List<SpecialDay> own) {
        years.forEach(year -> this.years.put(year.year(), year));
        this.own = List.copyOf(own);
        for (HolidayYear year : this.years.values()) {
            year.days().forEach(day -> natures.put(day.day(),
                new DayNature(!day.isOff(), day.isOff() ? DayNature.Why.DAY_OFF : DayNature.Why.MADE_UP, day.name())));
        }
        own.forEach(day -> natures.put(day.day(),
            new DayNature(!day.isOff(), day.isOff() ? DayNature.Why.OFFICE_OFF : DayNature.Why.OFFICE_ON, day.name())));
    }

    /** The years this program carries, and no day of an office's own. */
    public static WorkCalendar published() {
        return PUBLISHED;
    }

    /** The same calendar with years that are typed in or imported, in the place of those known before, and the office's own days. */
    public WorkCalendar with(Collection<HolidayYear> typed, Collection<SpecialDay> ownDays) {
        Map<Integer, HolidayYear> all = new TreeMap<>(years);
        typed.forEach(year -> all.put(year.year(), year));
        return new WorkCalendar(all.values(), List.copyOf(ownDays));
    }

    /** The years whose days off are known, oldest first. */
    public List<HolidayYear> years() {
        return List.copyOf(years.values());
    }

    public List<SpecialDay> ownDays() {
        return own;
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public DayNature of(LocalDate day) {
        DayNature special = natures.get(day);
        if (special != null) {
            return special;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? DayNature.WEEKEND : DayNature.WORKDAY;
    }

    public boolean isWorking(LocalDate day) {
        return of(day).isWorking();
    }

    /** The day itself where it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The day itself where it is worked, else the last one before it that was. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** The so-manieth working day after that day; the day itself is not counted. */
    public LocalDate workingDayAfter(LocalDate day, int amount) {
        LocalDate working = day;
        for (int i = 0; i < amount; i++) {
            working = onOrAfter(working.plusDays(1));
        }
        return working;
    }

    /** Working days after {@code from} up to and with {@code until}; negative where {@code until} lies before. */
    public int workingDays(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -workingDays(until, from);
        }
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            days += isWorking(day) ? 1 : 0;
        }
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar calendar && years.equals(calendar.years) && own.equals(calendar.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(years, own);
    }
}
