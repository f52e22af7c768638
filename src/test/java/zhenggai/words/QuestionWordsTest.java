package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Question;

class QuestionWordsTest {
    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void severalMeasuresAreToldOneAfterTheOtherAsTheLanguageDoes() {
        Question question = new Question(new Question.Key(Check.MEASURE_WITHOUT_RESULT, null, null, "13-2, 13-3"), "13", List.of(2, List.of("13-2", "13-3")), Set.of());
        assertThat(QuestionWords.found(question)).isEqualTo("2 条措施已经报完成，但没有写整改成效：13-2、13-3。");
    }

    @Test
    void aDayIsSaidAsTheScreenSaysItOrAsThePaperDoes() {
        LocalDate before = LocalDate.of(2026, 1, 9);
        Question question = new Question(new Question.Key(Check.EVIDENCE_BEFORE_FEEDBACK, null, null, ""), "", List.of("签到表", before, before.plusDays(21)), Set.of());
        assertThat(QuestionWords.found(question)).isEqualTo("佐证“签到表”日期为 2026年1月9日，早于反馈日期 2026年1月30日。").isEqualTo(QuestionWords.printed(question));
        Texts.speak(Locale.ENGLISH);
        assertThat(QuestionWords.found(question)).endsWith("is dated 9 Jan 2026, before the feedback of 30 Jan 2026.");
        assertThat(QuestionWords.printed(question)).endsWith("is dated 2026-1-9, before the feedback of 2026-1-30.");
    }
}
