package zhenggai.paper.sheet.wall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.WallChart.Filling;
import zhenggai.paper.WallChart.Mark;
import zhenggai.paper.WallChart.Shape;
import zhenggai.paper.WallChart.Span;
import zhenggai.paper.WallChart.Tone;
import zhenggai.words.Texts;

/** What one finding shows on a wall chart: the stretches of its time, and a mark for each day on which something of it is due or was done. */
final class LaneTimes {
    /** More marks than this are gathered by months. */
    private static final int MOST_MARKS = 12;
    private static final int MIDDLE_OF_MONTH = 15;

    private final Inspection inspection;
    private final FindingBranch finding;
    private final LocalDate on;

    LaneTimes(Inspection inspection, FindingBranch finding, LocalDate on) {
        this.inspection = inspection;
        this.finding = finding;
        this.on = on;
    }

    /** From the adopted plan, the feedback or the first start to the last day that was promised; over it what is done and what is late. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Optional<LocalDate> promised = last(measure -> measure.schedule().original().day());
        Optional<LocalDate> running = last(measure -> measure.deadline().day());
        promised.ifPresent(day -> add(spans, start(day), day, Filling.PLANNED));
        if (promised.isPresent() && running.isPresent()) {
            add(spans, promised.get().plusDays(1), running.get(), Filling.EXTENDED);
        }
        if (finding.state() == FindingState.COMPLETE) {
            last(measure -> measure.closure().closedOn()).ifPresent(day -> add(spans, start(day), day, Filling.DONE));
        }
        days(measure -> measure.isOverdue(on), measure -> measure.deadline().day()).min(Comparator.naturalOrder())
            .ifPresent(day -> add(spans, day.plusDays(1), on, Filling.LATE));
        return spans;
    }

    private static void add(List<Span> spans, LocalDate from, LocalDate to, Filling filling) {
        if (!to.isBefore(from)) {
            spans.add(new Span(from, to, filling));
        }
    }

    private LocalDate start(LocalDate otherwise) {
        LocalDate known = inspection.planAdoptedOn() != null ? inspection.planAdoptedOn() : inspection.feedbackOn();
        LocalDate start = known != null ? known
            : days(measure -> true, measure -> measure.schedule().startedOn()).min(Comparator.naturalOrder()).orElse(otherwise);
        return start.isAfter(otherwise) ? otherwise : start;
    }

    private Optional<LocalDate> last(Function<Measure, @Nullable LocalDate> day) {
        return days(measure -> true, day).max(Comparator.naturalOrder());
    }

    /** In the order of their days; on one day in the order of the legend. A closed measure shows when it was closed, no more when it was due. */
    List<Mark> marks() {
        List<Mark> marks = marks(false);
        return marks.size() <= MOST_MARKS ? marks : marks(true);
    }

    private List<Mark> marks(boolean byMonth) {
        List<Mark> marks = new ArrayList<>();
        add(marks, byMonth, days(this::showsOriginal, measure -> measure.schedule().original().day()), Shape.TRIANGLE, Tone.CALM,
            Texts.text("paper.wall.original"));
        add(marks, byMonth, days(measure -> isAhead(measure) && isExtended(measure), measure -> measure.deadline().day()), Shape.DIAMOND, Tone.YELLOW,
            Texts.text("paper.wall.extended"));
        add(marks, byMonth, days(measure -> measure.isOverdue(on), measure -> measure.deadline().day()), Shape.TRIANGLE, Tone.RED,
            Texts.text("paper.wall.late"));
        add(marks, byMonth, days(measure -> measure.state() == MeasureState.CLOSED, measure -> measure.closure().closedOn()), Shape.CIRCLE, Tone.DONE,
            Texts.text("paper.wall.closed"));
        add(marks, byMonth, days(measure -> measure.state() == MeasureState.LONG_TERM, measure -> measure.closure().nextReviewOn()), Shape.SQUARE, Tone.GREEN,
            Texts.text("paper.wall.review"));
        return marks.stream().sorted(Comparator.comparing(Mark::on)).toList();
    }

    /** A deadline that is late where it first stood is marked as late. */
    private boolean showsOriginal(Measure measure) {
        return measure.state().isOpen() && (isAhead(measure) || isExtended(measure));
    }

    private boolean isAhead(Measure measure) {
        return measure.state().isOpen() && !measure.isOverdue(on);
    }

    private static boolean isExtended(Measure measure) {
        LocalDate original = measure.schedule().original().day();
        return original != null && !original.equals(measure.deadline().day());
    }

    private Stream<LocalDate> days(Predicate<Measure> which, Function<Measure, @Nullable LocalDate> day) {
        return finding.measures().stream().map(MeasureLeaf::measure).filter(which).map(day).filter(Objects::nonNull);
    }

    /** Measures that share a day, or a month where they are gathered, share a mark. */
    private static void add(List<Mark> marks, boolean byMonth, Stream<LocalDate> days, Shape shape, Tone tone, String letter) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        days.map(day -> byMonth ? day.withDayOfMonth(MIDDLE_OF_MONTH) : day).forEach(day -> counts.merge(day, 1, Integer::sum));
        counts.forEach((day, count) -> {
            String when = byMonth ? Texts.text("paper.wall.month", day.getMonthValue()) : day.getMonthValue() + "-" + day.getDayOfMonth();
            marks.add(new Mark(day, shape, letter, count == 1 ? when : Texts.text("paper.wall.times", when, count), tone));
        });
    }
}
