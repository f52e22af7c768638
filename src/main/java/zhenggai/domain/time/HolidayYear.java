package zhenggai.domain.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.Refused;

/** The days off and make-up working days of one year, in their order, and the notice that says so. */
public record HolidayYear(int year, String source, List<SpecialDay> days) {

    /** @throws Refused when a day lies outside the year, or is called both off and working */
    public HolidayYear {
        Map<LocalDate, Boolean> known = new HashMap<>();
        for (SpecialDay day : days) {
            if (day.day().getYear() != year) {
                throw new Refused("holidays.outside-year", day.day(), String.valueOf(year));
            }
            Boolean before = known.putIfAbsent(day.day(), day.isOff());
            if (before != null && before != day.isOff()) {
                throw new Refused("holidays.off-and-on", day.day());
            }
        }
        days = days.stream().sorted(Comparator.comparing(SpecialDay::day)).filter(first(days)).toList();
    }

    /** The same day said twice is said once. */
    private static java.util.function.Predicate<SpecialDay> first(Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDay> firsts = new HashMap<>();
        days.forEach(day -> firsts.putIfAbsent(day.day(), day));
        return day -> firsts.get(day.day()) == day;
    }
}
