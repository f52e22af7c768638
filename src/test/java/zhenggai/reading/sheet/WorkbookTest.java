package zhenggai.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.Sheet;
import zhenggai.reading.file.IncomingFile;

class WorkbookTest {
    @TempDir
    private Path folder;

    private interface Filling {
        void fill(XSSFWorkbook book, XSSFSheet sheet);
    }

    private List<Sheet> read(Filling filling) throws IOException {
        Path file = folder.resolve("台账.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            filling.fill(book, book.createSheet("整改台账"));
            book.write(out);
        }
        return Workbook.of(IncomingFile.any(file));
    }

    private static void dated(XSSFWorkbook book, XSSFRow row, int column, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(LocalDate.of(2025, 6, 30));
        row.getCell(column).setCellStyle(style);
    }

    @Test
    void whatACellShowsIsReadWithTheDayItMeans() throws IOException {
        List<Sheet> sheets = read((book, sheet) -> {
            XSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue("一是抓学习；\r\n二是抓落实");
            row.createCell(1).setCellValue(12);
            row.createCell(2).setCellValue(0.5);
            row.createCell(3).setCellValue(true);
            dated(book, row, 4, "yyyy\"年\"m\"月\"d\"日\";@");
            dated(book, row, 5, "yyyy\"年\"m\"月\"");
            dated(book, row, 6, "m/d/yy");
            dated(book, row, 7, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy");
            dated(book, row, 8, "mmm-yy");
            row.createCell(9).setCellFormula("B1*2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(10).setCellFormula("B1+1");
        });
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(sheets.getFirst().rows().getFirst().cells()).containsExactly(
            new Cell(0, "一是抓学习；\n二是抓落实", null, false), new Cell(1, "12", null, false), new Cell(2, "0.5", null, false),
            new Cell(3, "TRUE", null, false), new Cell(4, "2025年6月30日", day, false), new Cell(5, "2025年6月", day, false),
            new Cell(6, "2025/6/30", day, false), new Cell(7, "Monday, June 30, 2025", day, false), new Cell(8, "2025年6月", day, false),
            new Cell(9, "24", null, false), new Cell(10, "=B1+1", null, false));
    }

    @Test
    void mergedCellsStandInAllTheyCoverAndHiddenThingsAreNamed() throws IOException {
        List<Sheet> sheets = read((book, sheet) -> {
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(2).setCellValue("措施" + row);
            }
            sheet.getRow(0).createCell(0).setCellValue("问题");
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 1));
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            book.createSheet("参数");
            book.setSheetHidden(1, true);
        });
        Sheet sheet = sheets.getFirst();
        assertThat(sheet.rows()).extracting(row -> row.text(0) + "|" + row.text(1) + "|" + row.text(2) + (row.hidden() ? "|hidden" : ""))
            .containsExactly("问题|问题|措施0", "问题|问题|措施1|hidden", "问题|问题|措施2");
        assertThat(sheet.rows().getFirst().cells()).extracting(Cell::merged).containsExactly(false, true, false);
        assertThat(sheet.hiddenColumns()).containsExactly(1);
        assertThat(sheets).extracting(Sheet::name, Sheet::hidden)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("整改台账", false), org.assertj.core.groups.Tuple.tuple("参数", true));
    }

    /** A workbook of one sheet whose rows are written as they are given. */
    private IncomingFile raw(String name, Iterable<String> pieces, String shared) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", List.of("<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>"));
            part(zip, "xl/workbook.xml", List.of("<workbook xmlns:r='r'><sheets><sheet name='表' r:id='s1'/></sheets></workbook>"));
            part(zip, "xl/_rels/workbook.xml.rels", List.of("<Relationships><Relationship Id='s1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='s2' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>"));
            part(zip, "xl/sharedStrings.xml", List.of("<sst>" + shared + "</sst>"));
            part(zip, "xl/worksheets/sheet1.xml", pieces);
        }
        return IncomingFile.any(file);
    }

    private static void part(ZipOutputStream zip, String name, Iterable<String> pieces) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (String piece : pieces) {
            zip.write(piece.getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    private static Iterable<String> sheet(int rows, java.util.function.IntFunction<String> row) {
        return () -> java.util.stream.Stream.of(java.util.stream.Stream.of("<worksheet><sheetData>"), java.util.stream.IntStream.range(1, rows + 1).mapToObj(row),
            java.util.stream.Stream.of("</sheetData></worksheet>")).flatMap(s -> s).iterator();
    }

    private static void refused(IncomingFile file, String key) {
        assertThatThrownBy(() -> Workbook.of(file)).isInstanceOf(Unavailable.class).hasMessage(key);
    }

    @Test
    void whatIsLargerThanATableCanBeIsRefused() throws IOException {
        refused(raw("rows.xlsx", sheet(100_001, r -> "<row r='" + r + "'><c r='A" + r + "'><v>" + r * 7919L % 999_983 + "</v></c></row>"), ""), "reading.too-many-rows");
        refused(raw("columns.xlsx", sheet(1, r -> "<row r='1'><c r='GS1'><v>1</v></c></row>"), ""), "reading.too-many-columns");
        refused(raw("cell.xlsx", sheet(1, r -> "<row r='1'><c r='A1' t='inlineStr'><is><t>" + "字".repeat(32_768) + "</t></is></c></row>"), ""), "reading.cell-too-long");
        String shared = "<si><t>" + "重复".repeat(16_000) + "</t></si>";
        refused(raw("again.xlsx", sheet(2_000, r -> "<row r='" + r + "'><c r='A" + r + "' t='s'><v>0</v></c></row>"), shared), "reading.too-many-cells");
    }

    @Test
    void oneTextThatNeverEndsAndMergesThatCoverAllAreRefusedInLittleMemory() throws IOException {
        Iterable<String> text = () -> java.util.stream.Stream.concat(java.util.stream.Stream.of("<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>"),
            java.util.stream.IntStream.range(0, 30_000).mapToObj(i -> i + "-" + Integer.toHexString(i * 31) + "-".repeat(900))).iterator();
        refused(raw("endless.xlsx", text, ""), "reading.cell-too-long");
        Iterable<String> merges = () -> java.util.stream.Stream.of(
            java.util.stream.Stream.of("<worksheet><sheetData>"),
            java.util.stream.IntStream.range(1, 50_001).mapToObj(r -> "<row r='" + r + "'><c r='A" + r + "'><v>" + r * 7919L % 999_983 + "</v></c></row>"),
            java.util.stream.Stream.of("</sheetData><mergeCells>"),
            java.util.stream.IntStream.range(1, 50_001).mapToObj(r -> "<mergeCell ref='A" + r + ":XFD1048576'/>"),
            java.util.stream.Stream.of("</mergeCells></worksheet>")).flatMap(s -> s).iterator();
        refused(raw("merges.xlsx", merges, ""), "reading.too-many-cells");
    }

    @Test
    void aHundredThousandRowsAreRead() throws IOException {
        IncomingFile file = raw("long.xlsx", sheet(100_000, r -> "<row r='" + r + "'>" + "ABCDEFGH".chars()
            .mapToObj(c -> "<c r='" + (char) c + r + "' t='inlineStr'><is><t>第" + r * 7919L % 999_983 + "项工作已经安排</t></is></c>").reduce("", String::concat) + "</row>"), "");
        assertThat(Workbook.of(file).getFirst().rows()).hasSize(100_000).last().satisfies(row -> assertThat(row.text(7)).endsWith("项工作已经安排"));
    }

    @Test
    void whoeverWaitsCanCallItOff() throws IOException {
        IncomingFile file = raw("wait.xlsx", sheet(10_000, r -> "<row r='" + r + "'><c r='A" + r + "'><v>" + r + "</v></c></row>"), "");
        assertThatThrownBy(() -> Workbook.of(file, (done, all) -> {
            if (done > all / 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void filesThatAreNoWorkbookAreNamedForWhatTheyAre() throws IOException {
        Path page = Files.writeString(folder.resolve("台账.xls"), "<html><table><tr><td>问题</td></tr></table></html>");
        refused(IncomingFile.any(page), "reading.web-as-excel");
        refused(IncomingFile.any(Files.writeString(folder.resolve("台账.csv"), "问题,措施")), "reading.not-a-workbook");
        Path word = folder.resolve("台账.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(word))) {
            part(zip, "_rels/.rels", List.of("<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='word/document.xml'/></Relationships>"));
            part(zip, "word/document.xml", List.of("<document/>"));
        }
        refused(IncomingFile.any(word), "reading.not-a-workbook");
    }
}
