package zhenggai.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import zhenggai.domain.text.Difference.Fate;
import zhenggai.domain.text.Difference.Stretch;

/** What became of a text, word by word: nothing of either is lost, and a number is one word. */
class DifferenceTest {
    @Test
    void aSignThatCameAndANumberThatChangedAreToldApart() {
        assertThat(Difference.between("修订制度12项", "修订管理制度13项")).containsExactly(new Stretch(Fate.KEPT, "修订"), new Stretch(Fate.CAME, "管理"),
            new Stretch(Fate.KEPT, "制度"), new Stretch(Fate.GONE, "12"), new Stretch(Fate.CAME, "13"), new Stretch(Fate.KEPT, "项"));
    }

    @Test
    void equalTextsAreKeptWholeAndEmptyOnesHaveNothing() {
        assertThat(Difference.between("学习", "学习")).containsExactly(new Stretch(Fate.KEPT, "学习"));
        assertThat(Difference.between("", "")).isEmpty();
        assertThat(Difference.between("", "学")).containsExactly(new Stretch(Fate.CAME, "学"));
    }

    @Test
    void bothTextsCanBePutTogetherAgainFromAnyDifference() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String was = text(random);
            String now = text(random);
            List<Stretch> stretches = Difference.between(was, now);
            assertThat(without(stretches, Fate.CAME)).isEqualTo(was);
            assertThat(without(stretches, Fate.GONE)).isEqualTo(now);
        }
    }

    @Test
    void textsTooLongToCompareAreWhollyReplacedBetweenWhatBothBeginAndEndWith() {
        String was = "始" + "甲乙丙".repeat(2_000) + "终";
        String now = "始" + "丁戊己".repeat(2_000) + "终";
        assertThat(Difference.between(was, now)).extracting(Stretch::fate).containsExactly(Fate.KEPT, Fate.GONE, Fate.CAME, Fate.KEPT);
    }

    private static String without(List<Stretch> stretches, Fate fate) {
        return stretches.stream().filter(stretch -> stretch.fate() != fate).map(Stretch::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(30); i++) {
            text.append("甲乙丙12ab，😀".codePoints().skip(random.nextInt(9)).limit(1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
        }
        return text.toString();
    }
}
