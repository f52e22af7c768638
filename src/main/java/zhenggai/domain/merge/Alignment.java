package zhenggai.domain.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

import zhenggai.domain.copy.CaseCopy;

/**
 * The rows of the other side under ids that mean the same here: what both added and is one thing gets the id it has here, what only shares an id
 * with another thing gets a new one, and every reference follows.
 */
final class Alignment {
    private final Shape shape;
    private final Map<Thing, Long> known;
    private final Set<Thing> origin = new HashSet<>();
    private final Registers mine;
    private final Registers aligned = new Registers();
    private final Map<String, Long> last;
    private final Map<String, Long> mineLast;
    private final Map<Thing, Long> ids = new HashMap<>();

    private Alignment(Shape shape, Map<Thing, Long> known, CaseCopy mine, CaseCopy theirs) {
        this.shape = shape;
        this.known = known;
        known.forEach((thing, id) -> origin.add(new Thing(thing.table(), id)));
        this.mine = Registers.of(mine);
        this.mineLast = mine.lastIds();
        this.last = highest(mine.lastIds(), theirs.lastIds());
    }

    /** @param known the things of the other side that both had before, each with its id here */
    static Alignment of(Shape shape, Map<Thing, Long> known, CaseCopy mine, CaseCopy theirs) {
        Alignment alignment = new Alignment(shape, known, mine, theirs);
        Registers given = Registers.of(theirs);
        Set<String> done = new LinkedHashSet<>();
        for (String table : order(shape, given.names())) {
            alignment.align(table, given.table(table).values(), done);
            done.add(table);
        }
        alignment.follow();
        return alignment;
    }

    Registers rows() {
        return aligned;
    }

    /** The last ids that either side gave, and those given now. */
    Map<String, Long> lastIds() {
        return last;
    }

    /** The things of the other side that have another id here, with that one. */
    Map<Thing, Long> ids() {
        Map<Thing, Long> other = new HashMap<>(ids);
        other.entrySet().removeIf(entry -> entry.getKey().id() == entry.getValue());
        return other;
    }

    /** The id by which a row of the other side is known here. */
    long id(String table, long theirs) {
        return ids.getOrDefault(new Thing(table, theirs), theirs);
    }

    static Map<String, Long> highest(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> highest = new TreeMap<>(one);
        other.forEach((name, value) -> highest.merge(name, value, Math::max));
        return highest;
    }

    /** Each table after those that its rows name, where they do not name each other. */
    private static List<String> order(Shape shape, Collection<String> tables) {
        List<String> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        tables.forEach(table -> visit(shape, table, tables, seen, order));
        return order;
    }

    private static void visit(Shape shape, String table, Collection<String> tables, Set<String> seen, List<String> order) {
        if (tables.contains(table) && seen.add(table)) {
            shape.references().getOrDefault(table, Map.of()).values().forEach(target -> visit(shape, target, tables, seen, order));
            order.add(table);
        }
    }

    private void align(String table, Collection<Map<String, Object>> rows, Set<String> done) {
        Added added = new Added(table, done);
        for (Map<String, Object> given : rows) {
            Map<String, Object> row = mapped(table, given, done);
            long id = (Long) row.get("id");
            Thing thing = new Thing(table, id);
            long own = known.containsKey(thing) ? known.get(thing)
                : added.take(row).orElseGet(() -> isTaken(table, id) ? last.merge(table, 1L, Long::sum) : id);
            ids.put(thing, own);
            row.put("id", own);
            aligned.put(table, row);
        }
    }

    /** An id that was given here once means another thing, even if that is gone: papers may still speak of it. */
    private boolean isTaken(String table, long id) {
        return mine.table(table).containsKey(id) || id <= mineLast.getOrDefault(table, 0L);
    }

    private Map<String, Object> mapped(String table, Map<String, Object> given, Set<String> known) {
        Map<String, Object> row = new LinkedHashMap<>(given);
        shape.references().getOrDefault(table, Map.of()).forEach((column, target) -> {
            if (known.contains(target) && row.get(column) instanceof Long id) {
                row.put(column, id(target, id));
            }
        });
        return row;
    }

    /** What could not follow before: rows that name each other, and ids inside texts. */
    private void follow() {
        Set<String> done = new HashSet<>();
        for (String table : order(shape, aligned.names())) {
            Map<String, String> late = new LinkedHashMap<>(shape.references().getOrDefault(table, Map.of()));
            late.values().removeIf(done::contains);
            for (Map<String, Object> row : aligned.table(table).values()) {
                late.forEach((column, target) -> row.computeIfPresent(column, (same, id) -> id(target, (Long) id)));
                shape.mentions().getOrDefault(table, List.of()).forEach(mention -> row.computeIfPresent(mention.column(), (same, text) -> text(mention, text.toString())));
            }
            done.add(table);
        }
    }

    private String text(Shape.Mention mention, String text) {
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (Matcher matcher = mention.place().matcher(text); matcher.find(); from = matcher.end(1)) {
            told.append(text, from, matcher.start(1)).append(id(mention.target(), Long.parseLong(matcher.group(1))));
        }
        return told.append(text.substring(from)).toString();
    }

    /** What this side added to a table, found again by its keys or by all that stands in it. */
    private final class Added {
        private final String table;
        private final Set<String> done;
        private final Map<Object, Deque<Long>> byWords = new HashMap<>();
        private final Set<Long> taken = new HashSet<>();

        Added(String table, Set<String> done) {
            this.table = table;
            this.done = done;
            mine.table(table).forEach((id, row) -> {
                if (!origin.contains(new Thing(table, id))) {
                    words(row).forEach(words -> byWords.computeIfAbsent(words, none -> new ArrayDeque<>()).add(id));
                }
            });
        }

        /** The id of the same thing here, each given once; empty where there is none. */
        Optional<Long> take(Map<String, Object> row) {
            Optional<Long> same = words(row).stream().flatMap(words -> byWords.getOrDefault(words, new ArrayDeque<>()).stream())
                .filter(id -> !taken.contains(id)).findFirst();
            same.ifPresent(taken::add);
            return same;
        }

        private List<Object> words(Map<String, Object> row) {
            List<Object> words = new ArrayList<>();
            for (List<String> key : shape.keys().getOrDefault(table, List.of())) {
                Map<String, Object> named = new HashMap<>();
                key.forEach(column -> named.put(column, row.get(column)));
                if (!named.containsValue(null)) {
                    words.add(named);
                }
            }
            words.add(plain(row));
            return words;
        }

        /** A row without what is not its own: its id, its number and place, and what it names that is not aligned yet. */
        private Map<String, Object> plain(Map<String, Object> row) {
            Map<String, Object> plain = new HashMap<>(row);
            plain.keySet().remove("id");
            plain.keySet().removeAll(shape.silent());
            if (shape.numbers().containsKey(table)) {
                plain.remove(shape.numbers().get(table).column());
            }
            shape.references().getOrDefault(table, Map.of()).forEach((column, target) -> {
                if (!done.contains(target)) {
                    plain.remove(column);
                }
            });
            return plain;
        }
    }
}
