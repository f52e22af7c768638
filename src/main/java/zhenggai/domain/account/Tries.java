package zhenggai.domain.account;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/**
 * Wrong passwords one after the other: five are free, from then on each costs a wait twice as long as the one before.
 *
 * @param since when the wait began, absent where there is none
 */
public record Tries(int failed, @Nullable Instant since) {
    public static final Tries NONE = new Tries(0, null);
    public static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    public Tries failedAt(Instant now) {
        int all = failed + 1;
        return new Tries(all, all >= FREE ? now : null);
    }

    /** How long there is still to wait; a clock that was set back does not make it longer. */
    public Duration wait(Instant now) {
        if (since == null) {
            return Duration.ZERO;
        }
        Duration whole = FIRST_WAIT.multipliedBy(1L << Math.min(failed - FREE, MOST_DOUBLINGS));
        Duration left = Duration.between(now, since.plus(whole));
        return left.isNegative() ? Duration.ZERO : left.compareTo(whole) > 0 ? whole : left;
    }

    /** @throws Refused while there is still to wait */
    public void requireFree(Instant now) {
        Duration left = wait(now);
        if (left.isPositive()) {
            throw new Refused("account.wait", failed, left.plusSeconds(59).toMinutes());
        }
    }

    /** How many more may go wrong before the wait. */
    public int left() {
        return Math.max(0, FREE - failed);
    }
}
