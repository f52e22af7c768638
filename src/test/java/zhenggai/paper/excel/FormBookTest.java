package zhenggai.paper.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormItem;
import zhenggai.domain.form.Recipient;
import zhenggai.domain.spine.MeasureId;

/** The workbook of a form: what is asked is open, everything else locked, and all that was sent stands on it. */
class FormBookTest {
    private static final int HEADINGS = 7;

    private static Form form(String measure) {
        EnumMap<FormField, String> cells = new EnumMap<>(Map.of(FormField.NUMBER, "1-1", FormField.FINDING, "学习不够深入", FormField.MEASURE, measure,
            FormField.DEADLINE, "2026年9月底前", FormField.STATE, "UNDER_WAY", FormField.PROGRESS, "=1+1", FormField.PERCENT, "30", FormField.EXPECTED, "2026-09-20"));
        return Form.draft(new Recipient("办公室", null, null), LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 30), List.of(new FormItem(new MeasureId(1), cells)))
            .coded(1, "head");
    }

    private static XSSFWorkbook book(Form form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FormBook.make(form, "示例市红十字会")));
    }

    @Test
    void onlyWhatIsAskedCanBeFilledIn() throws IOException {
        try (XSSFWorkbook book = book(form("制定细则"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row row = sheet.getRow(HEADINGS + 1);
            assertThat(sheet.getProtect()).isTrue();
            for (FormField field : FormField.values()) {
                assertThat(row.getCell(field.ordinal()).getCellStyle().getLocked()).as(field.name()).isEqualTo(field.isLocked());
            }
            assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void theStateIsChosenAndPercentageAndDayAreChecked() throws IOException {
        try (XSSFWorkbook book = book(form("制定细则"))) {
            List<? extends DataValidation> entries = book.getSheetAt(0).getDataValidations();
            assertThat(entries).extracting(entry -> entry.getRegions().getCellRangeAddresses()[0].formatAsString()).containsExactly("I9", "H9", "K9");
            assertThat(entries.getFirst().getValidationConstraint().getExplicitListValues()).containsExactly("整改中", "已完成申请验收");
        }
    }

    @Test
    void theFirstLinesSayWhoUntilWhenAndHowAndStayInSight() throws IOException {
        try (XSSFWorkbook book = book(form("制定细则"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("办公室", "示例市红十字会", "2026年7月30日", form("").code());
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEADINGS + 1));
            assertThat(sheet.getHeader().getRight()).contains("内部资料", form("").code());
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRow(HEADINGS + 1).getCell(FormField.PROGRESS.ordinal()).getStringCellValue()).as("never a formula").isEqualTo("=1+1");
        }
    }

    @Test
    void aVeryLongMeasureStandsThereWholeAndIsSetSmallEnoughToBeSeen() throws IOException {
        String measure = "认真学习规章制度".repeat(115);
        try (XSSFWorkbook book = book(form(measure))) {
            Row row = book.getSheetAt(0).getRow(HEADINGS + 1);
            assertThat(row.getCell(FormField.MEASURE.ordinal()).getStringCellValue()).isEqualTo(measure);
            short size = book.getFontAt(row.getCell(FormField.MEASURE.ordinal()).getCellStyle().getFontIndex()).getFontHeightInPoints();
            assertThat(size).isLessThan((short) 10);
            assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
        }
    }

    @Test
    void theSameFormGivesTheSameBytes() {
        assertThat(FormBook.make(form("制定细则"), "示例市红十字会")).isEqualTo(FormBook.make(form("制定细则"), "示例市红十字会"));
    }
}
