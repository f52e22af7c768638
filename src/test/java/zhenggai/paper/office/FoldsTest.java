package zhenggai.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final String SIGNS = "措施，。（）“”a1b- \n😀𠮷";

    @Test
    void linesPutTogetherAgainGiveTheText() {
        Random random = new Random(7);
        int[] signs = SIGNS.codePoints().toArray();
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(80), 0, signs.length).mapToObj(at -> Character.toString(signs[at])).collect(Collectors.joining());
            assertThat(String.join("", new Folds(1 + random.nextInt(90), 9).lines(text))).isEqualTo(text);
        }
    }

    @Test
    void aClosingMarkBeginsNoLineAndAWordIsKeptWhole() {
        assertThat(new Folds(40, 10).lines("甲乙丙丁，戊")).containsExactly("甲乙丙", "丁，戊");
        assertThat(new Folds(40, 10).lines("甲乙 word")).containsExactly("甲乙 ", "word");
        assertThat(new Folds(40, 10).lines("abcdefghijk")).containsExactly("abcdefg", "hijk");
        assertThat(new Folds(40, 10).lines("甲\n\n乙\n")).containsExactly("甲\n", "\n", "乙\n", "");
        assertThat(new Folds(1, 10).lines("甲乙")).isEqualTo(List.of("甲", "乙"));
    }
}
