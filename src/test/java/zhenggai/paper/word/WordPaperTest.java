package zhenggai.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.Column;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.file.SamplePapers;
import zhenggai.paper.type.PaperFonts;

/** Word files read back with POI. */
class WordPaperTest {
    private static final String SENTENCE = "开展一次全面排查，建立台账，逐项明确责任人和完成时限，定期调度通报；";

    @Test
    void papersThatSayTheSameInTheirMarginsShareIt() throws IOException {
        List<TableSheet> tables = IntStream.rangeClosed(1, 40).mapToObj(number -> SamplePapers.table(List.of(SamplePapers.numbered(number)))).toList();
        try (XWPFDocument one = document(tables.getFirst());
                XWPFDocument many = OfficeReadBack.word(PaperFile.make(PaperFormat.DOCX, tables, PaperFonts.bundled(), Watch.NONE).bytes())) {
            assertThat(many.getHeaderList()).hasSameSizeAs(one.getHeaderList());
            assertThat(many.getFooterList()).hasSameSizeAs(one.getFooterList());
            assertThat(many.getTables()).hasSize(40 * one.getTables().size());
        }
    }

    @Test
    void aTableRepeatsItsHeaderMergesItsGroupsAndCutsOnlyLongRows() throws IOException {
        List<Column> columns = List.of(Column.brief("序号", 10), Column.merged("问题", 26, 1, 0), Column.text("措施", 40, 3));
        TableSheet table = new TableSheet(SamplePapers.HEADING, columns, List.of(row("1", 0, "甲"), row("2", 0, SENTENCE.repeat(30)), row("3", 1, "丙")),
            new Ending(List.of(), List.of(), ""));
        try (XWPFDocument document = document(table)) {
            XWPFTable read = document.getTables().getFirst();
            assertThat(read.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false, false);
            assertThat(read.getRows()).extracting(XWPFTableRow::isCantSplitRow).containsExactly(true, true, false, true);
            assertThat(read.getRows().stream().skip(1).map(row -> row.getCell(1).getCTTc().getTcPr().getVMerge()).map(merge -> merge == null ? "none" : String.valueOf(merge.getVal())))
                .containsExactly("restart", "null", "none");
            assertThat(read.getCTTbl().getTblPr().getTblLayout().getType()).hasToString("fixed");
            int width = read.getCTTbl().getTblGrid().getGridColList().stream().mapToInt(column -> Integer.parseInt(String.valueOf(column.getW()))).sum();
            assertThat(width).isEqualTo((int) Math.round((297 - 26) / 25.4 * 1440));
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 16838, 11906", "A3, 23811, 16838", "A2, 33676, 23811"})
    void thePageIsTheOneAskedFor(PaperSize size, int width, int height) throws IOException {
        try (XWPFDocument document = document(SamplePapers.table(List.of("甲")).on(PageSetup.landscape(size)))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH(), section.getPgSz().getOrient())).map(String::valueOf)
                .containsExactly(String.valueOf(width), String.valueOf(height), "landscape");
        }
    }

    @Test
    void everyPageSaysItsNumberTheMarkAndWhatItIsRecognisedBy() throws IOException {
        try (XWPFDocument document = document(SamplePapers.table(List.of("甲")).imprinted("第3期 R&D a1b2c3"))) {
            List<String> feet = document.getFooterList().stream().map(foot -> String.valueOf(foot._getHdrFtr().xmlText())).toList();
            assertThat(feet).hasSize(1).allSatisfy(foot -> assertThat(foot).contains(" PAGE ", " NUMPAGES ", "第3期 R&amp;D a1b2c3"));
            assertThat(document.getHeaderList()).extracting(head -> head.getText().strip()).containsExactly("内部资料", "七届市委第五轮巡察整改进展表\t内部资料");
        }
        List<TableSheet> two = List.of(SamplePapers.table(List.of("甲")), SamplePapers.table(List.of("乙")));
        try (XWPFDocument document = OfficeReadBack.word(PaperFile.make(PaperFormat.DOCX, two, PaperFonts.bundled(), Watch.NONE).bytes())) {
            assertThat(document.getFooterList()).hasSize(1).allSatisfy(foot -> assertThat(foot._getHdrFtr().xmlText()).contains(" SECTIONPAGES "));
        }
    }

