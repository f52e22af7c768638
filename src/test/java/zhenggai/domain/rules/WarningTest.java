package zhenggai.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.domain.Refused;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;

class WarningTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Measure FRESH = Measure.draft(new FindingId(1), "修订制度").promised(Deadline.on(DUE), null, START);
    private static final Measure WORKING = FRESH.started(START);

    @ParameterizedTest
    @CsvSource({"2026-03-02,NONE", "2026-04-30,NONE", "2026-05-01,HALF_GONE", "2026-05-30,HALF_GONE", "2026-05-31,THREE_QUARTERS_GONE", "2026-06-09,THREE_QUARTERS_GONE",
        "2026-06-10,GREEN", "2026-06-19,GREEN", "2026-06-20,YELLOW", "2026-06-30,YELLOW", "2026-07-01,RED"})
    void theLevelFollowsTheDaysLeft(LocalDate today, Level level) {
        assertThat(Warning.of(WORKING, FindingKind.CONCENTRATED, today, OfficeRules.USUAL).level()).isEqualTo(level);
    }

    @Test
    void dueTodayIsNotOverdue() {
        assertThat(Warning.of(WORKING, FindingKind.CONCENTRATED, DUE, OfficeRules.USUAL)).isEqualTo(new Warning(Level.YELLOW, DUE, 0));
        assertThat(Warning.of(WORKING, FindingKind.CONCENTRATED, DUE.plusDays(3), OfficeRules.USUAL)).isEqualTo(new Warning(Level.RED, DUE, -3));
    }

    @Test
    void shortSpansDoNotWarnHalfWay() {
        Measure late = FRESH.started(START.plusMonths(2));
        assertThat(Warning.of(late, FindingKind.CONCENTRATED, DUE.minusDays(25), OfficeRules.USUAL).level()).isEqualTo(Level.NONE);
    }

    @Test
    void eachKindHasItsOwnThresholds() {
        OfficeRules rules = new OfficeRules(OfficeRules.USUAL.counting(), Map.of(FindingKind.AT_ONCE, new Thresholds(5, 2, 400)), null, Map.of());
        assertThat(Warning.of(WORKING, FindingKind.AT_ONCE, DUE.minusDays(6), rules).level()).isEqualTo(Level.NONE);
        assertThat(Warning.of(WORKING, FindingKind.AT_ONCE, DUE.minusDays(5), rules).level()).isEqualTo(Level.GREEN);
        assertThat(Warning.of(WORKING, FindingKind.CONCENTRATED, DUE.minusDays(6), rules).level()).isEqualTo(Level.YELLOW);
        assertThatThrownBy(() -> new Thresholds(5, 6, 90)).isInstanceOf(Refused.class).hasMessage("rules.thresholds");
    }

    @Test
    void aLongTermMeasureWarnsByItsNextReview() {
        Measure kept = WORKING.keptUp(LocalDate.of(2026, 12, 1), START);
        assertThat(Warning.of(kept, FindingKind.LONG_TERM, LocalDate.of(2026, 7, 15), OfficeRules.USUAL).level()).as("its old deadline is nobody's").isNotEqualTo(Level.RED);
        assertThat(Warning.of(kept, FindingKind.LONG_TERM, LocalDate.of(2026, 11, 21), OfficeRules.USUAL).level()).isEqualTo(Level.YELLOW);
        assertThat(Warning.of(kept, FindingKind.LONG_TERM, LocalDate.of(2026, 12, 2), OfficeRules.USUAL)).isEqualTo(new Warning(Level.RED, LocalDate.of(2026, 12, 1), -1));
    }

    @Test
    void whatIsExpectedAfterItsDeadlineIsSaidAtOnce() {
        assertThat(Warning.isExpectedLate(WORKING.on(WORKING.schedule().expected(DUE)))).isFalse();
        assertThat(Warning.isExpectedLate(WORKING.on(WORKING.schedule().expected(DUE.plusDays(1))))).isTrue();
    }
}
