package zhenggai.domain.table;

import java.util.List;

/**
 * Something to tell about a sheet, or about a row of it: the code leads to one sentence.
 *
 * @param place of the cell such as {@code C7}; of a row its number; empty where it is about the sheet
 */
public record RowNote(String sheet, String place, String code, List<Object> args) {
    public RowNote {
        args = List.copyOf(args);
    }
}
