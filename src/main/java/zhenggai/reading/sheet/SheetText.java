package zhenggai.reading.sheet;

import java.util.stream.Collectors;

import zhenggai.domain.table.Cell;
import zhenggai.domain.table.SheetRow;
import zhenggai.reading.file.IncomingFile;

/** The first sheet of a workbook as lines of text, a tab between cells: what a person needs to recognise it, no more. */
public final class SheetText {
    /** So much is enough to recognise a table by. */
    private static final int LONGEST = 20_000;

    private SheetText() {}

    public static String of(IncomingFile file) {
        StringBuilder text = new StringBuilder();
        for (SheetRow row : Workbook.of(file).getFirst().rows()) {
            if (text.length() < LONGEST) {
                text.append(row.cells().stream().filter(cell -> !cell.merged()).map(Cell::text).collect(Collectors.joining("\t"))).append('\n');
            }
        }
        return text.toString();
    }
}
