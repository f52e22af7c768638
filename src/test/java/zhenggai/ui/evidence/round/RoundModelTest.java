package zhenggai.ui.evidence.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.evidence.FileCheck.Trouble;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.ui.kit.Remembered;

/** All files are read without anybody asking, in small portions and only while nothing else is under way; what is wrong is known at once. */
class RoundModelTest {
    /** Two portions and a bit. */
    private static final int LARGE = 9 << 20;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private final Held held = new Held();
    private OpenCase open;
    private Remembered remembered;
    private RoundModel round;

    @BeforeEach
    void openTheCase() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        remembered = new Remembered(dir.resolve("settings"));
        round = new RoundModel(open, held.background, remembered);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aRoundReadsEveryFileAndRemembersWhenItWasWithoutAWordInTheHistory() {
        piece("甲.txt", "甲".getBytes());
        piece("乙.txt", "乙".getBytes());
        int lines = open.history().all().size();
        wholeRound();
        assertThat(round.troubles()).isEmpty();
        assertThat(round.last()).contains(new LastCheck(Desk.TODAY.atTime(9, 0), 2, 0, List.of()));
        assertThat(round.last().orElseThrow().words()).isEqualTo("上次检验：2026年7月20日 09:00，2 个文件全部完好");
        assertThat(open.history().all()).hasSize(lines);
    }

    @Test
    void aLargeFileIsReadInPortionsAndNoneIsReadWhileSomebodyWaits() {
        Evidence large = piece("录像.mp4", new byte[LARGE]);
        round.begin();
        held.work();
        for (int portion = 0; portion < 2; portion++) {
            round.tick();
            held.print();
            assertThat(round.underWayProperty().get()).as("portion " + portion).isTrue();
        }
        held.background.run(() -> true, saved -> { });
        round.tick();
        held.print();
        assertThat(round.underWayProperty().get()).as("a save is under way").isTrue();
        held.work();
        round.tick();
        assertThat(held.background.busyProperty().get()).as("the window shows no sign of it").isFalse();
        held.print();
        assertThat(round.underWayProperty().get()).isFalse();
        assertThat(round.last().orElseThrow().checked()).isOne();
        assertThat(large.file().size()).isEqualTo(LARGE);
    }

    @Test
    void whatIsMissingOrChangedIsKnownAtOnceAndReadFirstTheNextTime() throws IOException {
        piece("录像.mp4", new byte[LARGE]);
        Evidence gone = piece("乙.txt", "乙".getBytes());
        Evidence changed = piece("丙.txt", "丙".getBytes());
        Path place = file(gone);
        Files.delete(place);
        Files.writeString(file(changed), "丁");
        wholeRound();
        assertThat(round.troubles()).containsExactly(new Trouble(gone, State.MISSING), new Trouble(changed, State.CHANGED));
        RoundModel next = new RoundModel(open, held.background, remembered);
        next.begin();
        held.work();
        next.tick();
        held.print();
        assertThat(next.underWayProperty().get()).as("the large one is not read to its end").isTrue();
        assertThat(next.troubles()).hasSize(2);
        open.evidence().remove(changed.id());
        next.changed();
        held.work();
        assertThat(next.troubles()).as("a piece that is removed troubles nobody").containsExactly(new Trouble(gone, State.MISSING));
        Files.writeString(place, "乙");
        next.begin();
        held.work();
        while (next.underWayProperty().get()) {
            next.tick();
            held.print();
        }
        assertThat(next.troubles()).isEmpty();
        assertThat(next.last().orElseThrow().troubled()).isZero();
    }

    @Test
    void whoLeavesTheCaseCallsItOff() throws IOException {
        Evidence gone = piece("乙.txt", "乙".getBytes());
        piece("录像.mp4", new byte[LARGE]);
        Files.delete(file(gone));
        round.begin();
        held.work();
        round.tick();
        round.stop();
        held.print();
        round.tick();
        held.print();
        assertThat(round.troubles()).as("an answer that comes after it is nobody's").isEmpty();
        assertThat(round.last()).isEmpty();
        round.begin();
        round.stop();
        held.work();
        round.tick();
        held.print();
        assertThat(round.last()).isEmpty();
    }

    @Test
    void anotherDayBeginsAnotherRoundAndTheSameDayDoesNot() {
        piece("甲.txt", "甲".getBytes());
        round.look();
        assertThat(round.underWayProperty().get()).as("nothing was read today").isTrue();
        held.work();
        round.tick();
        held.print();
        round.look();
        assertThat(round.underWayProperty().get()).isFalse();
        desk.clock.forward(Duration.ofDays(1));
        round.look();
        assertThat(round.underWayProperty().get()).isTrue();
        held.work();
    }

    private void wholeRound() {
        round.begin();
        held.work();
        while (round.underWayProperty().get()) {
            round.tick();
            held.print();
        }
    }

    private Path file(Evidence piece) {
        return open.evidenceFiles().there(piece.file());
    }

    private Evidence piece(String name, byte[] bytes) {
        return open.evidence().addFiles(List.of(open.evidenceFiles().bring(name, bytes)), Backed.of(Desk.measure(open, 0).id())).added().getFirst();
    }
}
