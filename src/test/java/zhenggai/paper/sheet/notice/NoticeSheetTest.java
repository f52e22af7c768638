package zhenggai.paper.sheet.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.notice.official.Marking;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.notice.official.Signature;
import zhenggai.paper.Points;

/** Notices measured in their PDF, by the clauses of GB/T 9704-2012. */
class NoticeSheetTest {
    private static final double LEFT = Points.of(28);
    private static final double RIGHT = Points.of(210 - 26);
    private static final double CELL = (RIGHT - LEFT) / 28;
    private static final double PITCH = 28.95;
    private static final Path PICTURES = Path.of("target/pictures");

    private static final NoticePages USUAL = new NoticePages(Notices.usual());

    /** 5.2.1 and 5.2.3. */
    @Test
    void aFullPageHas22LinesOf28CharactersBetweenTheMargins() throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("notice.pdf"), USUAL.read.paper.bytes());
        NoticePages full = new NoticePages(new OfficialDocument("通报", List.of(new Block.Paragraph("示".repeat(1400))), signature("示例市红十字会"), Marking.PUBLIC));
        List<List<TextPosition>> lines = full.body(1);
        assertThat(lines).hasSize(22).allSatisfy(line -> assertThat(line).hasSize(28));
        assertThat(lines.getFirst().getFirst().getYDirAdj() - 0.86 * 16).as("the first line in the middle of its height").isCloseTo(Points.of(37) + (PITCH - 16) / 2, offset(0.5));
        assertThat(lines.getLast().getFirst().getYDirAdj()).isBetween((float) Points.of(297 - 35) - 14, (float) Points.of(297 - 35));
        for (int page = 0; page < USUAL.read.pages(); page++) {
            for (List<TextPosition> line : USUAL.body(page)) {
                assertThat(line.getFirst().getXDirAdj()).isGreaterThan((float) LEFT - 0.5f);
                assertThat(inkEnds(line)).as("%s", NoticePages.text(line)).isLessThan(RIGHT + 0.5);
            }
            assertThat(USUAL.body(page)).hasSizeLessThanOrEqualTo(22);
            for (List<List<TextPosition>> pair : pairs(USUAL.body(page))) {
                double down = (pair.getLast().getFirst().getYDirAdj() - pair.getFirst().getFirst().getYDirAdj()) / PITCH;
                assertThat(down).as("a whole number of lines apart").isCloseTo(Math.round(down), offset(0.01));
            }
        }
        assertThat(IntStream.range(0, USUAL.read.pages()).filter(page -> USUAL.body(page).size() == 22).count()).isGreaterThan(USUAL.read.pages() / 2);
    }

    /** 7.3.1. */
    @Test
    void theTitleStandsInTheMiddleAndGetsShorterWithItsFreeLineBelow() {
        List<List<TextPosition>> title = USUAL.sized(0, 22);
        assertThat(title).extracting(NoticePages::text).containsExactly("中共示例市红十字会党组关于七届市委", "第五轮巡察整改进展情况的通报");
        for (List<TextPosition> line : title) {
            assertThat((line.getFirst().getXDirAdj() + ends(line)) / 2).isCloseTo((LEFT + RIGHT) / 2, offset(0.5));
        }
        assertThat(title).isSortedAccordingTo((a, b) -> Double.compare(ends(b) - b.getFirst().getXDirAdj(), ends(a) - a.getFirst().getXDirAdj()));
        assertThat(USUAL.body(0).getFirst().getFirst().getYDirAdj() - title.getLast().getFirst().getYDirAdj()).isCloseTo((float) (2 * PITCH), offset(4f));
        assertThat(USUAL.read.bare(0)).startsWith("公开");
    }

    /** 7.3.3. */
    @Test
    void eachLevelHasItsFaceAndBeginsTwoCharactersIn() {
        assertThat(USUAL.body(0).get(4)).extracting(sign -> face(sign)).containsOnly("NotoSansSC-Bold");
        List<TextPosition> led = USUAL.body(0).stream().filter(line -> NoticePages.text(line).startsWith("（一）强化")).findFirst().orElseThrow();
        assertThat(led.subList(0, 17)).as("the heading in its face").extracting(sign -> face(sign)).containsOnly("NotoSansSC-Regular");
        assertThat(led.subList(17, led.size())).as("the text in its own").extracting(sign -> face(sign)).containsOnly("NotoSerifSC-Regular");
        assertThat(led.get(17).getXDirAdj() - led.get(16).getXDirAdj()).as("no gap between them").isCloseTo((float) CELL, offset(0.5f));
        assertThat(face(USUAL.line("1.关于"))).isEqualTo("NotoSerifSC-Regular");
        assertThat(face(USUAL.line("（1）需要"))).isEqualTo("NotoSerifSC-Regular");
        for (String beginning : List.of("根据市委", "一、履行", "（一）强化", "（一）贯彻", "1.关于", "（1）需要", "一是", "联系电话")) {
            assertThat(USUAL.line(beginning).getXDirAdj()).as(beginning).isCloseTo((float) (LEFT + 2 * CELL), offset(0.5f));
        }
    }

    /** 7.5. */
    @Test
    void pageNumbersStandAtTheOuterSideOneCharacterIn() {
        for (int page = 0; page < USUAL.read.pages(); page++) {
            List<TextPosition> number = USUAL.read.line(page, "—" + (page + 1) + "—");
            assertThat(number).allSatisfy(sign -> assertThat(sign.getFontSizeInPt()).isEqualTo(14));
            double from = page % 2 == 0 ? ends(number) : number.getFirst().getXDirAdj();
            assertThat(from).as("page %s", page + 1).isCloseTo(page % 2 == 0 ? RIGHT - 14 : LEFT + 14, offset(1.0));
            assertThat(number.getFirst().getYDirAdj() - 0.36 * 14).as("the stroke 7 mm below the text").isCloseTo(Points.of(297 - 35 + 7), offset(1.5));
        }
    }

    /** 7.3.5.1, for one that is shorter than the day, as long, longer, and too long to stand in the middle above it. */
    @Test
    void whoSignsStandsInTheMiddleAboveTheDayWhichEndsFourCharactersIn() {
        for (String office : List.of("县委", "示例市红十字会", "中共示例市红十字会党组", "中共示例市红十字会党组巡察整改工作领导小组办公室")) {
            NoticePages pages = new NoticePages(new OfficialDocument("通报", List.of(new Block.Paragraph("完成整改。")), signature(office), Marking.INTERNAL));
            List<TextPosition> day = pages.read.line(0, "2027年1月8日");
            List<TextPosition> signed = pages.read.line(0, office);
            assertThat(ends(day)).isCloseTo(RIGHT - 4 * CELL, offset(1.0));
            double middle = (day.getFirst().getXDirAdj() + ends(day)) / 2;
            double wide = ends(signed) - signed.getFirst().getXDirAdj();
            assertThat((signed.getFirst().getXDirAdj() + ends(signed)) / 2).as(office).isCloseTo(Math.min(middle, RIGHT - wide / 2), offset(1.0));
            assertThat(day.getFirst().getYDirAdj() - signed.getFirst().getYDirAdj()).isCloseTo((float) PITCH, offset(0.1f));
            assertThat(signed.getFirst().getYDirAdj() - pages.line("完成整改").getYDirAdj()).as("room for the seal").isCloseTo((float) (3 * PITCH), offset(0.1f));
        }
    }

    @Test
    void aDayThatIsNotSetKeepsItsPlace() {
        NoticePages pages = new NoticePages(new OfficialDocument("通报", List.of(new Block.Paragraph("完成整改。")), new Signature("示例市红十字会", null), Marking.INTERNAL));
        assertThat(pages.read.bare(0)).contains("内部资料", "示例市红十字会＿＿＿＿年＿＿月＿＿日");
    }

    @Test
    void blanksAndLineEndsOfWhoeverTypedItAreNoPartOfTheLayout() {
        NoticePages pages = new NoticePages(new OfficialDocument(" 通报\n", List.of(new Block.Addressee("各科室：\n"), new Block.Heading(Level.FIRST, "一、\n总体"),
            new Block.Paragraph("\u3000\u3000甲段。\n\n  乙段。"), new Block.Led(Level.SECOND, "（一）\n抓实。", "丙段。\n丁段。"), new Block.Led(Level.SECOND, "（二）抓细。", " "),
            new Block.ContactLines(List.of("", "电话：0"))), signature("示例市红十字会\n示例市卫生健康局"), Marking.PUBLIC));
        assertThat(pages.body(0)).extracting(NoticePages::text).containsExactly("各科室：", "一、总体", "甲段。", "乙段。", "（一）抓实。丙段。", "丁段。", "（二）抓细。",
            "电话：0", "示例市红十字会", "示例市卫生健康局", "2027年1月8日");
        assertThat(pages.line("各科室").getXDirAdj()).isCloseTo((float) LEFT, offset(0.5f));
        assertThat(pages.line("乙段").getXDirAdj()).isCloseTo((float) (LEFT + 2 * CELL), offset(0.5f));
    }

    @Test
    void whateverIsWrittenNothingIsLostAndNothingStandsAlone() {
        USUAL.assertWellSet("usual");
        Random random = new Random(8);
        for (int round = 0; round < 40; round++) {
            new NoticePages(Notices.random(random, round < 20 ? 6 : 60)).assertWellSet("round " + round);
        }
    }

    /** The end of a text moved line by line over the foot of its page. */
    @Test
    void theSignatureNeverStandsOnAPageWithoutText() {
        for (int lines = 10; lines < 26; lines++) {
            String last = lines % 2 == 0 ? "末。" : "末".repeat(70);
            List<Block> blocks = List.of(new Block.Paragraph("文".repeat(28 * lines - 30)), new Block.Heading(Level.FIRST, "题一"), new Block.Paragraph(last));
            new NoticePages(new OfficialDocument("通报", blocks, signature("示例市红十字会"), Marking.INTERNAL)).assertWellSet(lines + " lines");
        }
    }

    private static Signature signature(String office) {
        return new Signature(office, Notices.DAY);
    }

    private static List<List<List<TextPosition>>> pairs(List<List<TextPosition>> lines) {
        return IntStream.range(1, lines.size()).mapToObj(i -> lines.subList(i - 1, i + 1)).toList();
    }

    private static double ends(List<TextPosition> line) {
        return line.getLast().getXDirAdj() + line.getLast().getWidthDirAdj();
    }

    /** Half of a closing mark is blank, and may hang over. */
    private static double inkEnds(List<TextPosition> line) {
        boolean isHalf = "，。、）》〉」』】〕〗".contains(line.getLast().getUnicode());
        return line.getLast().getXDirAdj() + line.getLast().getWidthDirAdj() * (isHalf ? 0.5 : 1);
    }

    private static String face(TextPosition sign) {
        return sign.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
    }
}
