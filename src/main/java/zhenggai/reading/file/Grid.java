package zhenggai.reading.file;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Span;

/** A table inside a text: its rows of cells, each with its place in the text. */
public record Grid(List<List<Cell>> rows) {
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell: its first column from 0, how many it covers, whether it goes on from the row above, and where its text stands. */
    public record Cell(int column, int width, boolean goesOn, Span place) {
        public boolean covers(int other) {
            return other >= column && other < column + width;
        }

        public String text(String source) {
            return source.substring(place.start(), place.end()).strip();
        }
    }

    public int start() {
        return rows.stream().flatMap(List::stream).mapToInt(cell -> cell.place().start()).min().orElse(0);
    }

    public int end() {
        return rows.stream().flatMap(List::stream).mapToInt(cell -> cell.place().end()).max().orElse(0);
    }

    public int columns() {
        return rows.stream().flatMap(List::stream).mapToInt(cell -> cell.column() + cell.width()).max().orElse(0);
    }

    /** The cell of a row that covers a column; nothing where the row is shorter or there is no such row. */
    public @Nullable Cell cell(int row, int column) {
        return row < 0 || row >= rows.size() ? null : rows.get(row).stream().filter(cell -> cell.covers(column)).findFirst().orElse(null);
    }
}
