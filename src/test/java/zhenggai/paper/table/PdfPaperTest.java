package zhenggai.paper.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Role;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Slip;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.SamplePapers;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.Ledgers;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.type.PaperFonts;

class PdfPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final int NUMBER = 0;
    private static final int CATEGORY = 1;
    private static final int FINDING = 2;
    private static final int MEASURE = 3;
    private static final int RESPONSIBLE = 6;
    private static final int PROGRESS = 8;
    private static final List<String> HEADER = List.of("序号", "方面", "反馈问题", "整改措施", "牵头领导", "牵头科室", "责任人", "整改时限", "整改进展", "状态及完成比例");

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyPageIsCrosswiseWithMarkHeaderAndItsNumber(PaperSize size) throws IOException {
        try (ReadBack read = new ReadBack(big(), size)) {
            assertThat(read.pages()).isGreaterThan(3).isEqualTo(read.paper.pages());
            for (int page = 0; page < read.pages(); page++) {
                PDPage sheet = read.document().getPage(page);
                assertThat(sheet.getMediaBox().getWidth()).isCloseTo((float) Points.of(size.longSide()), offset(0.1f));
                assertThat(sheet.getMediaBox().getHeight()).isCloseTo((float) Points.of(size.shortSide()), offset(0.1f));
                assertThat(read.page(page)).contains(HEADER).contains("内部资料", "七届市委第五轮巡察整改进展表")
                    .endsWith("第" + (page + 1) + "页共" + read.pages() + "页");
            }
            assertThat(read.page(0)).contains("填报单位：示例市红十字会", "填报日期：2026年7月20日");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyCharacterOfEveryLongTextIsThereInOrder(PaperSize size) throws IOException {
        TableSheet sheet = big();
        try (ReadBack read = new ReadBack(sheet, size)) {
            for (int column : List.of(MEASURE, PROGRESS)) {
                assertThat(read.column(column)).isEqualTo(written(sheet, column));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void mergedCellsAreSaidAgainOnEachPageTheyCross(PaperSize size) throws IOException {
        TableSheet sheet = big();
        try (ReadBack read = new ReadBack(sheet, size)) {
            for (int column : List.of(CATEGORY, FINDING)) {
                for (int row = 0; row < sheet.rows().size(); row++) {
                    String words = ReadBack.bare(sheet.rows().get(row).cells().get(column));
                    List<Integer> pages = read.pagesOf(column, row);
                    for (int page : pages) {
                        assertThat(read.column(page, column)).contains(page == pages.getFirst() ? words : words + "（续）");
                    }
                }
            }
        }
    }

    @Test
    void aRowCutByThePageEndSaysItsNumberAndNamesAgain() throws IOException {
        TableSheet sheet = sheet(Ledgers.sample().category("甲").finding("乙").measure("措施。".repeat(2600))
            .duty(Role.RESPONSIBLE_PERSON, "林晓棠"));
        try (ReadBack read = new ReadBack(sheet, PaperSize.A4)) {
            assertThat(read.pages()).isGreaterThan(5);
            assertThat(read.column(0, NUMBER)).isEqualTo("1");
            for (int page = 1; page < read.pages(); page++) {
                assertThat(read.column(page, NUMBER)).isEqualTo("1（续）");
                assertThat(read.column(page, RESPONSIBLE)).isEqualTo("林晓棠");
            }
            assertThat(read.column(MEASURE)).isEqualTo("措施。".repeat(2600));
        }
    }

    @Test
    void aFindingHigherThanAPageGoesOnAndIsWholeEvenBesideOneShortMeasure() throws IOException {
        String finding = varied(3000);
        TableSheet sheet = sheet(Ledgers.sample().category("甲").finding("丁").measure("戊").finding(finding).measure("己").finding("庚")
            .measure("辛"));
        try (ReadBack read = new ReadBack(sheet, PaperSize.A4)) {
            assertThat(read.column(FINDING).replace("（接上页）", "")).isEqualTo("1.丁2." + finding + "3.庚");
            assertThat(read.column(MEASURE)).isEqualTo("戊己辛");
        }
    }

    @Test
    void theSignOffStandsOnceAndNeverWithoutTheEndOfTheLastRow() throws IOException {
        for (int measures = 1; measures < 40; measures++) {
            Ledgers ledger = Ledgers.sample().category("甲").finding("乙");
            for (int i = 0; i < measures; i++) {
                ledger.measure("第" + i + "条" + "措施内容。".repeat(9));
            }
            try (ReadBack read = new ReadBack(sheet(ledger), PaperSize.A4)) {
                assertThat(read.all().split("单位主要负责人（签字）：", -1)).hasSize(2);
                assertThat(read.page(read.pages() - 1)).contains("审核人：", "填表人：", "联系电话：0999-0000000", "整改完成率");
                assertThat(read.column(read.pages() - 1, MEASURE)).isNotEmpty();
            }
        }
    }

    @Test
    void aRowIsCutOnlyByThePageEndNotBecauseWhatFollowsTheTableLacksRoom() {
        Ending ending = new Ending(List.of("共1项。"), List.of("本人（签字）："), "", new Slip("沿此线撕下", "回\u3000执", "已收到任务单。", "意见：", List.of("签收人：")));
        for (int above = 1; above < 30; above++) {
            List<String> texts = new ArrayList<>(Collections.nCopies(above, "措施"));
            texts.add("措施内容。".repeat(130));
            TableSheet table = SamplePapers.table(texts);
            TablePlan plan = new TablePlan(new TableSheet(table.heading(), table.columns(), table.rows(), ending), PaperFonts.bundled(), Watch.NONE);
            for (int page = 0; page < plan.leaves.size() - 1; page++) {
                if (!plan.leaves.get(page).slices().getLast().ends()) {
                    double bottom = plan.tableTop(page) + plan.headerHeight() + plan.leaves.get(page).height();
                    assertThat(bottom).as("%s rows above", above).isGreaterThan(plan.bottom() - 3 * plan.grid.pitch());
                }
            }
        }
    }

    @Test
    void allFontsAreEmbeddedAndSubset() throws IOException {
        try (ReadBack read = new ReadBack(big(), PaperSize.A4)) {
            assertThat(read.fonts()).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
            });
            assertThat(read.paper.bytes().length).isLessThan(1_000_000);
        }
    }

    @Test
    void theSameTableIsTheSameFileByteForByte() {
        byte[] first = PdfPaper.make(big(), PaperFonts.bundled()).bytes();
        PdfPaper.make(sheet(Ledgers.sample().category("甲")).on(PageSetup.landscape(PaperSize.A3)), PaperFonts.bundled());
        assertThat(PdfPaper.make(big(), PaperFonts.bundled()).bytes()).isEqualTo(first);
    }

    @Test
    void theFileSaysWhoAndWhat() throws IOException {
        try (ReadBack read = new ReadBack(big(), PaperSize.A4)) {
            assertThat(read.document().getDocumentInformation().getTitle()).isEqualTo("七届市委第五轮巡察整改进展表");
            assertThat(read.document().getDocumentInformation().getAuthor()).isEqualTo("示例市红十字会");
            assertThat(read.document().getDocumentInformation().getProducer()).isEqualTo("zhenggai");
            assertThat(read.document().getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(read.document().getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2026-07-20T00:00:00Z");
            assertThat(read.document().getDocument().getDocumentID().toList()).hasSize(2).allSatisfy(part ->
                assertThat(part).isEqualTo(read.document().getDocument().getDocumentID().get(0)).isNotEqualTo(new COSString(new byte[16])));
        }
    }

    @Test
    void aCaseWithoutMeasuresGivesAPageThatSaysSo() throws IOException {
        try (ReadBack read = new ReadBack(sheet(Ledgers.sample()), PaperSize.A4)) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.page(0)).contains(HEADER).contains("尚未录入整改措施。", "填表人：").endsWith("第1页共1页");
        }
    }

    @Test
    void aCharacterNoFontHasIsReportedOnceAndMarkedOnThePaper() throws IOException {
        try (ReadBack read = new ReadBack(sheet(Ledgers.sample().category("甲").finding("乙").measure("张𠮷办理，张𠮷😀汇报。张䶮复核。")), PaperSize.A4)) {
            assertThat(read.paper.missingCharacters()).containsExactly("𠮷", "😀");
            assertThat(read.column(MEASURE)).isEqualTo("张〓办理，张〓〓汇报。张䶮复核。");
        }
    }

    @Test
    void signsThatOnlySteerAScreenDoNoHarm() throws IOException {
        String wild = "甲\u202E乙\u200F\u0000丙\u0007\u200B丁\uFEFF\t戊\r\n己\u2028庚\uFE0F";
        try (ReadBack read = new ReadBack(sheet(Ledgers.sample().category("甲").finding("乙").measure(wild)), PaperSize.A4)) {
            assertThat(read.column(MEASURE)).isEqualTo("甲乙丙丁戊己庚");
            assertThat(read.paper.missingCharacters()).isEmpty();
        }
    }

    @Test
    void aNameOfSixtyCharactersIsWhole() throws IOException {
        String name = varied(60);
        try (ReadBack read = new ReadBack(sheet(
            Ledgers.of(name, name).category("甲").finding("乙").measure("丙").duty(Role.RESPONSIBLE_PERSON, name)), PaperSize.A4)) {
            assertThat(read.column(RESPONSIBLE)).isEqualTo(name);
            assertThat(read.page(0)).contains("填报单位：" + name, name + "整改进展表");
        }
    }

    @Test
    void anyMixOfLengthsKeepsEveryCharacter() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            Ledgers ledger = Ledgers.sample();
            for (int c = 0; c < 3; c++) {
                ledger.category(varied(1 + random.nextInt(round % 4 == 0 ? 300 : 40)));
                for (int f = 0; f < 1 + random.nextInt(4); f++) {
                    ledger.finding(varied(1 + random.nextInt(round % 3 == 0 ? 1500 : 80)));
                    for (int m = 0; m < 1 + random.nextInt(4); m++) {
                        ledger.measure(varied(1 + random.nextInt(random.nextInt(5) == 0 ? 2500 : 300)))
                            .duty(Role.RESPONSIBLE_PERSON, varied(1 + random.nextInt(round % 5 == 0 ? 900 : 6)))
                            .progress(DAY, varied(1 + random.nextInt(400)), 50);
                    }
                }
            }
            TableSheet sheet = sheet(ledger);
            assertNothingOverlaps(new TablePlan(sheet, PaperFonts.bundled(), Watch.NONE));
            try (ReadBack read = new ReadBack(sheet, round % 2 == 0 ? PaperSize.A4 : PaperSize.A3)) {
                assertThat(read.column(MEASURE)).as("round %s", round).isEqualTo(written(sheet, MEASURE));
                assertThat(read.column(PROGRESS)).as("round %s", round).isEqualTo(written(sheet, PROGRESS));
            }
        }
    }

    @Test
    void aMergedCellTallerThanItsRowsMakesThemTaller() {
        Ledgers ledger = Ledgers.sample();
        for (int c = 0; c < 12; c++) {
            ledger.category(varied(10 + c * 17));
            for (int f = 0; f < 3; f++) {
                ledger.finding(varied(10 + f * c * 9)).measure("甲").measure("乙");
            }
        }
        assertNothingOverlaps(new TablePlan(sheet(ledger), PaperFonts.bundled(), Watch.NONE));
    }

    /** Cells have the height that their lines need, pieces of rows stand one below the other, and the page is never overfull. */
    private static void assertNothingOverlaps(TablePlan plan) {
        for (int page = 0; page < plan.leaves.size(); page++) {
            Leaf leaf = plan.leaves.get(page);
            double bottom = 0;
            for (Leaf.Slice slice : leaf.slices()) {
                assertThat(slice.top()).isCloseTo(bottom, offset(0.01));
                assertThat(slice.height()).isGreaterThanOrEqualTo(plan.grid.height(Math.min(slice.count(), 1)));
                assertThat(plan.grid.lines(slice.height())).isGreaterThanOrEqualTo(slice.count());
                bottom = slice.bottom();
            }
            assertThat(leaf.blocks()).allSatisfy(b -> assertThat(plan.grid.lines(b.height())).isGreaterThanOrEqualTo(b.lines().size()));
            assertThat(plan.tableTop(page) + plan.headerHeight() + bottom).isLessThanOrEqualTo(plan.pageHeight() - Points.of(13.9));
        }
    }

    private static TableSheet big() {
        Ledgers ledger = Ledgers.sample();
        for (int c = 0; c < 3; c++) {
            ledger.category("关于第" + c + "类主体责任落实不够到位方面");
            for (int f = 0; f < 3; f++) {
                ledger.finding("第" + c + f + "号问题：制度修订程序和内容把关不严、落实不够有力");
                for (int m = 0; m < 4; m++) {
                    ledger.measure(varied(m == 1 && f == 0 ? 920 : c == 1 && f == 1 && m == 2 ? 5000 : 20 + 61 * m * (f + 1)))
                        .progress(DAY, varied(30 + 80 * f), 25 * m).duty(Role.RESPONSIBLE_PERSON, "欧阳静");
                }
            }
        }
        return sheet(ledger);
    }

    /** Text of a length in which no stretch is like another, with marks, numbers and words. */
    private static String varied(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.appendCodePoint(0x4E00 + i * 37 % 3000);
            text.append(i % 11 == 5 ? "，" : i % 13 == 7 ? "（" + i + "）" : i % 17 == 3 ? "“AED”" : i % 29 == 1 ? "。" : "");
        }
        return PaperFonts.bundled().text().printable(text.substring(0, length), new HashSet<>());
    }

    private static String written(TableSheet sheet, int column) {
        return sheet.rows().stream().map(r -> ReadBack.bare(r.cells().get(column))).collect(Collectors.joining());
    }

    private static TableSheet sheet(Ledgers ledger) {
        return ProgressTable.of(ledger.ledger(), DAY);
    }
}
