package zhenggai.paper;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A table as it is meant on paper, whatever file it becomes: what stands above it, its columns and rows, what stands below. */
public record TableSheet(Heading heading, List<Column> columns, List<Row> rows, Ending ending) {

    /** @throws IllegalArgumentException when a row has other columns than the table, or lacks a group that a column merges by */
    public TableSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int levels = columns.stream().mapToInt(Column::group).max().orElse(Column.OWN) + 1;
        for (Row row : rows) {
            if (row.cells().size() != columns.size() || row.groups().size() < levels) {
                throw new IllegalArgumentException("row does not fit the columns: " + row.cells().size());
            }
        }
    }

    /** Above the table: the title, the office on the left, the day on the right, and the mark that every page carries. */
    public record Heading(String title, String office, String left, String right, String mark, LocalDate day) {}

    /** Below the table: sentences with the figures, the places to sign, what is said when there is no row, and a slip where one comes back. */
    public record Ending(List<String> figures, List<String> signatures, String whenEmpty, @Nullable Slip slip) {
        public Ending(List<String> figures, List<String> signatures, String whenEmpty) {
            this(figures, signatures, whenEmpty, null);
        }
    }

    /**
     * The part below a dashed line at the foot of the last page, torn off and handed back: where to tear, its title, what is confirmed,
     * the word before an opinion to write, the places to fill in.
     */
    public record Slip(String tearHere, String title, String confirmed, String opinion, List<String> places) {}

    /** One line of the table: a text for each column, and for each level of grouping the group it belongs to, outermost first. */
    public record Row(List<String> cells, List<Integer> groups) {
        public Row {
            cells = List.copyOf(cells);
            groups = List.copyOf(groups);
        }
    }
}
