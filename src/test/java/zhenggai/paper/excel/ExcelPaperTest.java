package zhenggai.paper.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.file.SamplePapers;
import zhenggai.paper.type.PaperFonts;

/** Books read back with POI. */
class ExcelPaperTest {
    private static final double POINTS = 409;
    private static final int SIGNS = 32_767;
    /** Mark, title, office and day, header. */
    private static final int ABOVE = 4;
    private static final String SENTENCE = "开展一次全面排查，建立台账，逐项明确责任人和完成时限，定期调度通报；";

    @Test
    void aTableHasTitleOfficeAndHeaderThenItsRows() throws IOException {
        try (XSSFWorkbook book = book(groups())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(OfficeReadBack.rows(sheet).subList(0, ABOVE)).extracting(row -> row.stream().filter(cell -> !cell.isEmpty()).toList()).containsExactly(
                List.of("内部资料"), List.of("七届市委第五轮巡察整改进展表"), List.of("填报单位：示例市红十字会", "填报日期：2026年7月20日"), List.of("序号", "方面", "问题", "措施"));
            assertThat(ranges(sheet)).contains("A2:D2", "B5:B7", "C5:C6").doesNotContain("C7:C7", "D5:D6");
            XSSFCellStyle head = sheet.getRow(ABOVE - 1).getCell(0).getCellStyle();
            assertThat(head.getFont().getFontName()).isEqualTo("黑体");
            assertThat(head.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFE8E8E8");
            assertThat(head.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(sheet.getRow(ABOVE).getCell(1).getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.CENTER);
            assertThat(sheet.getRow(ABOVE).getCell(3).getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
            assertThat(sheet.getRow(ABOVE).getCell(3).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(ABOVE).getCell(3).getCellStyle().getFont().getUnderline()).isEqualTo(FontUnderline.NONE.getByteValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 9", "A3, 8", "A2, 66"})
    void thePageIsSetAsThePdfIs(PaperSize size, short code) throws IOException {
        try (XSSFWorkbook book = book(groups().on(PageSetup.landscape(size)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(code);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(List.of(sheet.getPrintSetup().getFitWidth(), sheet.getPrintSetup().getFitHeight())).containsExactly((short) 1, (short) 0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) ABOVE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(book.getPrintArea(0)).endsWith("!$A$2:$D$" + (sheet.getLastRowNum() + 1));
            assertThat(sheet.getMargin(PageMargin.LEFT) * 25.4).isCloseTo(13, Offset.offset(0.1));
            assertThat(sheet.getFooter().getCenter()).endsWith("第 &P 页 共 &N 页");
            assertThat(sheet.getHeader().getRight()).endsWith("内部资料").contains("黑体");
            double width = IntStream.range(0, 4).mapToDouble(sheet::getColumnWidthInPixels).sum();
            assertThat(IntStream.range(0, 4).mapToDouble(c -> sheet.getColumnWidth(c) / 256.0 * 8).sum() / 96 * 25.4)
                .as("as wide as the page between its margins, %s", width).isCloseTo(size.longSide() - 26, Offset.offset(1.5));
        }
    }

    @Test
    void theImprintStandsAtTheLeftOfTheFoot() throws IOException {
        try (XSSFWorkbook book = book(groups().imprinted("第3期 R&D a1b2c3"))) {
            assertThat(book.getSheetAt(0).getFooter().getLeft()).endsWith("第3期 R&&D a1b2c3");
            assertThat(book.getSheetAt(0).getFooter().getCenter()).endsWith("共 &N 页");
        }
        String longer = "第3期 " + "0123456789abcdef".repeat(20);
        try (XSSFWorkbook book = book(groups().imprinted(longer))) {
            assertThat(book.getSheetAt(0).getFooter().getRight()).endsWith("共 &N 页");
            assertThat(book.getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddFooter()).hasSizeLessThan(256);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "=HYPERLINK(\"http://x\",\"点击\")", "=cmd|' /C calc'!A0", "007", "1e5", "2026-07-20", "TRUE",
        "_x0041_", "_x005F_x0041_", "'引号", "赵𠮷安", "张䶮", "😀👨‍👩‍👧", "<b>&amp;</b>", "]]>"})
    void whatIsWrittenStaysThatText(String text) throws IOException {
        try (XSSFWorkbook book = book(SamplePapers.table(List.of(text)))) {
            Cell cell = book.getSheetAt(0).getRow(ABOVE).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void whatNoFileCanHoldIsReplacedInSight() throws IOException {
        try (XSSFWorkbook book = book(SamplePapers.table(List.of("甲\u0000乙\u0008丙\uFFFF丁\uD842戊", "\uDFB7甲", "a\u202Eb\u200Fc", "一\r\n二\r三\u2028四\t五")))) {
            assertThat(IntStream.range(0, 4).mapToObj(r -> book.getSheetAt(0).getRow(ABOVE + r).getCell(1).getStringCellValue())).containsExactly(
                "甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD戊", "\uFFFD甲", "abc", "一\n二\n三\n四 五");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {920, 5_000, 32_767, 40_000, 100_000})
    void aLongTextGoesOnInRowsThatExcelCanShow(int length) throws IOException {
        String text = SamplePapers.numbered(length);
        try (XSSFWorkbook book = book(SamplePapers.table(List.of("短", text, "后")).on(PageSetup.portrait(PaperSize.A4)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(OfficeReadBack.rows(sheet).subList(ABOVE, ABOVE + 3)).containsExactly(List.of("1", "短"), List.of("2", text), List.of("3", "后"));
            for (Row row : sheet) {
                assertThat(row.getHeightInPoints()).isLessThanOrEqualTo((float) POINTS);
                row.forEach(cell -> assertThat(cell.getStringCellValue()).hasSizeLessThan(SIGNS));
            }
            assertThat(sheet.getRow(ABOVE + 2).getCell(0).getStringCellValue()).isEqualTo(length < 2_000 ? "3" : "2（续）");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {920, 5_000, 40_000})
    void aMergedCellGetsTheRowsThatItsTextNeeds(int length) throws IOException {
        String text = SamplePapers.numbered(length);
        List<TableSheet.Row> rows = List.of(new TableSheet.Row(List.of("1", text, "短"), List.of(0)), new TableSheet.Row(List.of("2", text, "短"), List.of(0)),
            new TableSheet.Row(List.of("3", "别的", "短"), List.of(1)));
        List<Column> columns = List.of(Column.brief("序号", 10), Column.merged("问题", 26, 0.1, 0), Column.text("措施", 40, 1));
        try (XSSFWorkbook book = book(new TableSheet(SamplePapers.HEADING, columns, rows, new Ending(List.of(), List.of(), "")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            String read = IntStream.range(ABOVE, sheet.getLastRowNum()).mapToObj(r -> sheet.getRow(r).getCell(1).getStringCellValue()).collect(Collectors.joining());
            assertThat(read).isEqualTo(text);
            double height = 0;
            for (int r = ABOVE; !sheet.getRow(r).getCell(1).getStringCellValue().equals("别的"); r++) {
                height += sheet.getRow(r).getHeightInPoints();
            }
            double lines = length * 9 / (sheet.getColumnWidthInPixels(1) * 0.75);
            assertThat(height).as("room for all lines").isGreaterThan(lines * 9 * 1.3);
        }
    }

    @Test
    void aColumnOfTwoMillimetresAndANameOfSixtyCharactersLoseNothing() throws IOException {
        String name = "阿卜杜勒麦麦提图尔荪".repeat(6);
        List<Column> columns = List.of(Column.brief("序号", 10), new Column("窄", 2, 0, Column.Align.TEXT, Column.OWN, false), Column.brief("姓名", 20), Column.text("内容", 40, 1));
        TableSheet table = new TableSheet(SamplePapers.HEADING, columns, List.of(new TableSheet.Row(List.of("1", SENTENCE, name, "甲"), List.of())), new Ending(List.of(), List.of(), ""));
        try (XSSFWorkbook book = book(table)) {
            assertThat(OfficeReadBack.rows(book.getSheetAt(0)).get(ABOVE)).containsExactly("1", SENTENCE, name, "甲");
            float height = book.getSheetAt(0).getRow(ABOVE).getHeightInPoints() + book.getSheetAt(0).getRow(ABOVE + 1).getHeightInPoints();
            assertThat(height).as("a line for each character").isGreaterThan(SENTENCE.length() * 9f * 1.3f);
        }
    }

    @Test
    void anEmptyTableSaysSoInARowOfItsOwn() throws IOException {
        try (XSSFWorkbook book = book(SamplePapers.table(List.of()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(ABOVE).getCell(0).getStringCellValue()).isEqualTo("没有内容。");
            assertThat(ranges(sheet)).contains("A5:B5");
        }
    }

    @Test
    void sheetNamesAreLegalShortAndDifferent() throws IOException {
        List<TableSheet> papers = List.of("整改/进展[表]:*?\\'", "整改进展表", "整改进展表", "关于" + "长".repeat(40), "关于" + "长".repeat(41), "", "History", "a" + "𠮷".repeat(20)).stream()
            .map(title -> titled(title)).toList();
        try (XSSFWorkbook book = OfficeReadBack.excel(make(papers))) {
            assertThat(IntStream.range(0, papers.size()).mapToObj(book::getSheetName)).containsExactly("整改 进展 表", "整改进展表", "整改进展表 (2)", "关于" + "长".repeat(29),
                "关于" + "长".repeat(25) + " (2)", "表6", "History (2)", "a" + "𠮷".repeat(15));
        }
    }

    @Test
    void theBookSaysWhoseItIsAndOfWhichDay() throws IOException {
        try (XSSFWorkbook book = book(groups())) {
            var about = book.getProperties().getCoreProperties();
            assertThat(List.of(about.getTitle(), about.getCreator())).containsExactly("七届市委第五轮巡察整改进展表", "示例市红十字会");
            assertThat(List.of(about.getCreated().toInstant(), about.getModified().toInstant())).containsOnly(
                LocalDate.of(2026, 7, 20).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    @Test
    void aFormIsMergedFromAGridAndItsChartStandsAboveItsFigures() throws IOException {
        try (XSSFWorkbook book = book(SamplePapers.blocks(Look.FORM))) {
            assertThat(book.getNumberOfSheets()).as("what begins on a new page stands on a sheet of its own").isEqualTo(2);
            XSSFPicture chart = (XSSFPicture) book.getSheetAt(1).createDrawingPatriarch().getShapes().getFirst();
            int from = chart.getClientAnchor().getRow1();
            double height = 0;
            int row = from;
            while (!book.getSheetAt(1).getRow(row).getCell(0).getStringCellValue().startsWith("单位")) {
                height += book.getSheetAt(1).getRow(row).getHeightInPoints();
                row++;
            }
            double drawn = chart.getCTPicture().getSpPr().getXfrm().getExt().getCy() / 12_700.0;
            assertThat(height).as("room for the chart").isBetween(drawn, drawn + 12);
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
        }
    }

    @Test
    void officialTextIsSetInItsFonts() throws IOException {
        try (XSSFWorkbook book = book(SamplePapers.blocks(Look.OFFICIAL))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(IntStream.range(0, 6).mapToObj(r -> sheet.getRow(r).getCell(0).getCellStyle().getFont().getFontName())).containsExactly(
                "黑体", "方正小标宋简体", "黑体", "仿宋", "楷体", "仿宋");
            assertThat(sheet.getFooter().getRight()).endsWith("— &P —");
        }
    }

    @Test
    void formsAndSmallTablesInOfficialTextAreSmallFourthAsInThePdf() throws IOException {
        try (XSSFWorkbook book = book(SamplePapers.blocks(Look.OFFICIAL))) {
            Map<String, Double> sizes = new HashMap<>();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> sizes.put(cell.toString(), book.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeight() / 20.0)));
            assertThat(sizes).containsEntry("整改完成率", 12.0).containsEntry("2026-03", 12.0).containsEntry("佐证材料", 12.0).containsEntry("2026-06-30", 12.0)
                .containsEntry("注：“暂定”的，公布后重新计算。", 12.0).containsEntry("76%", 24.0);
        }
    }

    @Test
    void whoWaitsCanCallItOff() {
        Watch off = (done, all) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(
            () -> PaperFile.make(PaperFormat.XLSX, List.of(SamplePapers.table(Collections.nCopies(5, "甲"))), PaperFonts.bundled(), off))
            .isInstanceOf(CancellationException.class);
    }

    private static TableSheet groups() {
        List<Column> columns = List.of(Column.brief("序号", 10), Column.merged("方面", 20, 0.4, 0), Column.merged("问题", 26, 1, 1), Column.text("措施", 40, 3));
        return new TableSheet(SamplePapers.HEADING, columns, List.of(row("1", "甲", "一", 0, 0), row("2", "甲", "一", 0, 0), row("3", "甲", "二", 0, 1), row("4", "乙", "三", 1, 2)),
            new Ending(List.of("共4条。"), List.of("审核人：", "填表人："), ""));
    }

    private static TableSheet.Row row(String number, String category, String finding, int group, int inner) {
        return new TableSheet.Row(List.of(number, category, finding, SENTENCE), List.of(group, inner));
    }

    private static TableSheet titled(String title) {
        Heading heading = SamplePapers.HEADING;
        return new TableSheet(new Heading(title, heading.office(), "", "", "", heading.day(), ""), groups().columns(), groups().rows(), groups().ending());
    }

    private static List<String> ranges(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
    }

    private static XSSFWorkbook book(Paper paper) throws IOException {
        return OfficeReadBack.excel(make(List.of(paper)));
    }

    private static byte[] make(List<? extends Paper> papers) {
        return PaperFile.make(PaperFormat.XLSX, papers, PaperFonts.bundled(), Watch.NONE).bytes();
    }
}
