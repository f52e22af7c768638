package zhenggai.storage.copy;

import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;

/** The rows of a case as its history tells them, done again from the first step on: what was lost of the one can be had from the other. */
public final class Replayed {
    private final Map<String, Map<Long, Map<String, Object>>> tables = new TreeMap<>();

    private Replayed() {}

    public static Replayed of(DSLContext sql) {
        Replayed replayed = new Replayed();
        try (var steps = sql.selectFrom(STEP_ROW).orderBy(STEP_ROW.STEP_ID, STEP_ROW.ORDINAL).fetchLazy()) {
            steps.forEach(row -> replayed.take(row.getTableName(), row.getRowId(), RowImages.fromJson(row.getBefore()), RowImages.fromJson(row.getAfter())));
        }
        return replayed;
    }

    private void take(String table, long id, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        Map<Long, Map<String, Object>> rows = tables.computeIfAbsent(table, name -> new TreeMap<>());
        if (after == null) {
            rows.remove(id);
        } else if (before == null) {
            rows.put(id, plain(after));
        } else {
            rows.computeIfAbsent(id, unknown -> new LinkedHashMap<>()).putAll(plain(after));
        }
    }

    /** Numbers as the rows of a case have them, whatever their size. */
    private static Map<String, Object> plain(Map<String, Object> image) {
        Map<String, Object> plain = new LinkedHashMap<>(image);
        plain.replaceAll((column, value) -> value instanceof Integer number ? Long.valueOf(number) : value);
        return plain;
    }

    /** The rows of a table by id. */
    public Map<Long, Map<String, Object>> rows(String table) {
        return tables.getOrDefault(table, Map.of());
    }

    /** What has to be noted so that the history leads to the rows there are. */
    public List<RowChange> upTo(CaseRows there) {
        List<RowChange> changes = new ArrayList<>();
        there.copy().tables().forEach((table, rows) -> {
            Map<Long, Map<String, Object>> left = new TreeMap<>(rows(table));
            for (Map<String, Object> row : rows) {
                note(changes, table, left.remove(RowImages.id(row)), row);
            }
            left.forEach((id, row) -> changes.add(new RowChange(table, id, row, null, RowTx.owners(table, row))));
        });
        return changes;
    }

    private static void note(List<RowChange> changes, String table, @Nullable Map<String, Object> told, Map<String, Object> row) {
        if (told == null) {
            changes.add(new RowChange(table, RowImages.id(row), null, row, RowTx.owners(table, row)));
            return;
        }
        // a column that came with a later version stands in no image
        Map<String, Object> then = new LinkedHashMap<>(row);
        then.putAll(told);
        then.keySet().retainAll(row.keySet());
        if (!Objects.equals(then, row)) {
            changes.add(new RowChange(table, RowImages.id(row), RowImages.differing(then, row), RowImages.differing(row, then), RowTx.owners(table, row)));
        }
    }
}
