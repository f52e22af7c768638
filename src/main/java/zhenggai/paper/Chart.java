package zhenggai.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart as it is meant, whether paper or screen shows it: each label with a value for each series. Series differ by their filling, never by
 * colour alone, so that it survives black-and-white print; the values are written beside it as a table.
 *
 * @param unit what is counted
 */
public record Chart(Kind kind, String title, String unit, List<String> labels, List<Series> series) {

    /** Bars side by side, bars that add up, a line over time. */
    public enum Kind { BARS, STACKED, LINE }

    /** @throws IllegalArgumentException when a series has not one value for each label */
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException("a value for each label: " + one.name());
            }
        }
    }

    public record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    public Chart titled(String newTitle) {
        return new Chart(kind, newTitle, unit, labels, series);
    }

    /** Some of its labels only. */
    public Chart part(int from, int to) {
        return new Chart(kind, title, unit, labels.subList(from, to), series.stream().map(one -> new Series(one.name(), one.values().subList(from, to))).toList());
    }

    /** Title and unit, then the table of values row by row, of a line a row for each series: what is drawn and what is written beside it. */
    public List<String> words() {
        Stream<String> about = Stream.of(title, unit);
        if (kind == Kind.LINE) {
            return Stream.of(about, labels.stream(), series.stream().flatMap(one -> Stream.concat(Stream.of(one.name()), one.values().stream().map(String::valueOf))))
                .flatMap(words -> words).toList();
        }
        Stream<String> head = Stream.concat(about, series.stream().map(Series::name));
        Stream<String> rows = IntStream.range(0, labels.size()).boxed().flatMap(at ->
            Stream.concat(Stream.of(labels.get(at)), series.stream().map(one -> String.valueOf(one.values().get(at)))));
        return Stream.concat(head, rows).toList();
    }
}
