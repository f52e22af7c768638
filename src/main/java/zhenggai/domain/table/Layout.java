package zhenggai.domain.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;

/**
 * How a sheet of a ledger is laid out: where its header stands and what is taken to stand in each column.
 *
 * @param firstRow of the header, as a spreadsheet shows it
 * @param lastRow of the header, the same where it has one row
 */
public record Layout(String sheet, int firstRow, int lastRow, List<ColumnHeading> columns) {
    public Layout {
        columns = List.copyOf(columns);
    }

    /** By which the same layout is known again: its headings in their order. */
    public String fingerprint() {
        return columns.stream().map(ColumnHeading::plain).collect(Collectors.joining("|"));
    }

    /** The columns of a field, from left to right. */
    public List<ColumnHeading> of(TableField field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    public boolean has(TableField field) {
        return !of(field).isEmpty();
    }

    /** The same with what somebody says about some of the headings; where the field is null the column is left out. */
    public Layout with(Map<String, Optional<TableField>> said) {
        return each(column -> said.containsKey(column.plain()) ? column.meaning(said.get(column.plain()).orElse(null)) : column);
    }

    public Layout with(ColumnHeading heading, @Nullable TableField field) {
        return each(column -> column.equals(heading) ? column.meaning(field) : column);
    }

    public Layout each(UnaryOperator<ColumnHeading> change) {
        return new Layout(sheet, firstRow, lastRow, columns.stream().map(change).toList());
    }

    /** What is said about each heading, for remembering it. */
    public Map<String, Optional<TableField>> said() {
        Map<String, Optional<TableField>> said = new LinkedHashMap<>();
        columns.forEach(column -> said.put(column.plain(), Optional.ofNullable(column.field())));
        return said;
    }
}
