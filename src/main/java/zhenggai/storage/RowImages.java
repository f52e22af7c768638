package zhenggai.storage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.storage.generated.DefaultSchema;

/** Rows as plain values: texts, whole numbers and nothing else, in the order of the columns. The form in which history keeps them. */
final class RowImages {
    private RowImages() {}

    static Map<String, Object> of(Record row) {
        Map<String, Object> image = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            image.put(row.field(i).getName(), plain(row.get(i)));
        }
        return image;
    }

    /** Only the columns that were given a value; the others are the table's to fill. */
    static Map<String, Object> touched(Record row) {
        Map<String, Object> image = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.touched(i)) {
                image.put(row.field(i).getName(), plain(row.get(i)));
            }
        }
        return image;
    }

    /** The columns of {@code one} whose value is another one in {@code other}. */
    static Map<String, Object> differing(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> differing = new LinkedHashMap<>(one);
        differing.entrySet().removeIf(column -> Objects.equals(column.getValue(), other.get(column.getKey())));
        return differing;
    }

    /**
     * The image with each value as its column has it: a text that is no day does not get into one of days. Columns that this version does
     * not have are left out.
     */
    static Map<String, Object> fitting(Table<?> table, Map<String, Object> image) {
        Map<String, Object> fitting = new LinkedHashMap<>();
        image.forEach((name, value) -> {
            Field<?> field = table.field(name);
            if (field != null) {
                fitting.put(name, field.getType() == LocalDate.class ? plain(DSL.val(value, field).getValue()) : value);
            }
        });
        return fitting;
    }

    static Table<?> table(String name) {
        return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name), name);
    }

    static String json(@Nullable Map<String, Object> image) {
        return image == null ? "" : StoredJson.of(image);
    }

    static @Nullable Map<String, Object> fromJson(String json) {
        return json.isEmpty() ? null : StoredJson.map(json);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
