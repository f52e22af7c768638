package zhenggai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.domain.Refused;

class PeriodWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        15个工作日                      | 2026-09-01 | 2026-09-20
        十五个工作日                    | 2026-09-01 | 2026-09-20
        15 working days                 | 2026-09-01 | 2026-09-20
        一个工作日                      | 2026-09-01 | 2026-09-01
        自9月21日起5个工作日            | 2026-09-21 | 2026-09-28
        自2026年9月21日起公示5个工作日  | 2026-09-21 | 2026-09-28
        2026-9-19 2个工作日             | 2026-09-19 | 2026-09-21
        """)
    void theFirstDayIsCountedAndTheCalendarIsKept(String words, LocalDate first, LocalDate last) {
        Working counted = PeriodWords.counted(words, FIRST, WorkCalendar.published(), TODAY).orElseThrow();
        assertThat(counted).returns(first, Working::start).returns(last, Working::end);
        assertThat(WorkCalendar.published().workingDays(first.minusDays(1), last)).as("counted the other way round").isEqualTo(counted.term().amount());
    }

    @ParameterizedTest
    @CsvSource({"2026-9-20", "9月20日", "15天", "15个自然日", "工作日", "'2026-9-115个工作日'", "反馈后15个工作日"})
    void otherWordsAreNoSuchPeriod(String words) {
        assertThat(PeriodWords.counted(words, FIRST, WorkCalendar.published(), TODAY)).isEmpty();
    }

    @Test
    void aPeriodWithoutADayToBeginOnOrWithoutDaysIsRefused() {
        assertThatThrownBy(() -> PeriodWords.counted("15个工作日", null, WorkCalendar.published(), TODAY)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.textKey()).isEqualTo("period.first-day-missing"));
        assertThatThrownBy(() -> PeriodWords.counted("0个工作日", FIRST, WorkCalendar.published(), TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PeriodWords.counted("自2月30日起3个工作日", FIRST, WorkCalendar.published(), TODAY)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.textKey()).isEqualTo("deadline.no-such-day"));
    }
}