    /** GB/T 9704-2012, 5.2 and 7.5. */
    @Test
    void anOfficialDocumentKeepsTheMeasuresOfTheStandard() throws IOException {
        try (XWPFDocument document = document(SamplePapers.blocks(Look.OFFICIAL))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(Stream.of(section.getPgMar().getTop(), section.getPgMar().getRight(), section.getPgMar().getBottom(), section.getPgMar().getLeft())
                .map(side -> Math.round(Double.parseDouble(String.valueOf(side)) / 1440 * 25.4))).containsExactly(37L, 26L, 35L, 28L);
            assertThat(String.valueOf(section.getDocGrid().getType())).isEqualTo("lines");
            assertThat(225 / 25.4 * 1440 / 579).as("lines on a page").isBetween(22.0, 22.99);
            Map<String, XWPFStyle> styles = document.getStyles().getStyles().stream().collect(Collectors.toMap(XWPFStyle::getName, style -> style));
            assertThat(List.of("公文标题", "公文一级标题", "公文二级标题", "公文三级标题", "公文正文")).extracting(name -> eastAsian(styles.get(name)))
                .containsExactly("方正小标宋简体 44", "黑体 32", "楷体 32", "仿宋 32", "仿宋 32");
            double pitch = 16 + Double.parseDouble(String.valueOf(styles.get("公文正文").getCTStyle().getRPr().getSpacingArray(0).getVal())) / 20;
            assertThat(156 / 25.4 * 72 / pitch).as("characters in a line").isBetween(28.0, 28.99);
            assertThat(styles.get("公文正文").getCTStyle().getPPr().getInd().getFirstLineChars()).isEqualTo(200);
            assertThat(styles.get("公文落款").getCTStyle().getPPr().getInd().getRightChars()).isEqualTo(400);
            assertThat(styles.get("公文正文").getCTStyle().getPPr().getSpacing().getLine()).hasToString("579");
            assertThat(document.getFooterList().stream().map(foot -> foot.getParagraphs().getFirst()).map(WordPaperTest::stop)).containsExactly("right", "left");
        }
    }

    private static String stop(XWPFParagraph paragraph) {
        return String.valueOf(paragraph.getCTP().getPPr().getTabs().getTabArray(0).getVal());
    }

    private static String eastAsian(XWPFStyle style) {
        var run = style.getCTStyle().getRPr();
        return run.getRFontsArray(0).getEastAsia() + " " + run.getSzArray(0).getVal();
    }

    @Test
    void aFormKeepsRoomToSignAndAChartIsAPicture() throws IOException {
        try (XWPFDocument document = document(SamplePapers.blocks(Look.FORM))) {
            XWPFTable form = document.getTables().getFirst();
            XWPFTableRow sign = form.getRow(2);
            assertThat(sign.getHeight()).isEqualTo((int) Math.round(32 / 25.4 * 1440));
            assertThat(sign.isCantSplitRow()).isTrue();
            assertThat(sign.getCell(1).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(3);
            assertThat(form.getRow(0).getCell(0).getColor()).isEqualTo("E8E8E8");
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "<b>&amp;</b>", "]]>", "赵𠮷安", "张䶮", "😀👨‍👩‍👧", "_x0041_"})
    void whatIsWrittenStaysThatText(String text) throws IOException {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void whatNoFileCanHoldIsReplacedInSight() throws IOException {
        assertThat(cell("甲\u0000乙\u0008丙\uFFFF丁\uD842戊")).isEqualTo("甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD戊");
        assertThat(cell("a\u202Eb\u200Fc\r\n一\t二")).isEqualTo("abc\n一 二");
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 40_000, 100_000})
    void aLongTextStandsWholeInItsCell(int length) throws IOException {
        String text = SamplePapers.numbered(length);
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void anEmptyTableSaysSo() throws IOException {
        try (XWPFDocument document = document(SamplePapers.table(List.of()))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText()).isEqualTo("没有内容。");
        }
    }

    @Test
    void theFileSaysWhoseItIsAndOfWhichDay() throws IOException {
        try (XWPFDocument document = document(SamplePapers.table(List.of("甲")))) {
            var about = document.getProperties().getCoreProperties();
            assertThat(List.of(about.getTitle(), about.getCreator())).containsExactly("七届市委第五轮巡察整改进展表", "示例市红十字会");
            assertThat(about.getCreated().toInstant()).isEqualTo(LocalDate.of(2026, 7, 20).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    private static Row row(String number, int group, String text) {
        return new Row(List.of(number, "问题" + group, text), List.of(group));
    }

    private static String cell(String text) throws IOException {
        try (XWPFDocument document = document(SamplePapers.table(List.of(text)))) {
            return document.getTables().getFirst().getRow(1).getCell(1).getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static XWPFDocument document(Paper paper) throws IOException {
        return OfficeReadBack.word(PaperFile.make(PaperFormat.DOCX, List.of(paper), PaperFonts.bundled(), Watch.NONE).bytes());
    }
}
