package zhenggai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Background;

/**
 * Watches the open case while its window may be hidden: asks at once, every hour, and when the day has changed; passes on each sentence once
 * a day. It goes by the clock, not by counting, so that a computer that has slept is asked as soon as it wakes.
 */
final class Watchman {
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Clock clock;
    private final Background background;
    private final Callable<Optional<String>> question;
    private final Consumer<String> rings;
    private @Nullable Instant askedAt;
    private @Nullable LocalDate rungOn;
    private String rung = "";
    private boolean isResting;

    /** @param question what is to be said now, if anything; asked on the worker */
    Watchman(Clock clock, Background background, Callable<Optional<String>> question, Consumer<String> rings) {
        this.clock = clock;
        this.background = background;
        this.question = question;
        this.rings = rings;
    }

    /** To be called often, on the FX thread: whether it is time to ask is decided here. */
    void look() {
        Instant now = clock.instant();
        Instant asked = askedAt;
        if (asked == null || !now.isBefore(asked.plus(BETWEEN)) || !day(asked).equals(day(now))) {
            ask();
        }
    }

    /** Asks now, because another case is open. */
    void ask() {
        askedAt = clock.instant();
        background.run(question, answer -> answer.ifPresent(this::hear));
    }

    /** From now on nothing is said: what is still answered comes when nobody is there to hear it. */
    void rest() {
        isResting = true;
    }

    private void hear(String sentence) {
        LocalDate today = day(clock.instant());
        if (isResting) {
            return;
        }
        if (!sentence.equals(rung) || !today.equals(rungOn)) {
            rung = sentence;
            rungOn = today;
            rings.accept(sentence);
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
