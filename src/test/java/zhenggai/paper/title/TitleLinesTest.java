package zhenggai.paper.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.paper.Points;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.PaperFonts;

/** Titles broken as somebody would break them who reads them. */
class TitleLinesTest {
    private static final double WIDTH = Points.of(156);
    private static final double SIZE = 22;

    /** The lines that are wanted are parted by a stroke. */
    @ParameterizedTest
    @ValueSource(strings = {
        "关于整改情况的通报",
        "中共示例市红十字会党组关于七届市委|第五轮巡察整改进展情况的通报",
        "中共示例市红十字会党组关于七届市委第五轮|巡察反馈意见集中整改进展情况的报告",
        "示例市红十字会关于2026年度“三重一大”|事项集体决策制度执行情况专项检查|发现问题整改落实情况的通报",
        "中共示例市卫生健康委员会党组关于八届省委|第九轮巡视反馈意见整改落实情况和选人用人|专项检查反馈问题整改落实情况的报告"})
    void eachLineIsShorterThanTheOneAboveAndEndsWithAWord(String title) {
        List<Line> lines = TitleLines.of(PaperFonts.bundled().title(), title.replace("|", ""), WIDTH, SIZE);
        assertThat(lines).extracting(Line::text).containsExactly(title.split("\\|"));
        assertThat(lines).isSortedAccordingTo((a, b) -> b.width() - a.width());
    }

    @Test
    void aTitleThatHasItsOwnLinesKeepsThem() {
        assertThat(lines("示例市红十字会\n关于集中整改进展情况的报告")).containsExactly("示例市红十字会", "关于集中整改进展情况的报告");
    }

    @Test
    void whateverTheTitleIsItIsAllThereAndInsideTheMargins() {
        List<String> words = List.of("关于", "红十字会", "巡察", "整改", "的", "和", "《财务管理办法》", "2026年", "第五轮", "（试行）", "甲乙丙", "AED", "！", "情况", "通报", "𠮷");
        Random random = new Random(22);
        for (int round = 0; round < 200; round++) {
            String title = random.ints(1 + random.nextInt(40), 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
            List<Line> lines = TitleLines.of(PaperFonts.bundled().title(), title, WIDTH, SIZE);
            assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(title);
            assertThat(lines).allSatisfy(line -> assertThat(line.width() * SIZE / 1000).isLessThanOrEqualTo(WIDTH));
            assertThat(lines.stream().skip(1).map(Line::text)).noneMatch(line -> line.matches("^[！）》].*"));
        }
    }

    private static List<String> lines(String title) {
        return TitleLines.of(PaperFonts.bundled().title(), title, WIDTH, SIZE).stream().map(Line::text).toList();
    }
}
