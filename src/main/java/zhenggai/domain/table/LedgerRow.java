package zhenggai.domain.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;

/**
 * One item of a ledger: a measure with its finding, or a finding without measures. A row whose cell holds several measures is several
 * of these.
 *
 * @param source the row it stands in
 * @param texts what is said of each field in words, never empty ones; deadlines as their words
 */
public record LedgerRow(
        String sheet, SheetRow source, Map<TableField, String> texts, Map<Role, List<String>> names, Map<TableField, LocalDate> days, RowMarks marks) {
    public LedgerRow {
        texts = Map.copyOf(texts);
        names = Map.copyOf(names);
        days = Map.copyOf(days);
    }

    /** Empty where nothing is said. */
    public String text(TableField field) {
        return texts.getOrDefault(field, "");
    }

    public @Nullable LocalDate day(TableField field) {
        return days.get(field);
    }

    public List<String> names(Role role) {
        return names.getOrDefault(role, List.of());
    }

    /** Whether it only names the category of what stands below it. */
    public boolean isHeading() {
        return !hasMeasure() && text(TableField.FINDING).isEmpty() && text(TableField.PUBLIC_FINDING).isEmpty() && !text(TableField.CATEGORY).isEmpty();
    }

    public boolean hasMeasure() {
        return !text(TableField.MEASURE).isEmpty();
    }
}
