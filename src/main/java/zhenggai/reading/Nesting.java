package zhenggai.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which numbering styles some rows use for headings, highest first. A style that only counts inside measures is none. Two styles change
 * places where the usually higher one begins again and again under the other, which itself goes on counting.
 */
final class Nesting {
    private Nesting() {}

    static List<MarkStyle> of(List<Row> rows) {
        Set<MarkStyle> present = EnumSet.noneOf(MarkStyle.class);
        rows.stream().filter(row -> row.mark() != null).forEach(row -> present.add(row.mark().style()));
        present.remove(MarkStyle.HAN_IS);
        present.removeAll(countingInsideMeasures(rows));
        List<MarkStyle> order = new ArrayList<>(present);
        for (int i = 0; i + 1 < order.size(); i++) {
            if (restarts(rows, order.get(i), order.get(i + 1)) > 0 && restarts(rows, order.get(i + 1), order.get(i)) == 0
                    && rows.stream().filter(has(order.get(i + 1))).count() > 1) {
                order.add(i, order.remove(i + 1));
            }
        }
        return order;
    }

    private static Predicate<Row> has(MarkStyle style) {
        return row -> row.has(style);
    }

    /** How often the inner style begins at one again after the outer style went on. */
    private static int restarts(List<Row> rows, MarkStyle inner, MarkStyle outer) {
        int restarts = 0;
        boolean begun = false;
        boolean outerSince = false;
        for (Row row : rows) {
            if (row.has(outer)) {
                outerSince = begun;
            } else if (row.has(inner)) {
                restarts += outerSince && row.mark().value() == 1 ? 1 : 0;
                begun = true;
                outerSince = false;
            }
        }
        return restarts;
    }

    /** Styles whose counting mostly begins after a measure has begun, under the same higher heading. */
    private static Set<MarkStyle> countingInsideMeasures(List<Row> rows) {
        Map<MarkStyle, Integer> balance = new EnumMap<>(MarkStyle.class);
        Set<MarkStyle> measureSeen = EnumSet.noneOf(MarkStyle.class);
        for (Row row : rows) {
            if (row.mark() == null) {
                continue;
            }
            MarkStyle style = row.mark().style();
            if (style == MarkStyle.HAN_IS) {
                measureSeen.addAll(EnumSet.allOf(MarkStyle.class));
                continue;
            }
            if (row.mark().value() == 1) {
                balance.merge(style, measureSeen.contains(style) ? 1 : -1, Integer::sum);
            }
            measureSeen.removeIf(lower -> lower.compareTo(style) > 0);
        }
        Set<MarkStyle> inside = EnumSet.noneOf(MarkStyle.class);
        balance.forEach((style, weight) -> {
            if (weight > 0) {
                inside.add(style);
            }
        });
        return inside;
    }
}
