package zhenggai.ui.deadline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.deadline.look.WeekGroup.Stretch;

class WeekGroupTest {

    @Test
    void theWeekThatEndsOneYearAndBeginsTheNextIsOne() {
        LocalDate today = LocalDate.of(2026, 12, 24);
        List<WeekGroup> groups = groups(today, new Rows().open(null, LocalDate.of(2026, 12, 31)).open(null, LocalDate.of(2027, 1, 2)).open(null, LocalDate.of(2027, 1, 4)));
        assertThat(groups).extracting(WeekGroup::stretch).containsExactly(Stretch.THIS_WEEK, Stretch.NEXT_WEEK, Stretch.LATER);
        WeekGroup turn = groups.get(1);
        assertThat(turn.monday()).isEqualTo("2026-12-28");
        assertThat(turn.sunday()).isEqualTo("2027-01-03");
        assertThat(turn.rows()).hasSize(2);
        assertThat(turn.unknownYears()).containsExactly(2027);
        assertThat(groups.getFirst().unknownYears()).isEmpty();
    }

    @Test
    void daysOffAndMakeUpDaysCount() {
        List<WeekGroup> groups = groups(LocalDate.of(2026, 9, 30), new Rows().open(null, LocalDate.of(2026, 10, 10)));
        // the week of 1 October has three working days left of five, the next has Thursday, Friday and the make-up Saturday
        assertThat(groups).extracting(WeekGroup::workingDays).containsExactly(3, 3);
        assertThat(groups.get(1).rows()).hasSize(1);
    }

    @Test
    void dueTodayIsThisWeekAndYesterdayIsOverdue() {
        LocalDate monday = LocalDate.of(2026, 7, 20);
        List<WeekGroup> groups = groups(monday, new Rows().open(null, monday).open(null, monday.minusDays(1)).open(null, monday.plusDays(6)).open(null, monday.plusDays(7)));
        assertThat(groups).extracting(group -> group.stretch() + " " + group.rows().size()).containsExactly("OVERDUE 1", "THIS_WEEK 2", "NEXT_WEEK 1");
    }

    @Test
    void theNearestComesFirstAndClosedOnesAreGone() {
        LocalDate today = LocalDate.of(2026, 7, 20);
        Rows rows = new Rows().open(null, LocalDate.of(2026, 6, 30)).open(null, LocalDate.of(2026, 5, 31)).open(null, null)
            .measure(MeasureState.CLOSED, null, LocalDate.of(2026, 6, 1), Closure.NONE)
            .measure(MeasureState.LONG_TERM, null, null, new Closure(null, null, null, "", "", LocalDate.of(2026, 7, 24)));
        List<WeekGroup> groups = groups(today, rows);
        assertThat(groups).extracting(WeekGroup::stretch).containsExactly(Stretch.OVERDUE, Stretch.THIS_WEEK, Stretch.NEXT_WEEK, Stretch.UNDATED);
        assertThat(groups.getFirst().rows()).extracting(DueRow::number).containsExactly("1-2", "1-1");
        assertThat(groups.get(1).rows()).extracting(DueRow::number).containsExactly("1-5");
        assertThat(groups.getLast().rows()).extracting(DueRow::number).containsExactly("1-3");
    }

    private static List<WeekGroup> groups(LocalDate today, Rows rows) {
        Timetable timetable = rows.on(today);
        return WeekGroup.of(timetable.rows(), timetable.calendar(), today);
    }
}
