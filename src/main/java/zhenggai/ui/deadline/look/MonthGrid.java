package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.time.DayNature;
import zhenggai.domain.time.WorkCalendar;

/** Six weeks from Monday to Sunday that hold a month, with what is owed on each day; {@code isKnown} is false where nobody published the year. */
public record MonthGrid(YearMonth month, boolean isKnown, List<Cell> cells) {
    public static final int WEEK = 7;
    public static final int CELLS = 42;

    /** One day: whether it is of the month, whether it is worked and why, and what is owed on it. */
    public record Cell(LocalDate day, boolean isOfMonth, DayNature nature, List<DueRow> rows) {

        /** How many of each level, the most pressing first. */
        public Map<Level, Integer> counts() {
            Map<Level, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
            rows.forEach(row -> counts.merge(row.warning().level(), 1, Integer::sum));
            return counts;
        }
    }

    public static MonthGrid of(YearMonth month, List<DueRow> rows, WorkCalendar calendar) {
        LocalDate monday = monday(month.atDay(1));
        Map<LocalDate, List<DueRow>> days = rows.stream().filter(row -> row.due() != null).collect(Collectors.groupingBy(DueRow::due));
        return new MonthGrid(month, calendar.knows(month.getYear()), IntStream.range(0, CELLS).mapToObj(monday::plusDays)
            .map(day -> new Cell(day, YearMonth.from(day).equals(month), calendar.of(day), days.getOrDefault(day, List.of()))).toList());
    }

    public Cell cell(LocalDate day) {
        return cells.get((int) (day.toEpochDay() - cells.getFirst().day().toEpochDay()));
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
