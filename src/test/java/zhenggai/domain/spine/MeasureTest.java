package zhenggai.domain.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.time.Deadline;

/** The lifecycle: which step is allowed from where, what each gate asks for, and what is computed rather than stored. */
class MeasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PersonId DOER = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);
    private static final Measure FRESH = Measure.draft(new FindingId(1), "修订财务管理制度");
    private static final Measure WORKING = FRESH.started(DAY);
    private static final Measure SUBMITTED = WORKING.submitted("已修订并印发");
    private static final Measure CLOSED = SUBMITTED.accepted(acceptance(OTHER, 1, ""));
    private static final Measure LASTING = WORKING.keptUp(DAY.plusDays(1), DAY);
    private static final Map<MeasureState, Measure> EACH = new EnumMap<>(Map.of(MeasureState.NOT_STARTED, FRESH, MeasureState.UNDER_WAY, WORKING,
        MeasureState.SUBMITTED, SUBMITTED, MeasureState.RETURNED, SUBMITTED.returned("缺印发文件"), MeasureState.CLOSED, CLOSED,
        MeasureState.LONG_TERM, LASTING));

    @Test
    void everyStepIsAllowedFromItsStatesAndFromNoOther() {
        assertAllowed(m -> m.started(DAY), MeasureState.NOT_STARTED, MeasureState.RETURNED);
        assertAllowed(m -> m.submitted("完成"), MeasureState.UNDER_WAY);
        assertAllowed(m -> m.returned("缺印发文件"), MeasureState.SUBMITTED);
        assertAllowed(m -> m.accepted(acceptance(OTHER, 1, "")), MeasureState.SUBMITTED);
        assertAllowed(m -> m.keptUp(DAY.plusDays(1), DAY), MeasureState.UNDER_WAY, MeasureState.LONG_TERM);
        assertAllowed(Measure::relapsed, MeasureState.CLOSED, MeasureState.LONG_TERM);
    }

    @Test
    void nothingIsSubmittedWithoutAResultOrReturnedWithoutSayingWhatIsMissing() {
        assertRefused("measure.result-missing", () -> WORKING.submitted("  "));
        assertRefused("measure.missing-missing", () -> SUBMITTED.returned(""));
    }

    @Test
    void theInternalResultStaysWhileOpinionsAreGivenOnItAndThePublicOneMayChange() {
        assertRefused("measure.result-submitted", () -> SUBMITTED.resulting("已修订，尚未印发", ""));
        assertThat(SUBMITTED.resulting("已修订并印发", "修订了制度").publicResult()).isEqualTo("修订了制度");
        assertThat(SUBMITTED.returned("缺印发文件").resulting("已修订，尚未印发", "").resultText()).isEqualTo("已修订，尚未印发");
        assertThat(CLOSED.resulting("已修订并印发执行", "").resultText()).isEqualTo("已修订并印发执行");
    }

    @Test
    void nothingIsClosedWithoutAcceptorEvidenceOrASecondPair() {
        assertRefused("measure.acceptor-missing", () -> SUBMITTED.accepted(acceptance(null, 1, "")));
        assertRefused("measure.evidence-missing", () -> SUBMITTED.accepted(acceptance(OTHER, 0, "")));
        assertRefused("measure.acceptor-is-doer", () -> SUBMITTED.accepted(acceptance(DOER, 1, "")));
    }

    @Test
    void anOverrideNeedsAReasonAndKeepsIt() {
        Measure closed = SUBMITTED.accepted(acceptance(DOER, 0, "材料移交上级，复印件后补"));
        assertThat(closed.state()).isEqualTo(MeasureState.CLOSED);
        assertThat(closed.closure().overrideReason()).isEqualTo("材料移交上级，复印件后补");
    }

    @Test
    void theDoerMayAcceptWhereOthersDidTheWorkToo() {
        Acceptance shared = new Acceptance(DOER, DAY, Set.of(DOER, OTHER), 1, "");
        assertThat(SUBMITTED.accepted(shared).state()).isEqualTo(MeasureState.CLOSED);
    }

    @Test
    void dueTodayIsNotOverdueAndASettledMeasureNeverIs() {
        Measure due = WORKING.on(Schedule.NONE.promised(Deadline.on(DAY)));
        assertThat(due.isOverdue(DAY)).isFalse();
        assertThat(due.isOverdue(DAY.plusDays(1))).isTrue();
        assertThat(CLOSED.on(due.schedule()).isOverdue(DAY.plusDays(1))).isFalse();
        assertThat(WORKING.isOverdue(DAY.plusYears(9))).isFalse();
    }

    @Test
    void closedLateStaysVisible() {
        Measure late = SUBMITTED.on(Schedule.NONE.promised(Deadline.on(DAY.minusDays(1)))).accepted(acceptance(OTHER, 1, ""));
        assertThat(late.isClosedLate()).isTrue();
        assertThat(SUBMITTED.on(Schedule.NONE.promised(Deadline.on(DAY))).accepted(acceptance(OTHER, 1, "")).isClosedLate()).isFalse();
    }

    @Test
    void aRelapseOpensTheNextRoundAndKeepsTheFirstClosing() {
        Measure again = CLOSED.relapsed();
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.state()).isEqualTo(MeasureState.UNDER_WAY);
        Measure closedAgain = again.submitted("再次整改完成").accepted(new Acceptance(OTHER, DAY.plusDays(9), Set.of(DOER), 2, ""));
        assertThat(closedAgain.closure().firstClosedOn()).isEqualTo(DAY);
        assertThat(closedAgain.closure().closedOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void aRunningDeadlineIsNotEdited() {
        Deadline june = Deadline.on(DAY);
        Deadline july = Deadline.on(DAY.plusMonths(1));
        assertThat(FRESH.promised(june, null, DAY).promised(july, null, DAY).schedule().original()).isEqualTo(july);
        assertThat(WORKING.promised(june, null, DAY).deadline()).isEqualTo(june);
        assertRefused("measure.deadline-runs", () -> WORKING.promised(june, null, DAY).promised(july, null, DAY));
        assertRefused("measure.deadline-runs", () -> FRESH.promised(june, null, DAY).promised(july, null, DAY.plusDays(1)));
        assertRefused("measure.deadline-runs", () -> FRESH.promised(june, DAY.minusDays(1), DAY.minusDays(1)).promised(july, DAY.minusDays(1), DAY.minusDays(1)));
        assertThat(FRESH.promised(june, DAY, DAY.minusDays(1)).promised(july, DAY, DAY.minusDays(1)).deadline()).as("the plan is adopted tomorrow").isEqualTo(july);
    }

    @Test
    void aFindingIsCompleteOnlyWhenEveryMeasureIsClosedOrLongTermWithAReview() {
        assertThat(FindingState.of(Set.of())).isEqualTo(FindingState.NO_MEASURE);
        assertThat(FindingState.of(Set.of(FRESH))).isEqualTo(FindingState.NOT_STARTED);
        assertThat(FindingState.of(Set.of(CLOSED, WORKING))).isEqualTo(FindingState.UNDER_WAY);
        assertThat(FindingState.of(Set.of(CLOSED, LASTING))).isEqualTo(FindingState.COMPLETE);
    }

    private static Acceptance acceptance(PersonId acceptor, int evidence, String reason) {
        return new Acceptance(acceptor, DAY, Set.of(DOER), evidence, reason);
    }

    private static void assertAllowed(UnaryOperator<Measure> step, MeasureState first, MeasureState... rest) {
        Set<MeasureState> allowed = EnumSet.of(first, rest);
        EACH.forEach((state, measure) -> {
            if (allowed.contains(state)) {
                assertThat(step.apply(measure)).isNotNull();
            } else {
                assertThatThrownBy(() -> step.apply(measure)).as(state.name()).isInstanceOf(Refused.class);
            }
        });
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refused.class).hasMessage(key);
    }
}
