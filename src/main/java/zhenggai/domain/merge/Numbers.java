package zhenggai.domain.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that the case gives: after a merge each stands once, and none is given that one of the sides gave already. */
final class Numbers {
    private static final Pattern COLUMN = Pattern.compile("\\{(\\w+)}");
    private static final String ORDER = "{n}";

    private final Shape shape;
    private final Registers mine;
    private final Registers result;
    private final Map<String, Long> series;
    private final List<Renumbered> renumbered = new ArrayList<>();

    private Numbers(Shape shape, Registers mine, Registers result, Map<String, Long> series) {
        this.shape = shape;
        this.mine = mine;
        this.result = result;
        this.series = series;
    }

    /** Gives another number to each thing of the other side whose number a thing here has, and raises the series. */
    static List<Renumbered> settle(Shape shape, Registers mine, Registers result, Map<String, Long> series) {
        Numbers numbers = new Numbers(shape, mine, result, series);
        shape.numbers().keySet().forEach(numbers::raise);
        shape.numbers().forEach(numbers::settle);
        return numbers.renumbered;
    }

    /** A thing of the other side that got another number here before keeps it, unless it got a new one there since. */
    static void keep(Shape shape, Registers base, Registers mine, Registers theirs) {
        shape.numbers().forEach((table, numbering) -> mine.table(table).forEach((id, row) -> {
            Map<String, Object> before = base.table(table).get(id);
            Map<String, Object> there = theirs.table(table).get(id);
            Object number = row.get(numbering.column());
            if (before != null && there != null && key(numbering, before).equals(key(numbering, there))) {
                base.put(table, with(before, numbering.column(), number));
                theirs.put(table, with(there, numbering.column(), number));
            }
        }));
    }

    private static Map<String, Object> with(Map<String, Object> row, String column, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(row);
        other.put(column, value);
        return other;
    }

    /** The series of the other side under the ids that its things have here. */
    static Map<String, Long> aligned(Shape shape, Map<String, Long> series, Alignment alignment) {
        Map<String, Long> aligned = new TreeMap<>();
        series.forEach((name, next) -> aligned.merge(aligned(shape, name, alignment), next, Math::max));
        return aligned;
    }

    private static String aligned(Shape shape, String name, Alignment alignment) {
        for (Map.Entry<String, Shape.Numbering> numbering : shape.numbers().entrySet()) {
            Map<String, String> references = shape.references().getOrDefault(numbering.getKey(), Map.of());
            String pattern = numbering.getValue().series();
            Matcher column = COLUMN.matcher(pattern);
            if (column.find() && references.containsKey(column.group(1)) && name.startsWith(pattern.substring(0, column.start()))
                && name.substring(column.start()).matches("\\d+")) {
                return name.substring(0, column.start()) + alignment.id(references.get(column.group(1)), Long.parseLong(name.substring(column.start())));
            }
        }
        return name;
    }

    private void raise(String table) {
        Shape.Numbering numbering = shape.numbers().get(table);
        result.table(table).values().stream().filter(row -> row.get(numbering.column()) instanceof Long && !numbering.series().isEmpty())
            .forEach(row -> series.merge(name(numbering, row), (Long) row.get(numbering.column()) + 1, Math::max));
    }

    private void settle(String table, Shape.Numbering numbering) {
        Map<List<Object>, Long> holders = new HashMap<>();
        Map<Long, Map<String, Object>> here = mine.table(table);
        result.table(table).forEach((id, row) -> {
            if (here.containsKey(id) && key(numbering, here.get(id)).equals(key(numbering, row))) {
                holders.put(key(numbering, row), id);
            }
        });
        for (Map<String, Object> row : List.copyOf(result.table(table).values())) {
            Object number = row.get(numbering.column());
            long id = (Long) row.get("id");
            if (!"".equals(number) && holders.computeIfAbsent(key(numbering, row), free -> id) != id) {
                Map<String, Object> other = new LinkedHashMap<>(row);
                other.put(numbering.column(), number instanceof String text ? next(text, taken(table, numbering))
                    : numbering.series().isEmpty() ? afterHighest(table, numbering, row) : next(numbering, row));
                holders.put(key(numbering, other), id);
                result.put(table, other);
                renumbered.add(new Renumbered(new Thing(table, id), numbering.column(), number.toString(), other.get(numbering.column()).toString()));
            }
        }
    }

    private static List<Object> key(Shape.Numbering numbering, Map<String, Object> row) {
        List<Object> key = new ArrayList<>();
        numbering.scope().forEach(column -> key.add(row.get(column)));
        key.add(row.get(numbering.column()));
        return key;
    }

    private long next(Shape.Numbering numbering, Map<String, Object> row) {
        return series.merge(name(numbering, row), 1L, Long::sum) - 1;
    }

    /** Where no series counts, the number after the highest that stands there. */
    private long afterHighest(String table, Shape.Numbering numbering, Map<String, Object> row) {
        return 1 + result.table(table).values().stream().filter(other -> numbering.scope().stream().allMatch(column -> row.get(column).equals(other.get(column))))
            .mapToLong(other -> (Long) other.get(numbering.column())).max().orElse(0);
    }

    /** A number that is a text is counted by its stem, as far as a series of that stem is known. */
    private String next(String number, Set<String> taken) {
        for (String name : List.copyOf(series.keySet())) {
            int order = name.indexOf(ORDER);
            int stem = name.indexOf(' ') + 1;
            if (order >= stem && stem > 0 && number.matches(Pattern.quote(name.substring(stem, order)) + "\\d+" + Pattern.quote(name.substring(order + ORDER.length())))) {
                String next;
                do {
                    next = name.substring(stem).replace(ORDER, String.valueOf(series.merge(name, 1L, Long::sum) - 1));
                } while (taken.contains(next));
                return next;
            }
        }
        String next = number;
        for (int again = 2; taken.contains(next); again++) {
            next = number + "-" + again;
        }
        return next;
    }

    private Set<String> taken(String table, Shape.Numbering numbering) {
        Set<String> taken = new HashSet<>();
        result.table(table).values().forEach(row -> taken.add(String.valueOf(row.get(numbering.column()))));
        return taken;
    }

    private static String name(Shape.Numbering numbering, Map<String, Object> row) {
        return COLUMN.matcher(numbering.series()).replaceAll(column -> Matcher.quoteReplacement(String.valueOf(row.get(column.group(1)))));
    }
}
