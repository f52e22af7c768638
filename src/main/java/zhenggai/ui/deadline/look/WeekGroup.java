package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.time.WorkCalendar;

/**
 * What is owed within one week from Monday to Sunday, how many working days it has, and which of its years nobody published; what is
 * overdue and what has no day are groups of their own without a Monday.
 */
public record WeekGroup(Stretch stretch, @Nullable LocalDate monday, int workingDays, List<Integer> unknownYears, List<DueRow> rows) {
    private static final Comparator<DueRow> NEAREST = Comparator.comparing(DueRow::due);

    /** Which stretch of time a group is. */
    public enum Stretch { OVERDUE, THIS_WEEK, NEXT_WEEK, LATER, UNDATED }

    /** Overdue, this week and the next even where they are empty, the following weeks that have something, and what is open without a day. */
    public static List<WeekGroup> of(List<DueRow> rows, WorkCalendar calendar, LocalDate today) {
        LocalDate thisMonday = MonthGrid.monday(today);
        List<DueRow> overdue = new ArrayList<>();
        List<DueRow> undated = new ArrayList<>();
        Map<LocalDate, List<DueRow>> weeks = new TreeMap<>(Map.of(thisMonday, new ArrayList<>(), thisMonday.plusWeeks(1), new ArrayList<>()));
        for (DueRow row : rows) {
            if (row.due() == null) {
                if (!row.measure().isSettled()) {
                    undated.add(row);
                }
            } else if (row.due().isBefore(today)) {
                overdue.add(row);
            } else {
                weeks.computeIfAbsent(MonthGrid.monday(row.due()), monday -> new ArrayList<>()).add(row);
            }
        }
        return Stream.of(apart(Stretch.OVERDUE, overdue.stream().sorted(NEAREST).toList()),
            weeks.entrySet().stream().map(week -> week(week.getKey(), thisMonday, calendar, week.getValue().stream().sorted(NEAREST).toList())),
            apart(Stretch.UNDATED, undated)).flatMap(groups -> groups).toList();
    }

    public LocalDate sunday() {
        return Objects.requireNonNull(monday).plusDays(MonthGrid.WEEK - 1L);
    }

    private static Stream<WeekGroup> apart(Stretch stretch, List<DueRow> rows) {
        return rows.isEmpty() ? Stream.empty() : Stream.of(new WeekGroup(stretch, null, 0, List.of(), rows));
    }

    private static WeekGroup week(LocalDate monday, LocalDate thisMonday, WorkCalendar calendar, List<DueRow> rows) {
        LocalDate sunday = monday.plusDays(MonthGrid.WEEK - 1L);
        Stretch stretch = monday.equals(thisMonday) ? Stretch.THIS_WEEK : monday.equals(thisMonday.plusWeeks(1)) ? Stretch.NEXT_WEEK : Stretch.LATER;
        List<Integer> unknown = Stream.of(monday.getYear(), sunday.getYear()).distinct().filter(year -> !calendar.knows(year)).toList();
        return new WeekGroup(stretch, monday, calendar.workingDays(monday.minusDays(1), sunday), unknown, rows);
    }
}
