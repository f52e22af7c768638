package zhenggai.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.testkit.Immediate;
import zhenggai.ui.deadline.look.DeadlineFilter;
import zhenggai.ui.deadline.look.DueRow;

class DeadlineModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private List<MeasureId> ids;
    private DeadlineModel model;

    @BeforeEach
    void smallCase() {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        open.measures().promise(ids.get(0), "2026年7月15日");
        open.measures().promise(ids.get(1), "2026年7月28日");
        open.duties().assign(ids.get(1), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.duties().assign(ids.get(1), Role.LEAD_DEPARTMENT, List.of("办公室"));
        model = new DeadlineModel(open, immediate.background);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void nothingIsSaidBeforeTheCaseWasRead() {
        assertThat(model.lookProperty().get().isRead()).isFalse();
        model.reload();
        assertThat(shown()).isEqualTo(ids);
        assertThat(model.yearProperty().get()).isEqualTo(2026);
        assertThat(model.dayProperty().get()).isEqualTo(Desk.TODAY);
    }

    @Test
    void aFilterIsKeptWhenTheCaseIsReadAgain() {
        model.filterProperty().set(DeadlineFilter.ALL.ofPerson("张䶮").ofDepartment("办公室").warning(Set.of(Level.YELLOW), false));
        assertThat(shown()).containsExactly(ids.get(1));
        open.duties().assign(ids.get(1), Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        model.reload();
        assertThat(shown()).isEmpty();
    }

    @Test
    void aFilterThatOvertakesAReadingShowsTheCaseAsItIsNow() {
        Held held = new Held();
        model = new DeadlineModel(open, held.background);
        model.reload();
        held.work();
        open.duties().assign(ids.get(1), Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        model.reload();
        model.filterProperty().set(DeadlineFilter.ALL.ofPerson("林晓棠"));
        held.work();
        assertThat(shown()).containsExactly(ids.get(1));
        assertThat(held.problems).isEmpty();
    }

    @Test
    void whatIsFilteredAwayIsNotChosenAnyMore() {
        model.reload();
        model.chosenProperty().set(model.lookProperty().get().rows().getFirst());
        model.filterProperty().set(DeadlineFilter.ALL.ofPerson("张䶮"));
        assertThat(model.chosenProperty().get()).isNull();
    }

    @Test
    void thirtyDaysAreProposedWhereThereIsADayToMove() {
        model.reload();
        List<DueRow> rows = model.lookProperty().get().rows();
        assertThat(model.canExtend(rows.get(0))).isTrue();
        assertThat(model.proposed(rows.get(0))).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(model.canExtend(rows.get(3))).isFalse();
        assertThat(model.canExtend(null)).isFalse();
    }

    private List<MeasureId> shown() {
        return model.lookProperty().get().rows().stream().map(DueRow::id).toList();
    }
}
