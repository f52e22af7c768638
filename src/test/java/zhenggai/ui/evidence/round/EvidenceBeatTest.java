package zhenggai.ui.evidence.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Remembered;

/** When the quiet check of evidence files reads: not while the case is just being opened, in portions, once a day, and never after the case was left. */
class EvidenceBeatTest {
    @TempDir Path folder;
    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final List<Hand> hands = new ArrayList<>();
    private OpenCase open;
    private RoundModel round;
    private EvidenceBeat beat;

    /** One clockwork, whose strokes the test gives. */
    private static final class Hand {
        private final javafx.util.Duration every;
        private final Runnable stroke;
        private boolean isStopped;

        Hand(javafx.util.Duration every, Runnable stroke) {
            this.every = every;
            this.stroke = stroke;
        }
    }

    @BeforeEach
    void aCaseWithThreeFiles() {
        open = desk.smallCase(folder.resolve("案卷.zgt"));
        for (String name : List.of("一.txt", "二.txt", "三.txt")) {
            open.evidence().addFiles(List.of(open.evidenceFiles().bring(name, name.getBytes(StandardCharsets.UTF_8))), Backed.of(Desk.measure(open, 0).id()));
        }
        round = new RoundModel(open, immediate.background, new Remembered(folder.resolve("user")));
        beat = new EvidenceBeat(round, (every, stroke) -> {
            Hand hand = new Hand(every, stroke);
            hands.add(hand);
            return () -> hand.isStopped = true;
        });
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void nothingIsReadUntilTheCaseHasBeenThereForAWhileAndThenInPortionsToTheEnd() throws Exception {
        beat.start();
        assertThat(going()).containsExactly(EvidenceBeat.PATIENCE);
        assertThat(round.underWayProperty().get()).isFalse();
        Evidence gone = open.evidence().index().all().getLast();
        Files.delete(open.evidenceFiles().there(gone.file()));
        strike(EvidenceBeat.PATIENCE);
        assertThat(round.underWayProperty().get()).isTrue();
        assertThat(going()).as("the first wait is over").containsExactlyInAnyOrder(EvidenceBeat.PORTION, EvidenceBeat.MINUTE);
        int portions = readToTheEnd();
        assertThat(portions).isPositive();
        assertThat(round.troubles()).singleElement().satisfies(trouble -> assertThat(trouble.piece()).isEqualTo(gone));
        assertThat(going()).as("no portions without a round").containsExactly(EvidenceBeat.MINUTE);
    }

    @Test
    void theNextDayBeginsAnewAndTheSameDayDoesNot() {
        beat.start();
        strike(EvidenceBeat.PATIENCE);
        readToTheEnd();
        strike(EvidenceBeat.MINUTE);
        assertThat(round.underWayProperty().get()).as("the same day").isFalse();
        desk.clock.forward(Duration.ofDays(1));
        strike(EvidenceBeat.MINUTE);
        assertThat(round.underWayProperty().get()).isTrue();
        readToTheEnd();
        assertThat(going()).containsExactly(EvidenceBeat.MINUTE);
    }

    @Test
    void whoLeavesTheCaseHearsNoMoreOfIt() {
        beat.start();
        beat.stop();
        assertThat(going()).as("left before the first round").isEmpty();
        beat.start();
        strike(EvidenceBeat.PATIENCE);
        beat.stop();
        assertThat(going()).as("left in the middle of a round").isEmpty();
        assertThat(round.underWayProperty().get()).isFalse();
    }

    private int readToTheEnd() {
        int strokes = 0;
        while (round.underWayProperty().get()) {
            assertThat(++strokes).as("it comes to an end").isLessThan(100);
            strike(EvidenceBeat.PORTION);
        }
        return strokes;
    }

    private void strike(javafx.util.Duration every) {
        List.copyOf(hands).stream().filter(hand -> !hand.isStopped && hand.every.equals(every)).forEach(hand -> hand.stroke.run());
    }

    private List<javafx.util.Duration> going() {
        return hands.stream().filter(hand -> !hand.isStopped).map(hand -> hand.every).toList();
    }
}
