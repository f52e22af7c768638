package zhenggai.reading.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.SpecialDay;
import zhenggai.words.Texts;

/** Both layouts of a holiday file are read whole; what is wrong in one is said in a sentence that names the place. */
class HolidayFileTest {
    private static final String HOLIDAY_CN = """
        {"$schema":"https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
         "$id":"https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2027.json",
         "year":2027,"papers":["https://www.gov.cn/zhengce/2027.htm"],
         "days":[{"name":"元旦","date":"2026-12-31","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true},
                 {"name":"元旦","date":"2027-01-09","isOffDay":false},{"name":"元旦","date":"2027-01-01","isOffDay":true}]}""";
    private static final SpecialDay NEW_YEAR = new SpecialDay(LocalDate.of(2027, 1, 1), true, "元旦");
    private static final SpecialDay MADE_UP = new SpecialDay(LocalDate.of(2027, 1, 9), false, "元旦");

    @TempDir
    Path folder;

    @Test
    void theLayoutOfHolidayCnIsReadAsItIs() throws IOException {
        HolidayYear year = HolidayFile.read(text("2027.json", HOLIDAY_CN));
        assertThat(year).isEqualTo(new HolidayYear(2027, "https://www.gov.cn/zhengce/2027.htm", List.of(NEW_YEAR, MADE_UP)));
    }

