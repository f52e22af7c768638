package zhenggai.domain.table;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell: the words shown, and the day if it is one.
 *
 * @param column counted from 0
 * @param merged it is covered by the words of another cell, which stand here once more
 */
public record Cell(int column, String text, @Nullable LocalDate day, boolean merged) {
    private static final int LETTERS = 26;

    /** Where the cell is, the way a spreadsheet says it. */
    public String place(int row) {
        return letters(column) + row;
    }

    /** @param column counted from 0 */
    public static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : letters(column / LETTERS - 1) + letter;
    }
}
