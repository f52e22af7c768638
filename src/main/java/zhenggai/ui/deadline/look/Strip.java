package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;

/**
 * What stands on the strip of a measure in one year: the track from its beginning to its first deadline, each extension, one that waits
 * for its decision, the time it is or was late, the marks of its days, and the day owed where that lies in another year.
 */
public record Strip(
        @Nullable Bar track, List<Bar> extensions, @Nullable Bar pending, @Nullable Bar late, List<Mark> marks, @Nullable LocalDate earlier, @Nullable LocalDate later) {

    /** A stretch of the strip, cut off where the year begins and ends. */
    public record Bar(double from, double until) {}

    /** A day of the measure that lies in the year, and where it stands. */
    public record Mark(Sign sign, LocalDate day, double x) {}

    /** What a mark on a strip stands for, in the order they are drawn. */
    public enum Sign { START, ORIGINAL, CURRENT, REVIEW, EXPECTED, EXPECTED_LATE, CLOSED }

    public static Strip of(DueRow row, YearScale scale, LocalDate today) {
        Measure measure = row.measure();
        LocalDate first = measure.schedule().original().day();
        LocalDate now = measure.deadline().day();
        LocalDate closed = measure.state() == MeasureState.CLOSED ? measure.closure().closedOn() : null;
        LocalDate review = measure.state() == MeasureState.LONG_TERM ? measure.closure().nextReviewOn() : null;
        LocalDate end = first(first, now, review, closed, measure.state().isOpen() ? today : null);
        LocalDate lateUntil = measure.isClosedLate() ? closed : measure.isOverdue(today) ? today : null;
        Extension asked = row.pending();
        LocalDate owed = review != null ? review : now;
        return new Strip(bar(row.from(), end, scale), extensions(row, scale), asked == null ? null : bar(now, asked.to().day(), scale), bar(now, lateUntil, scale),
            marks(measure, closed, review, scale),
            owed != null && owed.getYear() < scale.year() ? owed : null, owed != null && owed.getYear() > scale.year() ? owed : null);
    }

    /** From the first beginning to the last day owed among the measures of a finding. */
    public static @Nullable Bar span(Collection<DueRow> rows, YearScale scale) {
        return bar(rows.stream().map(DueRow::from).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null),
            rows.stream().flatMap(row -> Stream.of(row.due(), row.measure().deadline().day(), row.measure().closure().closedOn()).filter(Objects::nonNull))
                .max(Comparator.naturalOrder()).orElse(null), scale);
    }

    private static List<Bar> extensions(DueRow row, YearScale scale) {
        List<Bar> bars = new ArrayList<>();
        List<Extension> granted = Extension.granted(row.leaf().extensions());
        for (int i = 0; i < granted.size(); i++) {
            // the last one ends where the measure stands now, which a changed calendar may have moved since
            LocalDate to = i == granted.size() - 1 ? row.measure().deadline().day() : granted.get(i).to().day();
            Bar bar = bar(granted.get(i).from().day(), to, scale);
            if (bar != null) {
                bars.add(bar);
            }
        }
        return bars;
    }

    private static List<Mark> marks(Measure measure, @Nullable LocalDate closed, @Nullable LocalDate review, YearScale scale) {
        LocalDate first = measure.schedule().original().day();
        LocalDate now = measure.deadline().day();
        List<Mark> marks = new ArrayList<>();
        mark(marks, Sign.START, measure.schedule().startedOn(), scale);
        mark(marks, Sign.ORIGINAL, Objects.equals(first, now) ? null : first, scale);
        mark(marks, Sign.CURRENT, now, scale);
        mark(marks, Sign.REVIEW, review, scale);
        mark(marks, Warning.isExpectedLate(measure) ? Sign.EXPECTED_LATE : Sign.EXPECTED, measure.state().isOpen() ? measure.schedule().expectedOn() : null, scale);
        mark(marks, Sign.CLOSED, closed, scale);
        return marks;
    }

    private static void mark(List<Mark> marks, Sign sign, @Nullable LocalDate day, YearScale scale) {
        if (day != null && scale.holds(day)) {
            marks.add(new Mark(sign, day, scale.at(day)));
        }
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable Bar bar(@Nullable LocalDate from, @Nullable LocalDate until, YearScale scale) {
        if (from == null || until == null || until.isBefore(from) || from.getYear() > scale.year() || until.getYear() < scale.year()) {
            return null;
        }
        return new Bar(Math.max(0, scale.at(from)), Math.min(scale.width(), scale.at(until)));
    }
}
