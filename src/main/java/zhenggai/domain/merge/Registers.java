package zhenggai.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.copy.CaseCopy;

/** The rows of one side, by table and id. */
final class Registers {
    private final Map<String, TreeMap<Long, Map<String, Object>>> tables = new TreeMap<>();

    static Registers of(CaseCopy copy) {
        Registers registers = new Registers();
        copy.tables().forEach((table, rows) -> rows.forEach(row -> registers.put(table, row)));
        return registers;
    }

    Registers copy() {
        Registers copy = new Registers();
        things().forEach(thing -> copy.put(thing.table(), row(thing)));
        return copy;
    }

    /** The tables that have rows here or there. */
    Set<String> names(Registers... others) {
        Set<String> names = new TreeSet<>(tables.keySet());
        for (Registers other : others) {
            names.addAll(other.tables.keySet());
        }
        return names;
    }

    TreeMap<Long, Map<String, Object>> table(String name) {
        return tables.computeIfAbsent(name, table -> new TreeMap<>());
    }

    List<Thing> things() {
        List<Thing> things = new ArrayList<>();
        tables.forEach((table, rows) -> rows.keySet().forEach(id -> things.add(new Thing(table, id))));
        return things;
    }

    @Nullable Map<String, Object> row(Thing thing) {
        return table(thing.table()).get(thing.id());
    }

    boolean has(Thing thing) {
        return table(thing.table()).containsKey(thing.id());
    }

    void put(String table, Map<String, Object> row) {
        table(table).put((Long) row.get("id"), row);
    }

    void remove(Thing thing) {
        table(thing.table()).remove(thing.id());
    }

    /** Tells each thing that a row names. */
    static void named(Shape shape, String table, Map<String, Object> row, Consumer<Thing> named) {
        shape.references().getOrDefault(table, Map.of()).forEach((column, target) -> {
            if (row.get(column) instanceof Long id) {
                named.accept(new Thing(target, id));
            }
        });
    }

    /** As a copy keeps them: each table of the given order with its rows by id. */
    Map<String, List<Map<String, Object>>> rows(Set<String> order) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        order.forEach(table -> rows.put(table, List.copyOf(table(table).values())));
        return rows;
    }
}
