package zhenggai.paper.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.paper.Points;
import zhenggai.paper.WallChart.Filling;
import zhenggai.paper.WallChart;
import zhenggai.paper.Watch;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.Ledgers;
import zhenggai.paper.sheet.wall.WallCharts;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;

class WallDrawingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void noTwoMarksOfALaneOverlapAndAllStandInTheStrip(PaperSize size) {
        WallChart chart = crowded(200).on(PageSetup.landscape(size));
        TablePlan plan = WallDrawing.plan(chart, PaperFonts.bundled(), Watch.NONE);
        WallStrip strip = WallDrawing.strip(chart, plan.grid, plan.fonts);
        for (WallChart.Lane lane : chart.lanes()) {
            List<WallStrip.Placed> placed = strip.placed(lane);
            assertThat(placed).hasSameSizeAs(lane.marks());
            for (int one = 0; one < placed.size(); one++) {
                double half = half(placed.get(one), strip, plan);
                assertThat(placed.get(one).x() - half).isGreaterThanOrEqualTo(strip.left - 0.01);
                assertThat(placed.get(one).x() + half).isLessThanOrEqualTo(strip.right + 0.01);
                for (int other = 0; other < one; other++) {
                    if (placed.get(one).row() == placed.get(other).row()) {
                        assertThat(placed.get(one).x() - placed.get(other).x()).isGreaterThanOrEqualTo(half + half(placed.get(other), strip, plan));
                    }
                }
            }
        }
    }

    private static double half(WallStrip.Placed placed, WallStrip strip, TablePlan plan) {
        return Math.max(strip.shapeSize() * 1.5, Pen.width(plan.fonts.text(), strip.noteSize(), placed.mark().words())) / 2;
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyRowHasRoomForItsStripAndThePageForItsRows(PaperSize size) {
        WallChart chart = crowded(200).on(PageSetup.landscape(size));
        TablePlan plan = WallDrawing.plan(chart, PaperFonts.bundled(), Watch.NONE);
        WallStrip strip = WallDrawing.strip(chart, plan.grid, plan.fonts);
        assertThat(plan.leaves).hasSizeGreaterThan(3);
        for (int page = 0; page < plan.leaves.size(); page++) {
            double bottom = 0;
            for (Leaf.Slice slice : plan.leaves.get(page).slices()) {
                assertThat(slice.top()).isCloseTo(bottom, offset(0.01));
                assertThat(slice.height()).isGreaterThanOrEqualTo(strip.height(chart.lanes().get(slice.row())));
                bottom = slice.bottom();
            }
            assertThat(plan.tableTop(page) + plan.headerHeight() + bottom).isLessThanOrEqualTo(plan.pageHeight() - Points.of(13.9));
        }
    }

    @Test
    void aChartStandsOnOneSheetInTheLargestTypeThatAllowsIt() {
        double own = PaperSize.A3.textSize();
        List<Double> onOne = new ArrayList<>();
        for (int findings = 1; findings < 16; findings++) {
            TablePlan plan = WallDrawing.plan(crowded(findings), PaperFonts.bundled(), Watch.NONE);
            if (plan.leaves.size() == 1) {
                onOne.add(plan.textSize());
            } else {
                assertThat(plan.textSize()).as("%s findings", findings).isEqualTo(own);
            }
        }
        assertThat(onOne).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeLessThan(15);
        assertThat(onOne.getFirst()).isEqualTo(own * 1.4);
        assertThat(onOne.getLast()).isBetween(own * 0.75, own * 0.95);
    }

    @Test
    void everyWordOfEveryLaneIsThereAndInsideThePage() throws IOException {
        WallChart chart = crowded(60);
        byte[] pdf = made("crowded", chart);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = ReadBack.bare(inside(document).getText(document));
            for (WallChart.Lane lane : chart.lanes()) {
                assertThat(lane.name().codePoints().allMatch(sign -> text.indexOf(sign) >= 0)).isTrue();
                lane.marks().forEach(mark -> assertThat(text).contains(mark.words()));
            }
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(ReadBack.bare(one.getText(document))).contains("责任科室", "完成情况", "2026年", "内部资料", "第" + page + "页共");
            }
        }
    }

    /** Complains about every sign outside the margins. */
    private static PDFTextStripper inside(PDDocument document) throws IOException {
        double width = document.getPage(0).getMediaBox().getWidth();
        double height = document.getPage(0).getMediaBox().getHeight();
        return new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                assertThat((double) sign.getX()).isBetween(20.0, width - 20);
                assertThat((double) sign.getY()).isBetween(20.0, height - 20);
                super.processTextPosition(sign);
            }
        };
    }

    @Test
    void aFindingLongerThanAPageGoesOnWithItsStripSaidAgain() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 5000; i++) {
            text.appendCodePoint(0x4E00 + i * 37 % 500);
        }
        WallChart chart = WallCharts.of(Ledgers.sample().category("甲").finding(text.toString()).measure("乙").deadline(Deadline.on(DAY.plusDays(9))).ledger(), DAY);
        TablePlan plan = WallDrawing.plan(chart, PaperFonts.bundled(), Watch.NONE);
        assertThat(plan.leaves).hasSizeGreaterThan(2);
        byte[] pdf = made("long", chart);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(document);
            assertThat(all.split("7-29", -1)).hasSize(plan.leaves.size() + 1);
        }
        assertThat(plan.cells.of(0, 1).stream().mapToInt(Line::signs).sum()).isEqualTo(5000 + "1.".length());
    }

    @Test
    void eachFillingIsToldApartInGrey() {
        WallChart.Lane lane = new WallChart.Lane("甲", "乙", "", "", List.of(
            span(1, Filling.PLANNED), span(3, Filling.EXTENDED), span(5, Filling.LATE), span(7, Filling.DONE)), List.of());
        WallChart chart = new WallChart(crowded(1).heading(), PageSetup.landscape(PaperSize.A3), months(2026, 12), null, List.of(lane), List.of(), crowded(1).headings());
        TablePlan plan = WallDrawing.plan(chart, PaperFonts.bundled(), Watch.NONE);
        WallStrip strip = WallDrawing.strip(chart, plan.grid, plan.fonts);
        BufferedImage picture = PdfPaper.make(chart, PaperFonts.bundled()).pictures().picture(0, 144);
        double y = plan.tableTop(0) + plan.headerHeight() + (plan.leaves.getFirst().height() - strip.height(lane)) / 2 + strip.middle();
        List<Double> greys = new ArrayList<>();
        for (WallChart.Span span : lane.spans()) {
            greys.add(grey(picture, strip.begin(span.from()) + 6, strip.end(span.to()) - 6, y));
        }
        greys.sort(null);
        for (int i = 1; i < greys.size(); i++) {
            assertThat(greys.get(i) - greys.get(i - 1)).as("%s", greys).isGreaterThan(18);
        }
    }

    private static double grey(BufferedImage picture, double left, double right, double middle) {
        long sum = 0;
        int count = 0;
        for (int x = (int) left * 2; x < right * 2; x++) {
            for (int y = (int) (middle - 3) * 2; y < (middle + 3) * 2; y++) {
                int rgb = picture.getRGB(x, y);
                sum += (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
                count++;
            }
        }
        return (double) sum / count;
    }

    @Test
    void anEmptyChartSaysSo() throws IOException {
        WallChart chart = WallCharts.of(Ledgers.sample().ledger(), DAY);
        try (PDDocument document = Loader.loadPDF(made("empty", chart))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(ReadBack.bare(new PDFTextStripper().getText(document))).contains("尚未列出问题。", "七届市委第五轮巡察整改挂图作战图");
        }
    }

    @Test
    void rareCharactersAreMarkedAndTheSameChartIsTheSameFile() {
        WallChart chart = WallCharts.of(Ledgers.sample().category("䶮").finding("张𠮷\u202E办").measure("丙").duty(Role.RESPONSIBLE_PERSON, "卜".repeat(60)).ledger(), DAY);
        assertThat(PdfPaper.make(chart, PaperFonts.bundled()).missingCharacters()).containsExactly("𠮷");
        assertThat(PdfPaper.make(chart, PaperFonts.bundled()).bytes()).isEqualTo(PdfPaper.make(chart, PaperFonts.bundled()).bytes());
    }

    private static WallChart.Span span(int month, Filling filling) {
        return new WallChart.Span(LocalDate.of(2026, month, 1), YearMonth.of(2026, month + 1).atEndOfMonth().minusDays(15), filling);
    }

    private static List<YearMonth> months(int year, int count) {
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            months.add(YearMonth.of(year, 1).plusMonths(i));
        }
        return months;
    }

    /** Five measures a finding, in every state, with days that lie close together. */
    private static WallChart crowded(int findings) {
        Random random = new Random(3);
        Ledgers ledger = Ledgers.sample().events(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 2, 12));
        for (int f = 0; f < findings; f++) {
            if (f % 15 == 0) {
                ledger.category("关于第" + f / 15 + "类主体责任落实不够到位方面");
            }
            ledger.finding("制度修订程序和内容把关不严，落实不够有力的问题" + "又".repeat(random.nextInt(60)));
            for (int m = 0; m < 5; m++) {
                Deadline deadline = Deadline.on(LocalDate.of(2026, 3, 31).plusDays(random.nextInt(250)));
                ledger.measure("措施").duty(Role.LEAD_DEPARTMENT, "救护培训部").duty(Role.RESPONSIBLE_PERSON, "欧阳静").deadline(deadline);
                switch (random.nextInt(4)) {
                    case 0 -> ledger.state(MeasureState.CLOSED, Ledgers.closedOn(deadline.day().minusDays(random.nextInt(20))));
                    case 1 -> ledger.extension(deadline, Deadline.on(deadline.day().plusDays(40)), new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", ""));
                    default -> ledger.state(MeasureState.UNDER_WAY);
                }
            }
        }
        return WallCharts.of(ledger.ledger(), DAY);
    }

    private static byte[] made(String name, WallChart chart) throws IOException {
        byte[] pdf = PdfPaper.make(chart, PaperFonts.bundled()).bytes();
        Files.write(Files.createDirectories(Path.of("target/pictures/papers")).resolve("wall-" + name + ".pdf"), pdf);
        return pdf;
    }
}
