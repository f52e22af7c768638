package zhenggai.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;

/** A regulation goes through its stages in order, each with a deadline that warns like a measure's. */
class RegulationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private final Regulation made = Regulation.titled("财务管理办法", RegulationKind.MADE);

    @Test
    void theTitleStandsInItsMarksHoweverItIsTyped() {
        assertThat(made.title()).isEqualTo("《财务管理办法》");
        assertThat(Regulation.titled(" 《财务管理办法》 ", RegulationKind.MADE).title()).isEqualTo("《财务管理办法》");
        assertThat(made.isTitled("《财务 管理办法》")).isTrue();
        assertThatThrownBy(() -> Regulation.titled(" ", RegulationKind.MADE)).isInstanceOf(Refused.class).hasMessage("regulation.title-missing");
        assertThatThrownBy(() -> Regulation.titled("《》", RegulationKind.MADE)).hasMessage("regulation.title-missing");
    }

    @Test
    void aStageIsDoneOnlyAfterTheOneBeforeAndNotEarlier() {
        assertThatThrownBy(() -> made.done(RegulationStep.REVIEW, DAY, "")).isInstanceOf(Refused.class).hasMessage("regulation.stage-before");
        Regulation drafted = made.done(RegulationStep.DRAFT, DAY, "");
        assertThatThrownBy(() -> drafted.done(RegulationStep.DRAFT, DAY, "")).hasMessage("regulation.stage-done");
        assertThatThrownBy(() -> drafted.done(RegulationStep.REVIEW, DAY.minusDays(1), "")).hasMessage("regulation.stage-earlier");
        Regulation reviewed = drafted.done(RegulationStep.REVIEW, DAY, "");
        assertThat(reviewed.reached().orElseThrow().step()).isEqualTo(RegulationStep.REVIEW);
        assertThat(reviewed.current().orElseThrow().step()).isEqualTo(RegulationStep.DELIBERATE);
    }

    @Test
    void onlyTheLastDoneStageIsTakenBack() {
        Regulation reviewed = made.done(RegulationStep.DRAFT, DAY, "").done(RegulationStep.REVIEW, DAY, "纪要1号");
        assertThatThrownBy(() -> reviewed.reopened(RegulationStep.DRAFT)).hasMessage("regulation.stage-not-last");
        assertThat(reviewed.reopened(RegulationStep.REVIEW)).isEqualTo(made.done(RegulationStep.DRAFT, DAY, ""));
        assertThatThrownBy(() -> made.reopened(RegulationStep.DRAFT)).hasMessage("regulation.stage-not-last");
    }

    @Test
    void whatIsAbolishedNeedsNoReview() {
        Regulation abolished = Regulation.titled("旧办法", RegulationKind.ABOLISHED).done(RegulationStep.DRAFT, DAY, "").done(RegulationStep.DELIBERATE, DAY, "");
        assertThatThrownBy(() -> abolished.stage(RegulationStep.REVIEW)).hasMessage("regulation.no-stage");
        assertThat(abolished.done(RegulationStep.PUBLISH, DAY, "").done(RegulationStep.ARCHIVE, DAY, "").isFinished()).isTrue();
    }

    @Test
    void anotherKindKeepsItsStagesAndDropsNoneThatIsDone() {
        Regulation reviewed = made.done(RegulationStep.DRAFT, DAY, "").done(RegulationStep.REVIEW, DAY, "");
        assertThatThrownBy(() -> reviewed.edited("旧办法", RegulationKind.ABOLISHED, "")).hasMessage("regulation.stage-of-kind");
        Regulation drafted = made.done(RegulationStep.DRAFT, DAY, "").edited("旧办法", RegulationKind.ABOLISHED, "示红发〔2026〕1号");
        assertThat(drafted.stages()).hasSize(4);
        assertThat(drafted.stage(RegulationStep.DRAFT).doneOn()).isEqualTo(DAY);
    }

    @Test
    void aStageWarnsLikeAMeasureFromTheDayTheOneBeforeWasDone() {
        LocalDate due = DAY.plusDays(100);
        Regulation planned = made.planned(RegulationStep.REVIEW, null, Deadline.on(due)).done(RegulationStep.DRAFT, DAY, "");
        Stage review = planned.stage(RegulationStep.REVIEW);
        for (int days : List.of(0, 49, 50, 74, 75, 79, 80, 89, 90, 100, 101)) {
            LocalDate on = DAY.plusDays(days);
            assertThat(planned.warning(review, on, Thresholds.USUAL)).as("after %d days", days).isEqualTo(Warning.of(due, DAY, on, Thresholds.USUAL));
        }
        assertThat(planned.warning(review, DAY.plusDays(101), Thresholds.USUAL).level()).isEqualTo(Warning.Level.RED);
        Regulation done = planned.done(RegulationStep.REVIEW, due, "");
        assertThat(done.warning(due.plusDays(9), Thresholds.USUAL).level()).as("what is done is not late").isEqualTo(Warning.Level.NONE);
    }

    @Test
    void theSharpestStageSpeaksForTheRegulation() {
        Regulation planned = made.planned(RegulationStep.DRAFT, null, Deadline.on(DAY.plusDays(15))).planned(RegulationStep.REVIEW, null, Deadline.on(DAY.minusDays(1)));
        assertThat(planned.warning(DAY, Thresholds.USUAL).level()).isEqualTo(Warning.Level.RED);
    }

    @Test
    void twoMeasuresThatMakeItAreLinkedOnce() {
        Regulation linked = made.madeBy(List.of(new MeasureId(1))).alsoMadeBy(List.of(new MeasureId(2), new MeasureId(1)));
        assertThat(linked.measures()).containsExactly(new MeasureId(1), new MeasureId(2));
    }
}
