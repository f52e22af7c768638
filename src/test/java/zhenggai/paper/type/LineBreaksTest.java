package zhenggai.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final double SIZE = 10;

    @Test
    void noClosingMarkBeginsALineAndNoOpeningMarkEndsOne() {
        assertThat(lines("甲乙丙丁戊，己", 5)).containsExactly("甲乙丙丁", "戊，己");
        assertThat(lines("甲乙丙丁（戊己）", 5)).containsExactly("甲乙丙丁", "（戊己）");
        assertThat(lines("甲乙丙“丁戊。”己", 5)).allSatisfy(l -> assertThat(l).doesNotStartWith("”").doesNotStartWith("。").doesNotEndWith("“"));
    }

    @Test
    void aClosingMarkMayHangOverByItsBlankHalf() {
        assertThat(lines("甲乙丙丁戊，己", 5.5)).containsExactly("甲乙丙丁戊，", "己");
    }

    @Test
    void numbersWordsAndTheirUnitsStayWhole() {
        assertThat(lines("甲乙丙丁5448250.73元", 7)).containsExactly("甲乙丙丁", "5448250.73元");
        assertThat(lines("甲乙丙丁2026年", 5.5)).containsExactly("甲乙丙丁", "2026年");
        assertThat(lines("甲乙丙丁41.4%", 5)).containsExactly("甲乙丙丁", "41.4%");
        assertThat(lines("购置AED设备", 3.5)).containsExactly("购置", "AED设", "备");
    }

    @Test
    void aWordWiderThanTheLineIsTornRatherThanLost() {
        assertThat(String.join("", lines("abcdefghijklmnopqrstuvwxyz", 3))).isEqualTo("abcdefghijklmnopqrstuvwxyz");
        assertThat(String.join("", lines("。".repeat(50), 3))).isEqualTo("。".repeat(50));
    }

    @Test
    void aColumnNarrowerThanACharacterStillShowsEachOfThem() {
        assertThat(lines("甲乙1丙", 0.2)).containsExactly("甲", "乙", "1", "丙");
    }

    @Test
    void paragraphsBeginNewLinesAndBlankOnesVanish() {
        assertThat(lines("甲\n\n  \n乙丙", 5)).containsExactly("甲", "乙丙");
    }

    @Test
    void ordinaryTextNeverBreaksTheRulesAndLosesNothing() {
        Random random = new Random(3);
        String signs = "甲乙丙丁戊己庚辛壬癸，。、；：（）《》“”0123456789AED.%";
        for (int round = 0; round < 300; round++) {
            String text = random.ints(200, 0, signs.length()).mapToObj(i -> signs.substring(i, i + 1)).collect(Collectors.joining());
            List<Line> lines = breaks(3 + random.nextInt(20)).lines(text);
            assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(text);
        }
    }

    private static List<String> lines(String text, double width) {
        return breaks(width).lines(text).stream().map(Line::text).toList();
    }

    private static LineBreaks breaks(double widthInCharacters) {
        return new LineBreaks(PaperFonts.bundled().text(), widthInCharacters * SIZE, SIZE);
    }
}
