package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            MarkStyle upper = order.get(i);
            MarkStyle lower = order.get(i + 1);
            Set<MarkStyle> above = Set.copyOf(order.subList(0, i));
            if (restarts(rows, upper, lower, above) > 0 && restarts(rows, lower, upper, above) == 0) {
                order.set(i, lower);
                order.set(i + 1, upper);
            }
        }
        return order;
    }

    /** How often the inner style begins at one again after the outer style went on, with no heading above both in between. */
    private static int restarts(List<Row> rows, MarkStyle inner, MarkStyle outer, Set<MarkStyle> above) {
        int restarts = 0;
        boolean begun = false;
        boolean outerSince = false;
        for (Row row : rows) {
            if (row.mark() == null) {
                continue;
            }
            if (above.contains(row.mark().style())) {
                begun = false;
                outerSince = false;
            } else if (row.has(outer)) {
                outerSince = begun;
            } else if (row.has(inner)) {
                restarts += outerSince && row.mark().value() == 1 ? 1 : 0;
                begun = true;
                outerSince = false;
            }
        }
        return restarts;
    }

    /**
     * Styles whose counting mostly begins after a measure has begun, under the same higher heading, and with the measures counting on
     * after it. Where they begin again at one it was a heading.
     */
    private static Set<MarkStyle> countingInsideMeasures(List<Row> rows) {
        Map<MarkStyle, Integer> balance = new EnumMap<>(MarkStyle.class);
        Set<MarkStyle> undecided = EnumSet.noneOf(MarkStyle.class);
        boolean[] measureSeen = new boolean[MarkStyle.values().length];
        for (Row row : rows) {
            if (row.mark() == null) {
                continue;
            }
            MarkStyle style = row.mark().style();
            if (style == MarkStyle.HAN_IS) {
                undecided.forEach(inner -> balance.merge(inner, row.mark().value() == 1 ? -1 : 1, Integer::sum));
                undecided.clear();
                Arrays.fill(measureSeen, true);
                continue;
            }
            undecided.removeIf(inner -> inner.compareTo(style) > 0 && balance.merge(inner, 1, Integer::sum) != null);
            if (row.mark().value() == 1 && measureSeen[style.ordinal()]) {
                undecided.add(style);
            } else if (row.mark().value() == 1) {
                balance.merge(style, -1, Integer::sum);
            }
            Arrays.fill(measureSeen, style.ordinal() + 1, measureSeen.length, false);
        }
        undecided.forEach(inner -> balance.merge(inner, 1, Integer::sum));
        Set<MarkStyle> inside = EnumSet.noneOf(MarkStyle.class);
        balance.forEach((style, weight) -> {
            if (weight > 0) {
                inside.add(style);
            }
        });
        return inside;
    }
}
