package zhenggai.paper.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.PageBreak;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block.TearLine;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet;
import zhenggai.paper.chart.Charts;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.pdf.Read;
import zhenggai.paper.table.ReadBack;
import zhenggai.paper.type.PaperFonts;

/** Papers of blocks read back from their PDF: what stands where, and that nothing is lost. */
class BlockPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Path PICTURES = Path.of("target/pictures");

    @Test
    void aBoxOfFiveThousandCharactersFlowsWithItsLabelOnEveryPage() throws IOException {
        String result = varied(5000);
        Read read = read("form-long", form(List.of(row(0, label("整改结果"), text(result)), row(40, label("科室意见"), sign("签字：欧阳静")))));
        assertThat(read.pages()).isGreaterThan(2);
        assertThat(read.bare(0)).contains("整改结果").doesNotContain("（续）");
        for (int page = 1; page < read.pages(); page++) {
            assertThat(read.bare(page)).contains("整改结果（续）", "内部资料");
        }
        assertThat(read.column(0.25, 1)).contains(result);
        assertThat(read.bare(read.pages() - 1)).contains("科室意见", "签字：欧阳静").endsWith("第" + read.pages() + "页共" + read.pages() + "页");
        read.assertNothingOverlaps();
    }

    @Test
    void aSignatureBoxIsNeverTornFromItsLabelAndKeepsItsHeight() throws IOException {
        for (int lines = 1; lines < 60; lines++) {
            Read read = read("form-sign", form(List.of(
                row(0, label("措施"), text("措施内容\n".repeat(lines))), row(35, label("牵头领导意见"), sign("签字：欧阳静")))));
            int page = IntStream.range(0, read.pages()).filter(p -> read.bare(p).contains("签字：欧阳静")).findFirst().orElseThrow();
            assertThat(read.bare(page)).as("%s lines", lines).contains("牵头领导意见");
            double label = read.topOf(page, "牵头领导意见");
            double signed = read.topOf(page, "签字：欧阳静");
            assertThat(signed - label).as("the signature stands below the middle of a box of 35 mm").isBetween(Points.of(9), Points.of(17.5));
        }
    }

    @Test
    void aSmallTableSaysItsHeaderOnEachPageAndEveryCell() throws IOException {
        List<TableSheet.Row> rows = IntStream.range(0, 40)
            .mapToObj(i -> new TableSheet.Row(List.of(String.valueOf(i + 1), varied(i == 20 ? 3000 : 60 + i), "马骁"), List.of())).toList();
        Read read = read("form-table", sheet(Look.FORM, new Paragraph(Kind.HEADING_1, "佐证材料"),
            new Table(List.of(Column.brief("序号", 12), Column.text("材料名称", 60, 1), Column.brief("责任人", 20)), rows)));
        for (int page = 0; page < read.pages(); page++) {
            assertThat(read.bare(page)).contains("序号", "材料名称", "责任人");
        }
        String written = String.join("", rows.stream().map(row -> row.cells().get(1)).toList());
        assertThat(read.column(0.15, 0.8).replace("材料名称", "")).contains(written);
        read.assertNothingOverlaps();
    }

    @Test
    void noHeadingStandsAtThePagesFootAndNoLineAlone() throws IOException {
        for (int lines = 20; lines < 75; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, new Paragraph(Kind.BODY, "正文。")));
            blocks.add(new Paragraph(Kind.HEADING_1, "标题一"));
            blocks.add(new Paragraph(Kind.HEADING_2, "标题二"));
            blocks.add(new Paragraph(Kind.BODY, "末".repeat(150)));
            Read read = read("flow", sheet(Look.FORM, blocks.toArray(Block[]::new)));
            for (int page = 0; page < read.pages(); page++) {
                String said = read.bare(page).replaceAll("第\\d+页共\\d+页$", "");
                assertThat(said).as("%s lines, page %s", lines, page).doesNotEndWith("标题一").doesNotEndWith("标题二");
                long last = said.chars().filter(sign -> sign == '末').count();
                assertThat(last).as("%s lines, page %s", lines, page).satisfiesAnyOf(n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThan(55));
            }
        }
    }

    @Test
    void anOfficialDocumentKeepsTheMeasuresOfTheStandard() throws IOException {
        Read read = read("official", official("关于七届市委第五轮巡察集中整改进展情况的报告", new Paragraph(Kind.BODY, "示".repeat(2400))));
        List<List<TextPosition>> lines = read.lines(1).stream().filter(line -> line.getFirst().getFontSizeInPt() == 16).toList();
        assertThat(lines).hasSize(22).allSatisfy(line -> assertThat(line).hasSize(28));
        TextPosition first = lines.getFirst().getFirst();
        assertThat(first.getXDirAdj()).isCloseTo((float) Points.of(28), offset(0.5f));
        TextPosition last = lines.getFirst().getLast();
        assertThat(last.getXDirAdj() + 16).isCloseTo((float) Points.of(210 - 26), offset(0.5f));
        double top = lines.getFirst().getFirst().getYDirAdj() - 16 * 0.86;
        assertThat(top).isBetween(Points.of(37), Points.of(37) + 8);
        assertThat(lines.getLast().getFirst().getYDirAdj()).isBetween((float) Points.of(297 - 35) - 14, (float) Points.of(297 - 35));
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).getFirst().getYDirAdj() - lines.get(i - 1).getFirst().getYDirAdj()).isCloseTo(28.95f, offset(0.05f));
        }
        assertThat(read.lines(0).stream().filter(line -> line.getFirst().getUnicode().equals("示")).findFirst().orElseThrow().getFirst().getXDirAdj())
            .as("two characters in").isCloseTo((float) (Points.of(28) + 2 * 15.79), offset(0.5f));
    }

    @Test
    void officialPageNumbersStandOutsideAndTheDayFourCharactersIn() throws IOException {
        Read read = read("official-signed", official("集中整改进展情况的报告", new Paragraph(Kind.HEADING_1, "一、总体进展"), new Paragraph(Kind.HEADING_2, "（一）抓部署"),
            new Paragraph(Kind.HEADING_3, "1.主体责任"), new Paragraph(Kind.BODY, "示".repeat(900)), new Paragraph(Kind.RIGHT, "示例市红十字会"),
            new Paragraph(Kind.RIGHT, "2026年7月20日")));
        List<TextPosition> odd = read.line(0, "—1—");
        assertThat(odd.getLast().getXDirAdj() + odd.getLast().getWidthDirAdj()).isCloseTo((float) (Points.of(184) - 14), offset(1f));
        assertThat(odd.getFirst().getFontSizeInPt()).isEqualTo(14);
        List<TextPosition> even = read.line(1, "—2—");
        assertThat(even.getFirst().getXDirAdj()).isCloseTo((float) (Points.of(28) + 14), offset(1f));
        int last = read.pages() - 1;
        List<TextPosition> day = read.line(last, "2026年7月20日");
        double dayEnds = day.getLast().getXDirAdj() + 15.8;
        assertThat(dayEnds).isCloseTo(Points.of(184) - 4 * 15.79, offset(1.5));
        List<TextPosition> office = read.line(last, "示例市红十字会");
        double middle = (day.getFirst().getXDirAdj() + dayEnds) / 2;
        assertThat((office.getFirst().getXDirAdj() + office.getLast().getXDirAdj() + 15.8) / 2).isCloseTo(middle, offset(1.5));
        assertThat(read.bare(last)).contains("示示");
    }

    @Test
    void signaturesNeverStandOnAPageWithoutText() throws IOException {
        for (int signs = 500; signs < 700; signs += 7) {
            Read read = read("official-end", official("报告", new Paragraph(Kind.BODY, "文".repeat(signs)), new Paragraph(Kind.RIGHT, "示例市红十字会"),
                new Paragraph(Kind.RIGHT, "2026年7月20日")));
            assertThat(read.bare(read.pages() - 1)).as("%s", signs).contains("文", "示例市红十字会2026年7月20日");
        }
    }

    @Test
    void whatIsTornOffStandsOnOnePage() throws IOException {
        Set<Integer> pages = new HashSet<>();
        for (int signs = 100; signs < 700; signs += 28) {
            Read read = read("official-slip", official("督办通知书", new Paragraph(Kind.CENTRE, "示红督〔2026〕3号"), new Paragraph(Kind.FLUSH, ""),
                new Paragraph(Kind.FLUSH, "赈济救护部："), new Paragraph(Kind.BODY, "文".repeat(signs)), new Paragraph(Kind.RIGHT, "示例市红十字会"),
                new Paragraph(Kind.RIGHT, "2026年7月20日"), new TearLine("沿此线撕下"), new Paragraph(Kind.CAPTION, "签收回执"),
                new Paragraph(Kind.BODY, "今收到督办通知书。"), new Paragraph(Kind.FLUSH, "签收人："), new Paragraph(Kind.FLUSH, "签收日期：")));
            assertThat(read.bare(read.pages() - 1)).as("%s", signs).contains("沿此线撕下签收回执今收到督办通知书。签收人：签收日期：");
            pages.add(read.pages());
        }
        assertThat(pages).as("with and without a page turned").hasSizeGreaterThan(1);
    }

    @Test
    void aNumberStandsInTheMiddleRightBelowTheTitleAndAFreeLineBelowIt() throws IOException {
        Read read = read("official-number", official("督办通知书", new Paragraph(Kind.CENTRE, "示红督〔2026〕3号"), new Paragraph(Kind.FLUSH, ""),
            new Paragraph(Kind.FLUSH, "赈济救护部：")));
        TextPosition title = read.line(0, "督办通知书").getFirst();
        List<TextPosition> number = read.line(0, "示红督〔2026〕3号");
        TextPosition to = read.line(0, "赈济救护部：").getFirst();
        assertThat(number.getFirst().getYDirAdj() - title.getYDirAdj()).isCloseTo(28.95f, offset(4f));
        assertThat(to.getYDirAdj() - number.getFirst().getYDirAdj()).isCloseTo(2 * 28.95f, offset(0.1f));
        assertThat((number.getFirst().getXDirAdj() + number.getLast().getXDirAdj() + 15.8) / 2).isCloseTo(Points.of(28 + 78), offset(3.0));
        assertThat(to.getXDirAdj()).isCloseTo((float) Points.of(28), offset(0.5f));
    }

    @Test
    void rareCharactersAndSteeringSignsDoNoHarm() throws IOException {
        Read read = read("rare", form(List.of(row(0, label("责任\u202E人"), text("张𠮷办理，张䶮复核😀。\u200F甲\u0000乙")))));
        assertThat(read.bare(0)).contains("责任人", "张〓办理，张䶮复核〓。甲乙");
        assertThat(read.paper.missingCharacters()).containsExactly("𠮷", "😀");
    }

    @Test
    void everyKindOfBlockHasItsPlaceAndAnEmptyPaperIsOnePage() throws IOException {
        assertThat(read("empty", sheet(Look.FORM)).pages()).isEqualTo(1);
        Read read = read("everything", sheet(Look.FORM, new Paragraph(Kind.HEADING_1, "一级标题"), new Paragraph(Kind.BODY, varied(300)),
            new Form(List.of(1.0, 1.0, 1.0, 1.0), List.of(
                row(0, label("问题"), label("措施"), label("已销号"), label("完成率")), row(0, figure("14"), figure("46"), figure("28"), figure("60.87%")),
                new FormRow(0, List.of(label("说明"), new FormCell(FormCell.Kind.TEXT, 3, varied(120)))))),
            new Paragraph(Kind.NOTE, "注：" + varied(80)), new Picture(Charts.bars()), new Picture(Charts.line(8)), new PageBreak(), new PageBreak(),
            new Picture(Charts.stacked()), new Paragraph(Kind.RIGHT, "2026年7月20日")));
        assertThat(read.pages()).isEqualTo(2);
        for (String word : read.sheet.words()) {
            assertThat(read.bare(0) + read.bare(1)).contains(ReadBack.bare(word));
        }
        read.assertNothingOverlaps();
    }

    @Test
    void theSameBlocksAreTheSameFileByteForByteAndTheImprintIsOnEveryPage() throws IOException {
        BlockSheet sheet = form(List.of(row(0, label("整改结果"), text(varied(4000))))).imprinted("第3期 2026-07-20 ab12cd34");
        assertThat(PdfPaper.make(sheet, PaperFonts.bundled()).bytes()).isEqualTo(PdfPaper.make(sheet, PaperFonts.bundled()).bytes());
        Read read = read("imprint", sheet);
        for (int page = 0; page < read.pages(); page++) {
            assertThat(read.bare(page)).contains("第3期2026-07-20ab12cd34");
        }
    }

    private static BlockSheet form(List<FormRow> rows) {
        return sheet(Look.FORM, new Form(List.of(1.0, 4.0), rows));
    }

    private static BlockSheet sheet(Look look, Block... blocks) {
        return new BlockSheet(new Heading("问题整改归零表", "示例市红十字会", "填报单位：示例市红十字会", "填报日期：2026年7月20日", "内部资料", DAY, ""), look,
            PageSetup.portrait(PaperSize.A4).sized(10.5, 20), List.of(blocks));
    }

    private static BlockSheet official(String title, Block... blocks) {
        return new BlockSheet(new Heading(title, "示例市红十字会", "", "", "内部资料", DAY, ""), Look.OFFICIAL, PageSetup.official(),
            List.of(blocks));
    }

    private static FormRow row(double least, FormCell... cells) {
        return new FormRow(least, List.of(cells));
    }

    private static FormCell label(String text) {
        return new FormCell(FormCell.Kind.LABEL, 1, text);
    }

    private static FormCell text(String text) {
        return new FormCell(FormCell.Kind.TEXT, 1, text);
    }

    private static FormCell sign(String text) {
        return new FormCell(FormCell.Kind.SIGN, 1, text);
    }

    private static FormCell figure(String text) {
        return new FormCell(FormCell.Kind.FIGURE, 1, text);
    }

    private static String varied(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.appendCodePoint(0x4E00 + i * 37 % 3000);
            text.append(i % 11 == 5 ? "，" : i % 13 == 7 ? "（" + i + "）" : i % 17 == 3 ? "“AED”" : i % 29 == 1 ? "。" : "");
        }
        return PaperFonts.bundled().text().printable(text.substring(0, length), new HashSet<>());
    }

    private static Read read(String name, BlockSheet sheet) throws IOException {
        Read read = new Read(sheet);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("blocks-" + name + ".pdf"), read.paper.bytes());
        return read;
    }
}
