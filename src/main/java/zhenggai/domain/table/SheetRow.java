package zhenggai.domain.table;

import java.util.List;
import java.util.Optional;

/**
 * One row, with the cells that hold something in the order of the columns.
 *
 * @param number as a spreadsheet shows it, from 1
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @param column counted from 0 */
    public Optional<Cell> cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The words in a column, empty where there are none. */
    public String text(int column) {
        return cell(column).map(Cell::text).orElse("");
    }
}
