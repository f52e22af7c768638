package zhenggai.casework.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;

/** Who left is given nothing new by anybody's hand, one by one or in bulk; what he has stays his. */
class DutiesTest {
    @TempDir Path dir;
    private OpenCase open;
    private MeasureId first;
    private MeasureId second;

    @BeforeEach
    void somebodyLeft() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        second = Desk.measure(open, 1).id();
        open.duties().assign(first, Role.RESPONSIBLE_PERSON, List.of("周启明"));
        open.people().persons().forEach(person -> open.people().edit(person.left(Desk.TODAY)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whoLeftIsGivenNothingNewAndKeepsWhatHeHas() {
        open.duties().assign(first, Role.RESPONSIBLE_PERSON, List.of("周启明", "陆知远"));
        assertThat(open.ledgers().leaf(first).names(Role.RESPONSIBLE_PERSON)).containsExactly("周启明", "陆知远");
        assertThatThrownBy(() -> open.duties().assign(second, Role.RESPONSIBLE_PERSON, List.of("周启明"))).isInstanceOf(Refused.class).hasMessage("person.not-in-service");
        assertThatThrownBy(() -> open.duties().assign(first, Role.SUPERVISOR, List.of(" 周启明 "))).hasMessage("person.not-in-service");
    }

    @Test
    void inBulkItIsALineThatIsRefusedAndLeavesNothing() {
        var lines = open.bulk().apply(List.of(first, second), new Bulk.Assign(Role.RESPONSIBLE_PERSON, List.of("买买提", "周启明")));
        assertThat(lines.getFirst().refusal()).as("he has it").isNull();
        assertThat(lines.getLast().refusal()).hasMessage("person.not-in-service");
        assertThat(open.ledgers().leaf(second).names(Role.RESPONSIBLE_PERSON)).isEmpty();
        open.undo();
        assertThat(open.bulk().apply(List.of(second), new Bulk.Assign(Role.RESPONSIBLE_PERSON, List.of("买买提", "周启明"))).getFirst().refusal()).isNotNull();
        assertThat(open.people().persons()).as("nobody came in with what was refused").extracting(Person::name).containsExactly("周启明");
    }
}