    @Test
    void onlyYearAndDaysAreRequiredAndTheCharacterSetIsFound() throws IOException {
        String least = "{\"year\":\"2027\",\"days\":[{\"date\":\"2027-01-01\",\"name\":\"元旦\",\"isOffDay\":true}]}";
        assertThat(HolidayFile.read(text("least.txt", "\ufeff" + least))).isEqualTo(new HolidayYear(2027, "least.txt", List.of(NEW_YEAR)));
        Path gbk = folder.resolve("gbk.json");
        Files.write(gbk, least.getBytes(Charset.forName("GB18030")));
        assertThat(HolidayFile.read(gbk).days()).containsExactly(NEW_YEAR);
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(
            Arguments.of(" \n", "reading.empty", "bad.json"),
            Arguments.of("元旦放假一天", "holidays.not-a-table", "bad.json"),
            Arguments.of("{\"year\":2027,\"days\":[", "holidays.broken-json", "bad.json"),
            Arguments.of("{\"days\":[]}", "holidays.no-year", "bad.json"),
            Arguments.of("{\"year\":27,\"days\":[]}", "holidays.no-year", "bad.json"),
            Arguments.of("{\"year\":2027}", "holidays.no-list", "bad.json"),
            Arguments.of("{\"year\":2027,\"days\":[]}", "holidays.no-days", "2027"),
            Arguments.of("{\"year\":2027,\"days\":[{\"date\":\"2026-12-31\",\"isOffDay\":true}]}", "holidays.no-days", "2027"),
            Arguments.of(days("2027-01-01", "2028-05-01"), "holidays.entry-outside", "2"),
            Arguments.of(days("2027-01-01", "2026-05-01"), "holidays.entry-outside", "2026-05-01"),
            Arguments.of(days("2027-01-01", "2027-06-31"), "holidays.entry-no-day", "2027-06-31"),
            Arguments.of("{\"year\":2027,\"days\":[\"2027-01-01\"]}", "holidays.entry-no-day", "1"),
            Arguments.of("{\"year\":2027,\"days\":[{\"date\":\"2027-01-01\"}]}", "holidays.entry-off-or-on", "1"),
            Arguments.of("{\"year\":2027,\"days\":[{\"date\":\"2027-01-01\",\"isOffDay\":true},{\"date\":\"2027-01-01\",\"isOffDay\":false}]}", "holidays.off-and-on", "2027-01-01"),
            Arguments.of("{\"year\":2027,\"days\":[" + "{\"date\":\"2027-01-01\",\"isOffDay\":true},".repeat(2_001) + "]}", "holidays.broken-json", "bad.json"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void aBadTextIsOneSentence(String content, String key, String named) throws IOException {
        assertRefused(text("bad.json", content), key, named);
    }

    @Test
    void anotherKindOfFileOrATooLongOneIsOneSentence() throws IOException {
        assertRefused(text("a.json", "%PDF-1.7"), "holidays.not-a-table", "a.json");
        assertRefused(text("b.json", " ".repeat(3 << 20)), "holidays.too-large", "b.json");
        String day = "{\"date\":\"2027-01-01\",\"isOffDay\":true}";
        assertRefused(text("c.json", "{\"year\":2027,\"days\":[" + (day + ",").repeat(2_000) + day + "]}"), "holidays.too-many", "c.json");
        assertRefused(folder.resolve("none.json"), "reading.missing", "none.json");
    }

    @Test
    void aWorkbookWithDateCellsAndWrittenDatesIsRead() throws IOException {
        Path file = sheet("放假.xlsx", sheet -> {
            row(sheet, 0, "2027年放假安排");
            row(sheet, 2, " 日 期", "名称", "放假／上班");
            Row dated = row(sheet, 3, "", "元旦", "放假");
            CellStyle days = sheet.getWorkbook().createCellStyle();
            days.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            dated.getCell(0).setCellValue(LocalDate.of(2027, 1, 1));
            dated.getCell(0).setCellStyle(days);
            row(sheet, 4, "2027年1月9日（星期六）", "元旦", "调休");
            row(sheet, 6, "2027/2/6", "春节", "休");
            row(sheet, 7, "２０２７．２．７", "春节", "休");
            row(sheet, 8, "", "春节", "班").getCell(0).setCellValue(20270220);
            row(sheet, 9, "2026-12-31", "元旦", "放假");
        });
        assertThat(HolidayFile.read(file)).isEqualTo(new HolidayYear(2027, "放假.xlsx", List.of(NEW_YEAR, MADE_UP, new SpecialDay(LocalDate.of(2027, 2, 6), true, "春节"),
            new SpecialDay(LocalDate.of(2027, 2, 7), true, "春节"), new SpecialDay(LocalDate.of(2027, 2, 20), false, "春节"))));
    }

    @Test
    void aBadWorkbookNamesTheRow() throws IOException {
        assertRefused(sheet("a.xlsx", sheet -> row(sheet, 0, "序号", "事项")), "holidays.no-heading", "a.xlsx");
        assertRefused(sheet("b.xlsx", sheet -> row(sheet, 0, "日期", "名称", "放假/上班")), "holidays.no-rows", "b.xlsx");
        assertRefused(sheet("c.xlsx", sheet -> days(sheet, "2025-06-31", "放假")), "holidays.row-no-day", "2025-06-31");
        assertRefused(sheet("d.xlsx", sheet -> days(sheet, "5月1日", "放假")), "holidays.row-no-day", "2");
        assertRefused(sheet("e.xlsx", sheet -> days(sheet, "2027-05-01", "待定")), "holidays.row-off-or-on", "待定");
        assertRefused(sheet("f.xlsx", sheet -> {
            days(sheet, "2027-05-01", "放假");
            for (int i = 2; i < 2_010; i++) {
                row(sheet, i, "2027-05-01", "劳动节", "放假");
            }
        }), "holidays.too-many", "2000");
        assertRefused(sheet("g.xlsx", sheet -> {
            days(sheet, "2027-05-01", "放假");
            row(sheet, 2, "2027-05-01", "劳动节", "上班");
        }), "holidays.off-and-on", "2027-05-01");
    }

    @Test
    void aDamagedWorkbookOrAWordDocumentIsOneSentence() throws IOException {
        Path whole = sheet("a.xlsx", sheet -> days(sheet, "2027-05-01", "放假"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(half, "reading.half", "half.xlsx");
        Path broken = folder.resolve("broken.xlsx");
        try (OutputStream out = Files.newOutputStream(broken); var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            zip.write("<nonsense".getBytes());
        }
        assertRefused(broken, "reading.half", "broken.xlsx");
        Path word = folder.resolve("word.docx");
        try (OutputStream out = Files.newOutputStream(word); var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
        }
        assertRefused(word, "reading.not-a-workbook", "word.docx");
    }

    private static void assertRefused(Path file, String key, String named) {
        Throwable thrown = catchThrowable(() -> HolidayFile.read(file));
        String sentence = switch (thrown) {
            case Refused refused -> {
                assertThat(refused.textKey()).isEqualTo(key);
                yield Texts.sentence(refused.textKey(), refused.args());
            }
            case Unavailable unavailable -> {
                assertThat(unavailable.textKey()).isEqualTo(key);
                yield Texts.sentence(unavailable.textKey(), unavailable.args());
            }
            case null, default -> throw new AssertionError("not refused: " + file, thrown);
        };
        assertThat(sentence).contains(named).doesNotContain("{").doesNotContain("\n");
    }

    private static String days(String... days) {
        return "{\"year\":2027,\"days\":[" + Stream.of(days).map(d -> "{\"name\":\"\",\"date\":\"" + d + "\",\"isOffDay\":true}").collect(java.util.stream.Collectors.joining(",")) + "]}";
    }

    private static void days(XSSFSheet sheet, String day, String kind) {
        row(sheet, 0, "日期", "名称", "放假/上班");
        row(sheet, 1, day, "劳动节", kind);
    }

    private static Row row(XSSFSheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path sheet(String name, java.util.function.Consumer<XSSFSheet> fill) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook.createSheet());
            workbook.write(out);
        }
        return file;
    }
}
