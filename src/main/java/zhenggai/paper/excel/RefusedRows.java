package zhenggai.paper.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import zhenggai.domain.Refused;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.SheetRow;
import zhenggai.paper.excel.Look.Across;
import zhenggai.paper.excel.Look.Down;
import zhenggai.paper.excel.Look.Frame;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;
import zhenggai.words.Texts;

/**
 * The rows of a ledger that were not taken in, as a workbook to mend and take in again: the headings as they were, each row as it was,
 * and the reason in the last column.
 */
public final class RefusedRows {
    private static final String VERSION = "1.0";
    private static final double TEXT_SIZE = 11;
    private static final double WIDTH = 110;
    private static final double HEIGHT = 48;

    private RefusedRows() {}

    /** @param lines at least one of them refused, whole or in part */
    public static byte[] of(LedgerReading reading, List<LedgerLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, CoreProperties.PROGRAM, VERSION);
        SheetNames names = new SheetNames();
        for (Layout layout : reading.layouts()) {
            Map<SheetRow, String> reasons = reasons(layout, lines);
            if (!reasons.isEmpty()) {
                write(book, names.next(layout.sheet()), layout, reasons);
            }
        }
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A row that is several items may have several reasons. */
    private static Map<SheetRow, String> reasons(Layout layout, List<LedgerLine> lines) {
        return lines.stream().filter(line -> line.isRefused() && line.row().sheet().equals(layout.sheet()))
            .collect(Collectors.toMap(line -> line.row().source(), RefusedRows::reason,
                (one, other) -> one.contains(other) ? one : one + "\n" + other, LinkedHashMap::new));
    }

    private static String reason(LedgerLine line) {
        Refused refusal = line.refusal();
        return refusal != null ? Texts.sentence(refusal.textKey(), refusal.args())
            : line.refusedParts().stream().map(part -> Texts.text("paper.refused.part", part.place(), Texts.sentence(part.code(), part.args()))).collect(Collectors.joining("\n"));
    }

    private static void write(Workbook book, String name, Layout layout, Map<SheetRow, String> reasons) {
        List<ColumnHeading> columns = layout.columns();
        double[] widths = new double[columns.size() + 1];
        Arrays.fill(widths, WIDTH);
        ExcelSheet sheet = new ExcelSheet(book.newWorksheet(name), widths);
        Look head = Look.plain(Typeface.HEADING, TEXT_SIZE).at(Across.CENTRE, Down.CENTRE).framed(Frame.BOX).shaded();
        for (int c = 0; c < columns.size(); c++) {
            sheet.put(c, c + 1, OfficeText.of(columns.get(c).words()), head);
        }
        sheet.put(columns.size(), columns.size() + 1, Texts.text("paper.refused.reason"), head);
        sheet.end(HEIGHT);
        Look text = Look.plain(Typeface.TABLE, TEXT_SIZE).at(Across.LEFT, Down.TOP).framed(Frame.BOX);
        reasons.forEach((row, reason) -> {
            for (int c = 0; c < columns.size(); c++) {
                sheet.put(c, c + 1, OfficeText.of(said(row, columns.get(c))), text);
            }
            sheet.put(columns.size(), columns.size() + 1, OfficeText.of(reason), text);
            sheet.end(HEIGHT);
        });
    }

    private static String said(SheetRow row, ColumnHeading column) {
        return row.cell(column.column()).map(Cell::text).orElse("");
    }
}
