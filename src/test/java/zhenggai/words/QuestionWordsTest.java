package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Question;

class QuestionWordsTest {
    @Test
    void severalMeasuresAreToldOneAfterTheOtherAsTheLanguageDoes() {
        Question question = new Question(new Question.Key(Check.MEASURE_WITHOUT_RESULT, null, null, "13-2, 13-3"), "13", List.of(2, List.of("13-2", "13-3")), Set.of());
        assertThat(QuestionWords.found(question)).isEqualTo("2 条措施已经报完成，但没有写整改成效：13-2、13-3。");
    }
}
