package zhenggai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Refused;

/** The words of a deadline: the last day they mean, how exactly, and the words themselves kept. */
class DeadlineWordsTest {
    private static final LocalDate FEEDBACK = LocalDate.of(2026, 1, 30);

    @ParameterizedTest
    @CsvSource({"2026年6月30日,2026-06-30,DAY", "2026年6月30日前,2026-06-30,DAY", "2026-06-30,2026-06-30,DAY", "2026.6.30,2026-06-30,DAY",
        "2026/6/30,2026-06-30,DAY", "6月30日,2026-06-30,DAY", "6月30日之前,2026-06-30,DAY", "2025年6月底前,2025-06-30,MONTH", "2026年2月,2026-02-28,MONTH",
        "2028年2月底,2028-02-29,MONTH", "9月底前,2026-09-30,MONTH", "2026年6月上旬,2026-06-10,TEN_DAYS", "6月中旬,2026-06-20,TEN_DAYS", "2月下旬,2026-02-28,TEN_DAYS",
        "2026年第三季度,2026-09-30,QUARTER", "一季度,2026-03-31,QUARTER", "2026年上半年,2026-06-30,HALF_YEAR", "下半年,2026-12-31,HALF_YEAR",
        "2026年底前,2026-12-31,YEAR", "2026年,2026-12-31,YEAR", "今年底前,2026-12-31,YEAR", "立行立改,,AT_ONCE", "立行立改并长期坚持,,STANDING", "长期坚持,,STANDING",
        "反馈后10个工作日内,2026-02-13,COUNTED", "尽快,,UNKNOWN"})
    void wordsAreReadToTheLastDayTheyMean(String words, LocalDate day, Precision precision) {
        assertThat(DeadlineWords.read(words, Reckoning.from(FEEDBACK))).isEqualTo(new Deadline(words, day, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-31", "2025年2月29日", "2026年13月", "6月31日", "2026年0月底前"})
    void aDayThatDoesNotExistIsRefused(String words) {
        assertThatThrownBy(() -> DeadlineWords.read(words, Reckoning.from(FEEDBACK))).isInstanceOf(Refused.class).hasMessage("deadline.no-such-day");
    }

    @Test
    void noWordsAreNoDeadline() {
        assertThat(DeadlineWords.read("  ", Reckoning.from(FEEDBACK))).isEqualTo(Deadline.NONE);
    }
}
