package zhenggai.domain.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LikeTextsTest {
    @Test
    void theMostAlikeIsFoundAndNothingThatIsTooFarAway() {
        LikeTexts<Integer> texts = new LikeTexts<>();
        texts.add("库房登记不完整的问题", 1);
        texts.add("库房登记不及时的问题", 2);
        texts.add("", 3);
        assertThat(texts.nearest("库房登记不够及时的问题", 0.7)).contains(2);
        assertThat(texts.nearest("食堂采购没有询价", 0.1)).isEmpty();
        assertThat(texts.nearest("", 0)).isEmpty();
    }

    @Test
    void itIsTheOneThatComparingWithEachWouldFind() {
        Random random = new Random(7);
        List<String> all = new ArrayList<>();
        LikeTexts<String> texts = new LikeTexts<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 8; k++) {
                text.append((char) ('甲' + random.nextInt(6)));
            }
            if (!all.contains(text.toString())) {
                all.add(text.toString());
                texts.add(text.toString(), text.toString());
            }
        }
        for (int i = 0; i < 100; i++) {
            String asked = all.get(random.nextInt(all.size())).substring(1) + (char) ('甲' + random.nextInt(6));
            Likeness likeness = Likeness.of(asked);
            double best = all.stream().mapToDouble(text -> likeness.to(Likeness.of(text))).max().orElseThrow();
            assertThat(texts.nearest(asked, 0.01).map(found -> likeness.to(Likeness.of(found)))).contains(best);
        }
    }
}
