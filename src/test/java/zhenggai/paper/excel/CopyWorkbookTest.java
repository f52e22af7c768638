package zhenggai.paper.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.reading.copy.CopyFile;
import zhenggai.testkit.Sample;
import zhenggai.words.Texts;

/** The workbook of a whole case can be read by a person, and still gives the same case back. */
class CopyWorkbookTest {
    @TempDir Path dir;
    private Locale spoken;
    private CaseCopy copy;
    private XSSFWorkbook book;

    @BeforeEach
    void theSample() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        try (OpenCase sample = Sample.open(dir.resolve("样例.zgt"))) {
            copy = sample.copies().take();
        }
        book = new XSSFWorkbook(new ByteArrayInputStream(CopyWorkbook.of(copy)));
    }

    @AfterEach
    void end() throws IOException {
        book.close();
        Texts.speak(spoken);
    }

    @Test
    void theSpineComesFirstAndEverySheetHasItsHeadingsInSight() {
        assertThat(book.getSheetName(0)).isEqualTo(Texts.text("Subject.OFFICE"));
        assertThat(book.getSheetName(4)).isEqualTo(Texts.text("Subject.MEASURE"));
        for (Sheet sheet : book) {
            if (!sheet.getSheetName().equals(CaseCopy.FORMAT)) {
                assertThat(sheet.getRow(0).getZeroHeight()).as("names for the program").isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).as(sheet.getSheetName()).isEqualTo((short) 2);
                assertThat(shown(sheet, 1)).as(sheet.getSheetName()).allSatisfy(heading -> assertThat(heading).isNotBlank());
                assertThat(sheet.getHeader().getRight()).as("the mark on every printed page").endsWith("内部资料");
                assertThat(sheet.getFooter().getCenter()).contains("第 &P 页");
            }
        }
        assertThat(book.isSheetHidden(book.getSheetIndex(CaseCopy.FORMAT))).isTrue();
    }

    @Test
    void codesAreWordsIdsAreNamesAndDaysAreDays() {
        Sheet measures = book.getSheet(Texts.text("Subject.MEASURE"));
        assertThat(column(measures, "状态")).contains("已销号", "整改中").doesNotContain("CLOSED");
        assertThat(column(measures, "所属问题")).contains("1 理论学习联系红十字工作实际不够紧密的问题");
        assertThat(column(measures, "验收人")).contains("陆知远");
        Sheet duties = book.getSheet(Texts.text("Subject.ASSIGNMENT"));
        assertThat(column(duties, "责任")).contains("牵头领导", "责任人");
        assertThat(column(duties, "人员")).contains("陆知远");
        assertThat(column(duties, "措施").getFirst()).startsWith("1-1 健全学习制度。");
        Row first = measures.getRow(2);
        List<LocalDate> days = new ArrayList<>();
        first.forEach(cell -> {
            if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                days.add(cell.getLocalDateTimeCellValue().toLocalDate());
            }
        });
        assertThat(days).as("deadlines and what was done").isNotEmpty();
        assertThat(String.valueOf(copy.tables().get("measure").getFirst().get("current_due_on"))).isEqualTo(days.get(2).toString());
    }

    @Test
    void noCodeAndNoBareReferenceIsInSight() {
        for (Sheet sheet : book) {
            for (int row = 2; row <= sheet.getLastRowNum() && !sheet.getSheetName().equals(CaseCopy.FORMAT); row++) {
                assertThat(shown(sheet, row)).as(sheet.getSheetName()).noneMatch(text -> text.matches("[A-Z]+(_[A-Z]+)+") || text.startsWith("{\"") || text.startsWith("[\""));
            }
        }
        Sheet pieces = book.getSheet(Texts.text("Subject.EVIDENCE"));
        assertThat(shown(pieces, 1)).doesNotContain("校验码").contains("佐证编号");
    }

    @Test
    void whatIsWrittenIntoItComesBackAndWhatOnlySaysAValueDoesNot() throws IOException {
        Sheet measures = book.getSheet(Texts.text("Subject.MEASURE"));
        cell(measures, 2, "措施内容").setCellValue("改过的措施");
        Cell state = cell(measures, 2, "状态");
        state.setCellValue("随便写写");
        Path file = dir.resolve("改过.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        CaseCopy back = CopyFile.read(file);
        Map<String, Object> first = back.tables().get("measure").getFirst();
        assertThat(first.get("text")).isEqualTo("改过的措施");
        assertThat(first.get("state")).isEqualTo(copy.tables().get("measure").getFirst().get("state"));
        assertThat(back.tables().get("assignment")).isEqualTo(copy.tables().get("assignment"));
    }

    private static List<String> shown(Sheet sheet, int row) {
        List<String> shown = new ArrayList<>();
        for (Cell cell : sheet.getRow(row)) {
            if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                shown.add(text(cell));
            }
        }
        return shown;
    }

    private static List<String> column(Sheet sheet, String heading) {
        List<String> column = new ArrayList<>();
        for (int row = 2; row <= sheet.getLastRowNum(); row++) {
            column.add(text(cell(sheet, row, heading)));
        }
        return column;
    }

    /** The cell in sight below a heading. */
    private static Cell cell(Sheet sheet, int row, String heading) {
        for (Cell cell : sheet.getRow(1)) {
            if (text(cell).equals(heading) && !sheet.isColumnHidden(cell.getColumnIndex())) {
                return sheet.getRow(row).getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
    }
}
