package zhenggai.ui.deadline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;

class TimetableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final Timetable TABLE = new Rows()
        .open(null, TODAY.minusDays(1)).person("张䶮")
        .open(null, TODAY.plusDays(8)).person("林晓棠").expected(TODAY.plusDays(9))
        .open(null, TODAY.plusDays(15)).person("张䶮")
        .measure(MeasureState.CLOSED, null, TODAY.minusDays(30), Closure.NONE).person("林晓棠")
        .on(TODAY);

    @Test
    void everythingIsFoundWhereNothingIsAsked() {
        assertThat(found(DeadlineFilter.ALL)).containsExactly("1-1", "1-2", "1-3", "1-4");
        assertThat(TABLE.people()).containsExactlyInAnyOrder("张䶮", "林晓棠");
        assertThat(TABLE.departments()).isEmpty();
    }

    @Test
    void warningsAreAlternativesAndTheRestNarrows() {
        DeadlineFilter late = DeadlineFilter.ALL.warning(Set.of(Level.RED), true);
        assertThat(found(late)).containsExactly("1-1", "1-2");
        assertThat(found(late.ofPerson("林晓棠"))).containsExactly("1-2");
        assertThat(found(late.ofPerson("林晓棠").inStates(Set.of(MeasureState.CLOSED)))).isEmpty();
        assertThat(found(DeadlineFilter.ALL.inStates(Set.of(MeasureState.CLOSED)))).containsExactly("1-4");
        assertThat(found(DeadlineFilter.ALL.ofDepartment("办公室"))).isEmpty();
    }

    @Test
    void workingDaysLeftFollowTheCalendarAndAreProvisionalAcrossAnUnknownYear() {
        Timetable table = new Rows().open(null, LocalDate.of(2026, 10, 10)).open(null, LocalDate.of(2027, 1, 5)).on(LocalDate.of(2026, 9, 30));
        assertThat(table.rows().get(0).left()).isEqualTo(new DueRow.Left(3, false));
        assertThat(table.rows().get(1).left().isProvisional()).isTrue();
    }

    private static List<String> found(DeadlineFilter filter) {
        return TABLE.find(filter).stream().map(DueRow::number).toList();
    }
}
