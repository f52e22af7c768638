package zhenggai.ui.deadline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.time.DayNature.Why;

class MonthGridTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    @ParameterizedTest
    @ValueSource(strings = {"2026-02", "2026-06", "2026-08", "2026-11", "2027-01", "2028-02"})
    void sixWeeksFromMondayHoldEveryMonth(String month) {
        MonthGrid grid = grid(month, new Rows());
        assertThat(grid.cells()).hasSize(MonthGrid.CELLS);
        assertThat(grid.cells().getFirst().day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(grid.cells().stream().filter(MonthGrid.Cell::isOfMonth)).hasSize(YearMonth.parse(month).lengthOfMonth());
        LocalDate last = YearMonth.parse(month).atEndOfMonth();
        assertThat(grid.cell(last).day()).isEqualTo(last);
    }

    @Test
    void daysOffMakeUpDaysAndUnknownYearsAreTold() {
        MonthGrid october = grid("2026-10", new Rows());
        assertThat(october.cell(LocalDate.of(2026, 10, 1)).nature().why()).isEqualTo(Why.DAY_OFF);
        assertThat(october.cell(LocalDate.of(2026, 10, 10)).nature().why()).isEqualTo(Why.MADE_UP);
        assertThat(october.isKnown()).isTrue();
        assertThat(grid("2027-10", new Rows()).isKnown()).isFalse();
    }

    @Test
    void whatIsDueIsCountedByLevelTheMostPressingFirst() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        MonthGrid grid = grid("2026-11", new Rows().open(null, day).open(LocalDate.of(2026, 2, 1), day).open(null, day).open(null, day.plusDays(1)));
        assertThat(grid.cell(day).counts()).containsExactly(Map.entry(Level.HALF_GONE, 1), Map.entry(Level.NONE, 2));
        assertThat(grid.cell(day.plusDays(1)).counts()).containsExactly(Map.entry(Level.NONE, 1));
        assertThat(grid.cell(day.minusDays(1)).counts()).isEmpty();
    }

    private static MonthGrid grid(String month, Rows rows) {
        Timetable timetable = rows.on(TODAY);
        return MonthGrid.of(YearMonth.parse(month), timetable.rows(), timetable.calendar());
    }
}
