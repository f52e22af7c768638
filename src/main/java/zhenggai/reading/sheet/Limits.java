package zhenggai.reading.sheet;

import java.time.Duration;

import zhenggai.domain.Unavailable;
import zhenggai.domain.table.Cell;

/** How much of a workbook is let in, counted over all its sheets: a table of an office is smaller, a trap is not. */
final class Limits {
    static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 100_000;
    private static final int LONGEST_CELL = 32_767;
    /** Twenty filled cells in each of the most rows. */
    private static final int MOST_CELLS = 2_000_000;
    private static final long MOST_CHARACTERS = 40_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String file;
    private final long begun = System.nanoTime();
    private int rows;
    private int cells;
    private long characters;
    private long bytes;

    Limits(String file) {
        this.file = file;
    }

    void row() {
        if (++rows > MOST_ROWS) {
            throw new Unavailable("reading.too-many-rows", file);
        }
    }

    void cell(String sheet, int row, int column, String text) {
        if (column >= MOST_COLUMNS) {
            throw new Unavailable("reading.too-many-columns", file, sheet, Cell.letters(column) + row);
        }
        length(text.length());
        characters += text.length();
        if (++cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new Unavailable("reading.too-many-cells", file);
        }
    }

    /** Of one text that is still being read. */
    void length(int length) {
        if (length > LONGEST_CELL) {
            throw new Unavailable("reading.cell-too-long", file);
        }
    }

    /** Texts kept for the cells that refer to them. */
    void kept(long length) {
        if (length > MOST_CHARACTERS) {
            throw new Unavailable("reading.too-many-cells", file);
        }
    }

    /** So many more bytes were read; how many in all. */
    long read(int more) {
        bytes += more;
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new Unavailable("reading.takes-too-long", file);
        }
        return bytes;
    }
}
