package zhenggai.reading.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;
import zhenggai.reading.file.IncomingFile;

/**
 * A workbook drawn with lines: cells are apart by {@code |}, {@code ^} belongs to the cell above, {@code <} to the one before,
 * {@code /} breaks a line, {@code #5} is a number, {@code @2025-06-30} a day.
 */
public final class LedgerBook {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFCellStyle day = book.createCellStyle();

    public LedgerBook() {
        day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
    }

    public LedgerBook sheet(String name, String drawn) {
        return sheet(name, drawn, sheet -> { });
    }

    public LedgerBook sheet(String name, String drawn, Consumer<XSSFSheet> more) {
        XSSFSheet sheet = book.createSheet(name);
        String[][] cells = Arrays.stream(drawn.split("\n")).map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)).toArray(String[][]::new);
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                if (!cells[r][c].isEmpty() && !cells[r][c].equals("^") && !cells[r][c].equals("<")) {
                    XSSFCell cell = (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r)).createCell(c);
                    put(cell, cells[r][c]);
                    merge(sheet, cells, r, c);
                }
            }
        }
        more.accept(sheet);
        return this;
    }

    private void put(XSSFCell cell, String drawn) {
        if (drawn.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(drawn.substring(1)));
        } else if (drawn.startsWith("@")) {
            cell.setCellValue(java.time.LocalDate.parse(drawn.substring(1)));
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(drawn.replace('/', '\n'));
        }
    }

    private static void merge(XSSFSheet sheet, String[][] cells, int r, int c) {
        int right = c;
        while (right + 1 < cells[r].length && cells[r][right + 1].equals("<")) {
            right++;
        }
        int bottom = r;
        while (bottom + 1 < cells.length && c < cells[bottom + 1].length && cells[bottom + 1][c].equals("^")) {
            bottom++;
        }
        if (right > c || bottom > r) {
            sheet.addMergedRegion(new CellRangeAddress(r, bottom, c, right));
        }
    }

    public Path save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LedgerReading read(Path folder) {
        return LedgerReader.read(IncomingFile.any(save(folder.resolve("ledger.xlsx"))), Corrections.NONE);
    }

    /** One line an item: where it stands, finding, measure, then what else is said. */
    public static List<String> lines(LedgerReading reading) {
        return reading.rows().stream().map(LedgerBook::line).toList();
    }

    private static String line(LedgerRow row) {
        String texts = row.texts().entrySet().stream().filter(e -> !e.getKey().isOfFinding() || e.getKey() == TableField.CATEGORY)
            .filter(e -> e.getKey() != TableField.MEASURE && e.getKey() != TableField.NUMBER && e.getKey() != TableField.STATE)
            .sorted(java.util.Map.Entry.comparingByKey()).map(e -> " " + e.getKey() + "=" + e.getValue().replace("\n", "/")).collect(Collectors.joining());
        String names = Arrays.stream(Role.values()).filter(role -> !row.names(role).isEmpty()).map(role -> " " + role + "=" + String.join("+", row.names(role))).collect(Collectors.joining());
        String days = row.days().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).map(e -> " " + e.getKey() + "=" + e.getValue()).collect(Collectors.joining());
        var marks = row.marks();
        return row.source().number() + ": " + (marks.finding() == 0 ? "" : marks.finding() + (marks.measure() == 0 ? "" : "-" + marks.measure()) + " ")
            + row.text(TableField.FINDING) + " > " + row.text(TableField.MEASURE) + texts + names + days
            + (marks.state() == null ? "" : " " + marks.state()) + (marks.percent() == null ? "" : " " + marks.percent() + "%");
    }

    public static List<String> notes(LedgerReading reading) {
        return reading.notes().stream().map(note -> (note.place() + " " + note.code() + " " + note.args()).strip()).toList();
    }
}
