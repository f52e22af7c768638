package zhenggai.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final double SIZE = 10;
    private static final int THOUSANDTHS = 1000;

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
    void aDateStaysWholeWhereALineHasRoomForIt() {
        assertThat(lines("甲乙丙2026年9月30日丁", 8)).containsExactly("甲乙丙", "2026年9月30日丁");
        assertThat(lines("甲乙丙丁戊9月30日己", 7)).containsExactly("甲乙丙丁戊", "9月30日己");
        assertThat(lines("甲乙丙丁2026年9月底前", 7)).containsExactly("甲乙丙丁", "2026年9月底前");
        assertThat(lines("甲乙丙丁（2026年9月30日）戊", 9)).containsExactly("甲乙丙丁", "（2026年9月30日）", "戊");
        assertThat(lines("甲乙2026年9月30日至10月8日", 10)).containsExactly("甲乙2026年9月30日至", "10月8日");
    }

    @Test
    void aDateWiderThanTheLineIsTornAfterItsYearAndThenAfterItsMonth() {
        assertThat(lines("2026年9月30日", 5)).containsExactly("2026年", "9月30日");
        assertThat(lines("甲2026年9月30日", 6.8)).containsExactly("甲2026年", "9月30日");
        assertThat(lines("2026年9月30日", 3.4)).containsExactly("2026年", "9月", "30日");
        // a mark that may not begin the next line needs room as well
        assertThat(lines("甲乙2026年9月30日：丁", 7.1)).containsExactly("甲乙2026年", "9月30日：丁");
        // nor is there room for a whole date on a shorter first line
        assertThat(breaks(8).lines("2026年9月30日起", 2000).stream().map(Line::text)).containsExactly("2026年9月", "30日起");
    }

    @Test
    void whatIsNoDateIsBrokenAsBefore() {
        assertThat(lines("甲乙丙2026年3次", 6.5)).containsExactly("甲乙丙2026年", "3次");
        assertThat(lines("甲乙丙丁戊己月30日", 7)).containsExactly("甲乙丙丁戊己月", "30日");
        assertThat(lines("甲乙丙丁年9月30日", 5)).containsExactly("甲乙丙丁年", "9月30日");
    }

    @Test
    void aWideLineOfRunningTextIsFilledRatherThanLeftShortForADate() {
        String before = "甲".repeat(18);
        assertThat(lines(before + "2026年9月30日", 21)).containsExactly(before, "2026年9月30日");
        assertThat(lines(before + "2026年12月31日", 24.2)).containsExactly(before + "2026年", "12月31日");
    }

    @Test
    void anArrowEndsALineRatherThanBeginsOne() {
        assertThat(lines("甲乙丙丁 → 戊己", 4.5)).containsExactly("甲乙丙", "丁 → 戊", "己");
        assertThat(lines("9月30日 → 10月31日 → 11月30日（2次）", 9)).containsExactly("9月30日 →", "10月31日 →", "11月30日（2次）");
        // a whole date is worth more than the arrow's place
        assertThat(lines("原定 2026年9月30日 → 10月31日 → 11月30日（2次）", 7.6)).containsExactly("原定", "2026年9月30日", "→ 10月31日 →", "11月30日（2次）");
        assertThat(lines("→→→→", 2.2)).containsExactly("→→", "→→");
    }

    @Test
    void aBracketOfFewSignsStaysWhole() {
        assertThat(lines("11月30日（2次）", 7)).containsExactly("11月30日", "（2次）");
        assertThat(lines("甲乙丙丁（延期2次）", 7)).containsExactly("甲乙丙丁", "（延期2次）");
        assertThat(lines("甲乙（丙丁戊己庚）", 6)).containsExactly("甲乙（丙丁戊", "己庚）");
        assertThat(lines("甲乙（丙丁）", 3)).containsExactly("甲乙", "（丙", "丁）");
        assertThat(lines("甲）乙丙（丁", 3)).containsExactly("甲）乙", "丙（丁");
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
        String signs = "甲乙丙丁戊己庚辛壬癸，。、；：（）《》“”0123456789AED.%年月日→";
        for (int round = 0; round < 600; round++) {
            String text = random.ints(200, 0, signs.length()).mapToObj(i -> signs.substring(i, i + 1)).collect(Collectors.joining());
            int width = 3 + random.nextInt(20);
            List<Line> lines = breaks(width).lines(text);
            assertThat(lines).as("lines of %d in %s", width, text).allMatch(line -> line.width() - hanging(line) <= width * THOUSANDTHS);
            assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(text);
        }
    }

    @Test
    void ofTextWithBlanksNothingButBlanksIsLost() {
        Random random = new Random(5);
        String signs = "甲乙丙丁，。（）0123456789年月日→  ";
        for (int round = 0; round < 300; round++) {
            String text = random.ints(200, 0, signs.length()).mapToObj(i -> signs.substring(i, i + 1)).collect(Collectors.joining());
            int width = 3 + random.nextInt(20);
            List<Line> lines = breaks(width).lines(text);
            assertThat(lines).as("lines of %d in %s", width, text).allMatch(line -> line.width() - hanging(line) <= width * THOUSANDTHS);
            assertThat(lines.stream().map(Line::text).collect(Collectors.joining()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    /** A closing mark that ends its paragraph is reckoned whole, and may hang over by its blank half as elsewhere. */
    private static int hanging(Line line) {
        return line.ends() && "，。、；：）》”".indexOf(line.text().charAt(line.text().length() - 1)) >= 0 ? THOUSANDTHS / 2 : 0;
    }

    private static List<String> lines(String text, double width) {
        return breaks(width).lines(text).stream().map(Line::text).toList();
    }

    private static LineBreaks breaks(double widthInCharacters) {
        return new LineBreaks(PaperFonts.bundled().text(), widthInCharacters * SIZE, SIZE);
    }
}
