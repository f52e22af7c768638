package zhenggai.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Refused;

class TermWordsTest {
    private static final Reckoning ALL = new Reckoning(WorkCalendar.published(), CountingRules.USUAL, Map.of(Event.FEEDBACK, LocalDate.of(2025, 3, 26),
        Event.PLAN_ADOPTED, LocalDate.of(2025, 4, 10), Event.RECTIFY_END, LocalDate.of(2025, 6, 30)), LocalDate.of(2025, 5, 1));

    @ParameterizedTest
    @CsvSource({"反馈后10个工作日内,2025-04-10", "收到反馈意见后10个工作日内,2025-04-10", "收到巡察反馈意见之日起15个工作日内,2025-04-17", "反馈之日起三十个工作日内,2025-05-12",
        "自反馈之日起3个月内,2025-06-26", "反馈后三个月内,2025-06-26", "反馈后十二日内,2025-04-07", "反馈后60天内,2025-05-26", "方案审定后15个工作日内,2025-04-30",
        "整改方案印发后两个月内,2025-06-10", "集中整改结束后10日内,2025-07-10", "集中整改期满后1个月内,2025-07-30", "2025-03-26后10个工作日内,2025-04-10",
        "2025年3月26日起10个工作日内,2025-04-10", "自3月26日起十个工作日内完成,2025-04-10"})
    void aTermAfterAnEventIsCounted(String words, LocalDate day) {
        assertThat(DeadlineWords.read(words, ALL)).isEqualTo(new Deadline(words, day, Precision.COUNTED));
        assertThat(DeadlineWords.working(words, ALL).orElseThrow().end()).isEqualTo(day);
    }

    @Test
    void aTermWhoseEventHasNoDayWaitsForIt() {
        Reckoning without = new Reckoning(WorkCalendar.published(), CountingRules.USUAL, Map.of(), LocalDate.of(2025, 5, 1));
        assertThat(DeadlineWords.read("方案审定后15个工作日内", without)).isEqualTo(new Deadline("方案审定后15个工作日内", null, Precision.AWAITING));
        assertThat(DeadlineWords.event("方案审定后15个工作日内")).contains(Event.PLAN_ADOPTED);
        assertThat(DeadlineWords.working("方案审定后15个工作日内", without)).isEmpty();
    }

    @Test
    void aTermAcrossAnUnknownYearIsProvisional() {
        Reckoning late = new Reckoning(WorkCalendar.published(), CountingRules.USUAL, Map.of(Event.FEEDBACK, LocalDate.of(2026, 12, 28)), LocalDate.of(2026, 12, 28));
        assertThat(DeadlineWords.read("反馈后10个工作日内", late).precision()).isEqualTo(Precision.PROVISIONAL);
        assertThat(DeadlineWords.read("2027年3月31日", late).precision()).as("a day that is named is no counting").isEqualTo(Precision.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"反馈前10个工作日内", "反馈日期之前5日", "方案审定前3个工作日"})
    void aTermBeforeItsEventIsRefused(String words) {
        assertThatThrownBy(() -> DeadlineWords.read(words, ALL)).isInstanceOf(Refused.class).hasMessage("deadline.before-event");
    }

    @ParameterizedTest
    @CsvSource({"2025-6-31,deadline.no-such-day", "2025年6月31日起10个工作日内,deadline.no-such-day", "反馈后0个工作日内,term.before-event", "反馈后99999日内,term.too-long"})
    void whatCannotBeIsRefused(String words, String refusal) {
        assertThatThrownBy(() -> DeadlineWords.read(words, ALL)).isInstanceOf(Refused.class).hasMessage(refusal);
    }

    @ParameterizedTest
    @CsvSource({"10个工作日内,UNKNOWN", "尽快,UNKNOWN", "立行立改,AT_ONCE", "立行立改并长期坚持,STANDING", "长期坚持,STANDING", "6月上旬,TEN_DAYS", "2025年6月底前,MONTH"})
    void wordsThatAreNoTermStayWhatTheyAre(String words, Precision precision) {
        assertThat(DeadlineWords.read(words, ALL).precision()).isEqualTo(precision);
        assertThat(DeadlineWords.working(words, ALL)).isEmpty();
    }
}
