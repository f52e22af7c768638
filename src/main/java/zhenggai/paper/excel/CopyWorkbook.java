package zhenggai.paper.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zhenggai.domain.Subject;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.copy.CopySheet;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.Typeface;
import zhenggai.paper.office.ZipParts;
import zhenggai.words.Texts;

/**
 * A whole case as a workbook: a sheet for each register that has rows, with headings a person reads, every cell a text, the ids locked. The same
 * case gives the same bytes.
 */
public final class CopyWorkbook {
    private static final double FONT_SIZE = 11;
    private static final double ID_WIDTH = 8;
    private static final double WIDTH = 18;
    private static final String HEADING_COLOUR = "E8EEF4";
    private static final int PAPER_CHUNK = 32_000;
    private static final SheetProtectionOption[] ALLOWED = {SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.INSERT_ROWS, SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.INSERT_HYPERLINKS,
        SheetProtectionOption.DELETE_COLUMNS, SheetProtectionOption.PIVOT_TABLES};

    private CopyWorkbook() {}

    public static byte[] of(CaseCopy copy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, CoreProperties.PROGRAM, "1.0");
        book.setCompressionLevel(Deflater.BEST_SPEED);
        book.setGlobalDefaultFont(Typeface.TABLE.font(), FONT_SIZE);
        SheetNames names = new SheetNames();
        copy.tables().forEach((table, rows) -> {
            if (!rows.isEmpty()) {
                register(book.newWorksheet(names.next(Texts.text(subject(table)))), table, rows);
            }
        });
        rest(book.newWorksheet(CopySheet.KEY), copy);
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZipParts.of(out.toByteArray()).put(CoreProperties.PART, CoreProperties.undated(Texts.text("copy.title"), copy.officeName())).bytes();
    }

    private static Subject subject(String table) {
        return Subject.valueOf(table.toUpperCase(Locale.ROOT));
    }

    private static void register(Worksheet sheet, String table, List<Map<String, Object>> rows) {
        CopySheet plan = CopySheet.of(table, rows);
        write(sheet, 0, plan.names());
        sheet.hideRow(0);
        List<CopySheet.Column> cells = plan.cells();
        for (int column = 0; column < cells.size(); column++) {
            boolean isId = column == 0;
            sheet.value(1, column, isId ? Texts.text("copy.id") : Texts.field(table, cells.get(column).name()));
            sheet.style(1, column).bold().wrapText(true).fillColor(HEADING_COLOUR).set();
            sheet.width(column, isId ? ID_WIDTH : WIDTH);
        }
        int row = CopySheet.HEAD;
        for (Map<String, Object> each : rows) {
            write(sheet, row++, plan.cells(each));
        }
        sheet.range(CopySheet.HEAD, 1, row - 1, Math.max(1, cells.size() - 1)).style().protectionOption(ProtectionOption.LOCKED, false)
            .verticalAlignment("top").wrapText(true).set();
        sheet.freezePane(1, CopySheet.HEAD);
        sheet.protect("", ALLOWED);
    }

    /** What is no row of a table, for the program: the version, the numbers that are next, the bytes of papers. */
    private static void rest(Worksheet sheet, CaseCopy copy) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(CopySheet.KEY, String.valueOf(copy.version())));
        copy.series().forEach((name, next) -> lines.add(List.of("series", name, next.toString())));
        copy.lastIds().forEach((name, last) -> lines.add(List.of("last", name, last.toString())));
        copy.papers().forEach((hash, content) -> {
            for (int from = 0; from < content.length(); from += PAPER_CHUNK) {
                lines.add(List.of("paper", hash, content.substring(from, Math.min(content.length(), from + PAPER_CHUNK))));
            }
        });
        for (int row = 0; row < lines.size(); row++) {
            write(sheet, row, lines.get(row));
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.protect("", ALLOWED);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, ExcelSheet.safe(cells.get(column)));
            }
        }
    }
}
