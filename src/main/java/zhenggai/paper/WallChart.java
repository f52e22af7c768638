package zhenggai.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PageSetup;

/**
 * A year on the wall: a line for each finding, its months, what falls in them. Everything is a shape with a letter; colour only helps.
 *
 * @param months the span that is drawn, first and last included
 * @param today where the line of the day stands, null outside the span
 * @param legend what each shape and letter mean, and the figures below
 */
public record WallChart(
        Heading heading, PageSetup page, List<YearMonth> months, @Nullable LocalDate today, List<Lane> lanes, List<String> legend,
        Headings headings) implements Paper {

    /** The words above the columns on the left and right of the months. */
    public record Headings(String group, String name, String who, String state) {}

    /** @param group what stands over several lanes, said once where neighbours share it */
    public record Lane(String group, String name, String who, String state, List<Span> spans, List<Mark> marks) {
        public Lane {
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }
    }

    /** A stretch of time, first and last day included. */
    public record Span(LocalDate from, LocalDate to, Filling filling) {}

    /** How a stretch is filled, told apart without colour. */
    public enum Filling { PLANNED, EXTENDED, LATE, DONE }

    /** Something on a day: its shape with a letter, and what it says in words. */
    public record Mark(LocalDate on, Shape shape, String letter, String words, Tone tone) {}

    public enum Shape { CIRCLE, SQUARE, TRIANGLE, DIAMOND }

    /** The colour that goes with a shape. */
    public enum Tone { CALM, GREEN, YELLOW, RED, DONE }

    public WallChart {
        months = List.copyOf(months);
        lanes = List.copyOf(lanes);
        legend = List.copyOf(legend);
    }

    @Override
    public WallChart on(PageSetup newPage) {
        return new WallChart(heading, newPage, months, today, lanes, legend, headings);
    }

    @Override
    public WallChart imprinted(String imprint) {
        return new WallChart(heading.imprinted(imprint), page, months, today, lanes, legend, headings);
    }

    @Override
    public List<String> words() {
        Stream<String> lines = lanes.stream().flatMap(lane ->
            Stream.concat(Stream.of(lane.name(), lane.who(), lane.state()), lane.marks().stream().map(Mark::words)));
        return Stream.concat(lines, legend.stream()).filter(words -> !words.isBlank()).toList();
    }
}
