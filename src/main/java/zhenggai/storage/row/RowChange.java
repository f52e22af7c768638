package zhenggai.storage.row;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Subject;
import zhenggai.domain.history.ThingChange.What;
import zhenggai.domain.history.Touched;

/**
 * What happened to one row: its columns before and after, by column name; null stands for 'was not there'. Of a row that stayed
 * only the columns that changed are kept, and {@code owners} says which finding and measure it belongs to.
 */
public record RowChange(String table, long id, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after, Owners owners) {

    /** The finding and the measure a row belongs to, 0 where there is none. */
    public record Owners(long finding, long measure) {}

    public RowChange inverse() {
        return new RowChange(table, id, after, before, owners);
    }

    public Subject subject() {
        return Subject.valueOf(table.toUpperCase(java.util.Locale.ROOT));
    }

    public What what() {
        return before == null ? What.MADE : after == null ? What.REMOVED : What.CHANGED;
    }

    public Touched touched() {
        return new Touched(subject(), id, what(), owners.finding(), owners.measure());
    }
}
