package zhenggai.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import zhenggai.domain.text.Nearest.Near;

/** How alike texts are, and that looking for the nearest misses none that comparing with all would find. */
class LikenessTest {
    @Test
    void whatDoesNotMakeItAnotherTextDoesNotCount() {
        assertThat(Likeness.folded("（1） 修订ＡＢ制度。 ")).isEqualTo("(1)修订ab制度");
        assertThat(Likeness.between("修订财务管理制度。", "修订 财务管理制度")).isEqualTo(1);
        assertThat(Likeness.folded("1.5亩")).isNotEqualTo(Likeness.folded("15亩"));
    }

    @Test
    void aFewOtherWordsAreNearlyTheSameAndAnotherSubjectIsNot() {
        assertThat(Likeness.between("每季度组织一次集体学习", "每季度组织一次集体学习研讨")).isGreaterThan(0.85);
        assertThat(Likeness.between("每季度组织一次集体学习", "修订财务管理制度")).isZero();
        assertThat(Likeness.between("", "")).isZero();
        assertThat(Likeness.between("学", "学")).as("too little to say").isZero();
    }

    @Test
    void itCountsThePairsThatAreShared() {
        assertThat(Likeness.between("报销审核把关不严。", "“报销审核”把关 不严")).isEqualTo(1);
        // 报销 销审 审核 核不 不严 against 报销 销审 审核 核松 松懈
        assertThat(Likeness.between("报销审核不严", "报销审核松懈")).isCloseTo(0.6, within(0.001));
    }

    @Test
    void otherThingsAreNotNear() {
        assertThat(Likeness.between("报销审核把关不严", "理论学习不够深入")).isLessThan(0.2);
        assertThat(Likeness.between("", "报销")).isZero();
    }

    @Test
    void theNearestAreThoseThatComparingWithAllWouldFind() {
        Random random = new Random(7);
        List<String> texts = IntStream.range(0, 400).mapToObj(i -> sentence(random)).toList();
        Nearest nearest = new Nearest(texts);
        for (int round = 0; round < 200; round++) {
            String text = random.nextInt(3) == 0 ? sentence(random) : mended(texts.get(random.nextInt(texts.size())), random);
            double atLeast = List.of(0.4, 0.75, 1.0).get(round % 3);
            List<Near> all = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                double likeness = Likeness.between(text, texts.get(i));
                if (likeness >= atLeast) {
                    all.add(new Near(i, likeness));
                }
            }
            assertThat(nearest.to(text, atLeast)).as(text).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(20); i++) {
            sentence.append((char) ('\u4e00' + random.nextInt(40)));
        }
        return sentence.toString();
    }

    private static String mended(String text, Random random) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < random.nextInt(4); i++) {
            mended.setCharAt(random.nextInt(mended.length()), (char) ('\u4e00' + random.nextInt(40)));
        }
        return mended.toString();
    }
}
