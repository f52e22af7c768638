package zhenggai.storage.row;

import java.util.function.LongFunction;

import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** What the stores' mappers share: rows that must be there, ids that are not given yet, references that may be empty. */
public final class Rows {
    private Rows() {}

    /** @throws Refused when the row is gone, for instance because undo took it back while a screen still showed it */
    public static <R> R one(@Nullable R row) {
        if (row == null) {
            throw new Refused("case.thing-gone");
        }
        return row;
    }

    /** A new row gets its id from the file; an explicit null would be taken for a value. */
    public static void setId(UpdatableRecord<?> row, long id) {
        if (id != 0) {
            row.set(row.getTable().field("id", Long.class), id);
        }
    }

    public static <T> @Nullable T reference(@Nullable Long value, LongFunction<T> id) {
        return value == null ? null : id.apply(value);
    }
}
