package zhenggai.casework.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that tells the time of a story: it stands still until it is told to go on, so that a sample has a history with days in it. */
final class StoryClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    StoryClock(LocalDate first, ZoneId zone) {
        this.zone = zone;
        this.now = first.atTime(9, 0).atZone(zone).toInstant();
    }

    /** On to the morning of this day, or to a minute later where the story is there already. */
    void forwardTo(LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
        now = morning.isAfter(now) ? morning : now.plusSeconds(60);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException();
    }
}
