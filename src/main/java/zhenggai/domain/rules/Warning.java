package zhenggai.domain.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * How near or late what is owed on a measure is: the level, the day it is owed for (the deadline, or the next review of a long-term
 * measure; null where there is none), and the calendar days left (negative when over). Due today is not overdue.
 */
public record Warning(Level level, @Nullable LocalDate due, long daysLeft) {

    /** From nothing to overdue. Each has a shape, so that it is known without its colour. */
    public enum Level {
        NONE(""), HALF_GONE("\u25a1"), THREE_QUARTERS_GONE("\u25a0"), GREEN("\u25bd"), YELLOW("\u25bc"), RED("\u25b2");

        private final String shape;

        Level(String shape) {
            this.shape = shape;
        }

        /** The shape that stands before the level's word on screen and on paper alike. */
        public String shape() {
            return shape;
        }
    }

    private static final Warning NOTHING = new Warning(Level.NONE, null, 0);

    public static Warning of(Measure measure, FindingKind kind, LocalDate today, OfficeRules rules) {
        return of(due(measure), measure.schedule().startedOn(), today, rules.thresholds().get(kind));
    }

    /**
     * The warning for a day that is owed, whatever owes it.
     *
     * @param due null where nothing is owed by a day
     * @param startedOn from when a long span counts; null where that is not known
     */
    public static Warning of(@Nullable LocalDate due, @Nullable LocalDate startedOn, LocalDate today, Thresholds thresholds) {
        if (due == null) {
            return NOTHING;
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return new Warning(level(startedOn, due, left, thresholds), due, left);
    }

    /** The first day on which what is owed for that day stands at the level; nothing stands at NONE. */
    public static LocalDate firstDay(Level level, LocalDate due, @Nullable LocalDate startedOn, Thresholds thresholds) {
        return switch (level) {
            case RED -> due.plusDays(1);
            case YELLOW -> due.minusDays(thresholds.yellow());
            case GREEN -> due.minusDays(thresholds.green());
            case THREE_QUARTERS_GONE -> spanGone(due, startedOn, 3);
            case HALF_GONE -> spanGone(due, startedOn, 2);
            case NONE -> throw new IllegalArgumentException("nothing begins at " + level);
        };
    }

    /** The day on which so many quarters of the span are over. */
    private static LocalDate spanGone(LocalDate due, @Nullable LocalDate startedOn, int quarters) {
        LocalDate from = Objects.requireNonNull(startedOn);
        long days = ChronoUnit.DAYS.between(from, due) * quarters;
        return from.plusDays((days + 3) / 4);
    }

    /** Whether the work is expected later than it is promised: said at once, long before anything is late. */
    public static boolean isExpectedLate(Measure measure) {
        LocalDate expected = measure.schedule().expectedOn();
        return measure.state().isOpen() && expected != null && measure.deadline().isPast(expected);
    }

    /** The day something is owed for on a measure: its deadline while it is open, the next review of a long-term one; null where there is none. */
    public static @Nullable LocalDate due(Measure measure) {
        return measure.state() == MeasureState.LONG_TERM ? measure.closure().nextReviewOn() : measure.state().isOpen() ? measure.deadline().day() : null;
    }

    private static Level level(@Nullable LocalDate from, LocalDate due, long left, Thresholds thresholds) {
        if (left < 0) {
            return Level.RED;
        }
        if (left <= thresholds.yellow()) {
            return Level.YELLOW;
        }
        if (left <= thresholds.green()) {
            return Level.GREEN;
        }
        long span = from == null ? 0 : ChronoUnit.DAYS.between(from, due);
        if (span < thresholds.longSpan()) {
            return Level.NONE;
        }
        long gone = span - left;
        return gone * 4 >= span * 3 ? Level.THREE_QUARTERS_GONE : gone * 2 >= span ? Level.HALF_GONE : Level.NONE;
    }
}
