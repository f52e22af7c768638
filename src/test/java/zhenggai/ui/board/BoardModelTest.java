package zhenggai.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.spine.Measure;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;

/** The board without a window: it turns with the day, and seeing to something is a step of the case. */
class BoardModelTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private BoardModel model;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        open.measures().promise(Desk.measure(open, 0).id(), "2026年7月20日");
        model = new BoardModel(open, immediate.background, null);
        model.reload();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theNextDayIsLookedAtWhenItHasCome() {
        var first = model.lookProperty().get();
        assertThat(first.board().count(Gauge.DUE_TODAY)).isEqualTo(1);
        model.turn();
        assertThat(model.lookProperty().get()).as("the same day").isSameAs(first);
        desk.clock.forward(Duration.ofDays(1));
        model.turn();
        assertThat(model.lookProperty().get().board().count(Gauge.DUE_TODAY)).isZero();
        assertThat(model.lookProperty().get().board().count(Gauge.OVERDUE)).isEqualTo(1);
    }

    @Test
    void whatIsOverdueButHandedInIsToldApart() {
        Measure handedIn = Desk.measure(open, 0);
        open.measures().start(handedIn.id());
        open.measures().submit(handedIn.id(), "细则已印发");
        desk.clock.forward(Duration.ofDays(1));
        model.turn();
        Board board = model.lookProperty().get().board();
        assertThat(board.count(Gauge.OVERDUE)).isEqualTo(1);
        assertThat(board.matters()).isEmpty();
        assertThat(board.overdueInAcceptance()).containsExactly(handedIn.id());
    }

    @Test
    void whatWasSeenToIsGoneAndUndoBringsItBack() {
        List<String> said = new ArrayList<>();
        model.acknowledge(model.lookProperty().get().board().matters(), "已电话提醒", () -> said.add("done"), refused -> said.add(refused.textKey()));
        model.reload();
        assertThat(said).containsExactly("done");
        assertThat(model.lookProperty().get().board().matters()).isEmpty();
        assertThat(open.reminders().acknowledgements()).hasSize(1);
        open.undo();
        model.reload();
        assertThat(model.lookProperty().get().board().matters()).hasSize(1);
    }

    @Test
    void nothingIsSeenToWithoutSayingWhatWasDone() {
        List<String> said = new ArrayList<>();
        model.acknowledge(model.lookProperty().get().board().matters(), "  ", () -> said.add("done"), refused -> said.add(refused.textKey()));
        model.reload();
        assertThat(said).containsExactly("acknowledgement.done-missing");
        assertThat(model.lookProperty().get().board().matters()).hasSize(1);
    }
}
