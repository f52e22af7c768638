package zhenggai.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;

/** A table as it is meant on paper, whatever file it becomes: what stands above it, its columns and rows, what stands below. */
public record TableSheet(Heading heading, PageSetup page, List<Column> columns, List<Row> rows, Ending ending) implements Paper {

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

    /** Across an A4 sheet, as most tables lie. */
    public TableSheet(Heading heading, List<Column> columns, List<Row> rows, Ending ending) {
        this(heading, PageSetup.landscape(PaperSize.A4), columns, rows, ending);
    }

    @Override
    public TableSheet on(PageSetup newPage) {
        return new TableSheet(heading, newPage, columns, rows, ending);
    }

    @Override
    public TableSheet imprinted(String imprint) {
        return new TableSheet(heading.imprinted(imprint), page, columns, rows, ending);
    }

    /** Headings, then row by row; a cell merged with the one above it is not said again. */
    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>();
        columns.forEach(column -> words.add(column.heading()));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                if (!isMergedWithAbove(r, c)) {
                    words.add(rows.get(r).cells().get(c));
                }
            }
        }
        if (rows.isEmpty()) {
            words.add(ending.whenEmpty());
        }
        words.addAll(ending.words());
        words.removeIf(String::isBlank);
        return words;
    }

    /** Whether a cell belongs to the merged cell that began above it. */
    public boolean isMergedWithAbove(int row, int column) {
        int level = columns.get(column).group();
        return level != Column.OWN && row > 0 && rows.get(row).groups().get(level).equals(rows.get(row - 1).groups().get(level));
    }

    /** Below the table: sentences with the figures, the places to sign, what is said when there is no row, and a slip where one comes back. */
    public record Ending(List<String> figures, List<String> signatures, String whenEmpty, @Nullable Slip slip) {
        public Ending(List<String> figures, List<String> signatures, String whenEmpty) {
            this(figures, signatures, whenEmpty, null);
        }

        List<String> words() {
            List<String> words = new ArrayList<>(figures);
            words.addAll(signatures);
            if (slip != null) {
                words.addAll(List.of(slip.tearHere(), slip.title(), slip.confirmed(), slip.opinion()));
                words.addAll(slip.places());
            }
            return words;
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
