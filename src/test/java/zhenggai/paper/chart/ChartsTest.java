package zhenggai.paper.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Chart.Kind;
import zhenggai.paper.Chart.Series;
import zhenggai.paper.Chart;
import zhenggai.paper.Heading;
import zhenggai.paper.pdf.ChartPicture;
import zhenggai.paper.pdf.Read;
import zhenggai.paper.table.ReadBack;
import zhenggai.paper.type.PaperFonts;

/** Charts on paper and as pictures: round axes, every value written, nothing covered, fillings that differ without colour. */
class ChartsTest {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String NAME = "示例市红十字会赈济救助与应急救援工作部".repeat(4).substring(0, 60);

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 3", "5, 5", "6, 6", "9, 10", "28, 30", "46, 50", "97, 100", "1000, 1000", "1001, 1500", "2147483647, 2500000000"})
    void anAxisEndsAtARoundNumberNotFarAboveTheGreatestValue(int greatest, long end) {
        Axis axis = Axis.upTo(greatest);
        assertThat(axis.end()).isEqualTo(end);
        assertThat(axis.steps()).isBetween(1, 5);
        assertThat(String.valueOf(axis.step())).matches("[125]0*");
        assertThat(axis.number(axis.steps())).isEqualTo(String.valueOf(end));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyTitleNameAndValueStandsBesideTheChart(Kind kind) throws IOException {
        for (Chart chart : List.of(Charts.of(kind, 6, 3), Charts.of(kind, 1, 1), Charts.of(kind, 40, 2), zeros(kind), named(kind))) {
            Read read = new Read(new BlockSheet(heading(), Look.FORM, PageSetup.portrait(PaperSize.A4), List.of(new Picture(chart))));
            save("chart-" + kind + "-" + chart.labels().size() + "-" + chart.series().size() + (chart.labels().getFirst().length() > 20 ? "-long" : ""), read);
            String all = read.all();
            for (String word : chart.words()) {
                if (word.length() < 20) {
                    assertThat(all).contains(ReadBack.bare(word));
                }
            }
            read.assertNothingOverlaps();
        }
    }

    @Test
    void barsOfManyLabelsGoOnOnTheNextPageWithTheSameAxis() {
        Chart chart = Charts.of(Kind.BARS, 120, 2);
        Read read = new Read(new BlockSheet(heading(), Look.FORM, PageSetup.portrait(PaperSize.A4), List.of(new Picture(chart))));
        assertThat(read.pages()).isGreaterThan(1);
        assertThat(read.bare(1)).contains("按科室统计（续）");
        for (String label : chart.labels()) {
            assertThat(read.all()).contains(label);
        }
        read.assertNothingOverlaps();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPictureHasTheSizeThatWasAskedForAndInkInsideItsEdges(Kind kind) throws IOException {
        for (Chart chart : List.of(Charts.of(kind, 6, 3), Charts.of(kind, 1, 1), Charts.of(kind, 40, 2), zeros(kind), named(kind))) {
            byte[] png = ChartPicture.png(chart, PaperFonts.bundled(), 160, 90);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth()).isBetween(943, 947);
            assertThat(picture.getHeight()).isBetween(530, 533);
            assertThat(inked(picture, 0, picture.getHeight())).isGreaterThan(2000);
            assertThat(inked(picture, 0, 3) + inked(picture, picture.getHeight() - 3, picture.getHeight())).as("nothing runs over the edge").isZero();
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve("chart-" + kind + "-" + chart.labels().size() + (chart.labels().getFirst().length() > 20 ? "-long" : "") + ".png"), png);
        }
    }

    /** One series filled at a time: each gives the grey picture another darkness, so that nobody needs the colour. */
    @Test
    void seriesDifferWithoutColour() throws IOException {
        List<Long> darkness = new ArrayList<>();
        for (int filled = 0; filled < 6; filled++) {
            int at = filled;
            Chart chart = new Chart(Kind.STACKED, "六种填充", "条", List.of("甲"), IntStream.range(0, 6).mapToObj(i -> new Series("系列" + i, List.of(i == at ? 10 : 0))).toList());
            darkness.add(darkness(ImageIO.read(new ByteArrayInputStream(ChartPicture.png(chart, PaperFonts.bundled(), 160, 60)))));
        }
        List<Long> sorted = darkness.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i) - sorted.get(i - 1)).as("%s", darkness).isGreaterThan(20_000);
        }
    }

    private static long darkness(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y));
                sum += 255 - (colour.getRed() * 30 + colour.getGreen() * 59 + colour.getBlue() * 11) / 100;
            }
        }
        return sum;
    }

    private static Chart zeros(Kind kind) {
        return new Chart(kind, "尚无措施", "条", List.of("一月", "二月", "三月"), Collections.nCopies(2, new Series("全零", List.of(0, 0, 0))));
    }

    private static Chart named(Kind kind) {
        return new Chart(kind, NAME, "条", List.of(NAME, "办公室", NAME), List.of(new Series(NAME, List.of(5, 2, 1)), new Series("逾期", List.of(1, 0, 3))));
    }

    private static Heading heading() {
        return new Heading("统计图", "示例市红十字会", "", "", "内部资料", LocalDate.of(2026, 7, 20), "");
    }

    private static long inked(BufferedImage picture, int fromRow, int toRow) {
        return IntStream.range(fromRow, toRow).mapToLong(y -> IntStream.range(0, picture.getWidth()).filter(x -> (picture.getRGB(x, y) & 0xFF) < 200).count()).sum();
    }

    private static void save(String name, Read read) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), read.paper.bytes());
    }
}
