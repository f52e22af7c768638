package zhenggai.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.Minute;

/** The ladder of opinions: who may speak when, on which day, and what a submission needs to be accepted. */
class SubmissionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate TODAY = DAY.plusDays(10);
    private static final Measure MEASURE = Measure.draft(new FindingId(1), "修订财务管理制度").started(DAY).submitted("已修订并印发");
    private static final Submission FRESH = Submission.of(MEASURE, 1, "林晓棠", DAY);
    private static final Submission ONE = FRESH.with(Opinion.agreed(OpinionLevel.DEPARTMENT, "", "周启明", DAY), TODAY);
    private static final Submission TWO = ONE.with(Opinion.agreed(OpinionLevel.LEAD_LEADER, "同意销号", "陆知远", DAY.plusDays(1)), TODAY);
    private static final Submission ALL = TWO.with(Opinion.agreed(OpinionLevel.LEADING_GROUP, "", "秦书记", DAY.plusDays(2)), TODAY);

    @Test
    void opinionsAreGivenInTheirOrder() {
        assertThat(FRESH.turn()).contains(OpinionLevel.DEPARTMENT);
        assertThat(TWO.turn()).contains(OpinionLevel.LEADING_GROUP);
        assertThat(ALL.turn()).isEmpty();
        assertThat(ALL.opinions()).extracting(Opinion::by).containsExactly("周启明", "陆知远", "秦书记");
        assertRefused("opinion.earlier-missing", () -> FRESH.with(Opinion.agreed(OpinionLevel.LEADING_GROUP, "", "秦书记", DAY), TODAY));
        assertRefused("opinion.given-already", () -> ONE.with(Opinion.agreed(OpinionLevel.DEPARTMENT, "", "周启明", DAY), TODAY));
    }

    @Test
    void anOpinionHasANameAndADayThatCanBe() {
        assertRefused("opinion.by-missing", () -> Opinion.agreed(OpinionLevel.DEPARTMENT, "", " ", DAY));
        assertRefused("opinion.not-yet", () -> FRESH.with(Opinion.agreed(OpinionLevel.DEPARTMENT, "", "周启明", TODAY.plusDays(1)), TODAY));
        assertRefused("opinion.before-submission", () -> FRESH.with(Opinion.agreed(OpinionLevel.DEPARTMENT, "", "周启明", DAY.minusDays(1)), TODAY));
        assertRefused("opinion.before-earlier", () -> TWO.with(Opinion.agreed(OpinionLevel.LEADING_GROUP, "", "秦书记", DAY), TODAY));
    }

    @Test
    void aDisagreementSaysWhyAndStopsTheLadderAndTheAcceptance() {
        assertRefused("opinion.why-missing", () -> Opinion.disagreed(OpinionLevel.DEPARTMENT, "", "周启明", DAY));
        Submission against = FRESH.with(Opinion.disagreed(OpinionLevel.DEPARTMENT, "缺印发文件", "周启明", DAY), TODAY);
        assertThat(against.turn()).isEmpty();
        assertRefused("opinion.disagreed-before", () -> against.with(Opinion.agreed(OpinionLevel.LEAD_LEADER, "", "陆知远", DAY), TODAY));
        assertRefused("acceptance.disagreed", () -> against.requireAcceptable(AcceptanceRules.USUAL, TODAY));
        assertThat(against.withoutLast()).isEqualTo(FRESH);
    }

    @Test
    void onlyAnOfficeThatWantsAllOpinionsWaitsForThem() {
        AcceptanceRules all = new AcceptanceRules(true);
        FRESH.requireAcceptable(AcceptanceRules.USUAL, TODAY);
        assertRefused("acceptance.opinion-missing", () -> TWO.requireAcceptable(all, TODAY));
        ALL.requireAcceptable(all, TODAY);
    }

    @Test
    void nothingIsAcceptedBeforeItWasSubmittedOrBeforeSomebodyLastSpoke() {
        FRESH.requireAcceptable(AcceptanceRules.USUAL, DAY);
        assertRefused("acceptance.before-submission", () -> FRESH.requireAcceptable(AcceptanceRules.USUAL, DAY.minusDays(1)));
        TWO.requireAcceptable(AcceptanceRules.USUAL, TWO.last().orElseThrow().on());
        assertRefused("acceptance.before-opinion", () -> TWO.requireAcceptable(AcceptanceRules.USUAL, TWO.last().orElseThrow().on().minusDays(1)));
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        Submission ended = ONE.ended(new Submission.Ending(SubmissionEnd.RETURNED, TODAY, "张䶮", "缺印发文件", Minute.NONE));
        assertThat(ended.turn()).isEmpty();
        assertRefused("opinion.submission-ended", () -> ended.with(Opinion.agreed(OpinionLevel.LEAD_LEADER, "", "陆知远", DAY), TODAY));
        assertRefused("opinion.submission-ended", ended::withoutLast);
        assertRefused("opinion.none", FRESH::withoutLast);
    }

    @Test
    void whatAcceptanceWillAskForIsSaidBefore() {
        assertThat(Readiness.of(" ", 0, Set.of(), List.of()).points()).extracting(Readiness.Point::isMet).containsExactly(false, false, false);
        assertThat(Readiness.of("已修订并印发", 2, Set.of(new PersonId(1)), List.of()).points()).extracting(Readiness.Point::isMet, Readiness.Point::count)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(true, 6), org.assertj.core.groups.Tuple.tuple(true, 2), org.assertj.core.groups.Tuple.tuple(true, 1));
    }

    private static void assertRefused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refused.class).hasMessage(key);
    }
}
