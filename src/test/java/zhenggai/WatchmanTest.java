package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;

/** When the open case is looked after, and how often the same is said; time passes only where the test says so. */
@ExtendWith(Headless.class)
class WatchmanTest {
    private final Desk.Hands clock = new Desk().clock;
    private final Immediate immediate = new Immediate();
    private final List<String> rung = new ArrayList<>();
    private int asked;
    private Optional<String> answer = Optional.empty();
    private final Watchman watchman = new Watchman(clock, immediate.background, () -> {
        asked++;
        return answer;
    }, rung::add);

    @Test
    void heAsksAtOnceAndThenEveryHour() {
        for (int minute = 0; minute < 180; minute++) {
            watchman.look();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void heAsksWhenTheDayHasChangedAndAfterALongSleep() {
        clock.set(LocalDate.of(2026, 7, 20).atTime(23, 50).toInstant(ZoneOffset.UTC));
        watchman.look();
        clock.forward(Duration.ofMinutes(9));
        watchman.look();
        assertThat(asked).isEqualTo(1);
        clock.forward(Duration.ofMinutes(1));
        watchman.look();
        assertThat(asked).isEqualTo(2);
        clock.forward(Duration.ofDays(3));
        watchman.look();
        watchman.look();
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void theSameIsSaidOnceADayAndSomethingNewAtOnce() {
        answer = Optional.of("one overdue");
        watchman.ask();
        watchman.ask();
        assertThat(rung).containsExactly("one overdue");
        answer = Optional.of("two overdue");
        watchman.ask();
        assertThat(rung).containsExactly("one overdue", "two overdue");
        clock.forward(Duration.ofDays(1));
        watchman.look();
        watchman.ask();
        assertThat(rung).containsExactly("one overdue", "two overdue", "two overdue");
    }

    @Test
    void whoHasGoneToRestIsToldNothingMore() {
        answer = Optional.of("one overdue");
        watchman.rest();
        watchman.ask();
        assertThat(rung).isEmpty();
    }

    @Test
    void nothingDueRingsNothing() {
        watchman.ask();
        assertThat(asked).isEqualTo(1);
        assertThat(rung).isEmpty();
    }

    @Test
    void aQuestionThatFailsIsToldAndAskedAgain() {
        Watchman unlucky = new Watchman(clock, immediate.background, () -> {
            throw new IllegalStateException("gone");
        }, rung::add);
        unlucky.look();
        clock.forward(Duration.ofHours(1));
        unlucky.look();
        assertThat(immediate.problems).hasSize(2);
        assertThat(rung).isEmpty();
    }
}
