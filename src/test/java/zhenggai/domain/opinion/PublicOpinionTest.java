package zhenggai.domain.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Reckoning;

/** Opinions from the public as plain values: how they stand on a day, what an answer must say, how they are counted. */
class PublicOpinionTest {
    private static final LocalDate CAME = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 23);
    private static final FindingId FINDING = new FindingId(4);

    @Test
    void theUsualTermIsFifteenWorkingDaysWithDaysOffAndMakeUpDaysCountedAsTheyAre() {
        assertThat(usual("2026-03-02")).isEqualTo(DUE);
        assertThat(usual("2026-09-14")).as("9-20 is worked, 9-25 to 9-27 and 10-1 to 10-7 are off").isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void howItStandsFollowsFromWhoSeesToItItsDayAndItsAnswer() {
        PublicOpinion opinion = opinion(CAME, OpinionChannel.PHONE, null).charged(null, Deadline.on(DUE));
        assertThat(opinion.state(DUE)).isEqualTo(OpinionState.WAITING);
        PublicOpinion given = opinion.charged(new PersonId(1), Deadline.on(DUE));
        assertThat(given.state(DUE)).as("due today is not overdue").isEqualTo(OpinionState.IN_HAND);
        assertThat(given.state(DUE.plusDays(1))).isEqualTo(OpinionState.OVERDUE);
        assertThat(given.answered(answer(DUE, OpinionOutcome.ACCEPTED)).state(DUE.plusYears(1))).isEqualTo(OpinionState.ANSWERED);
        assertThat(given.answered(answer(DUE.plusDays(1), OpinionOutcome.ACCEPTED)).state(DUE.plusYears(1))).isEqualTo(OpinionState.ANSWERED_LATE);
        assertThat(opinion.charged(null, Deadline.NONE).isOverdue(DUE.plusYears(9))).as("without a day nothing is overdue").isFalse();
    }

    @Test
    void anAnswerSaysSomethingAndWhyWhereItIsNotAcceptedOrWhereToWhereItIsForwarded() {
        refused(() -> new OpinionAnswer(DUE, AnswerWay.PHONE, " ", OpinionOutcome.ACCEPTED, ""), "public-opinion.answer-missing");
        refused(() -> new OpinionAnswer(DUE, AnswerWay.PHONE, "已答复", OpinionOutcome.NOT_ACCEPTED, " "), "public-opinion.reason-missing");
        refused(() -> new OpinionAnswer(DUE, AnswerWay.PHONE, "已转办", OpinionOutcome.FORWARDED, ""), "public-opinion.forwarded-where");
        refused(() -> new Received(CAME, OpinionChannel.BOX, Sender.ANONYMOUS, "\n"), "public-opinion.said-missing");
        PublicOpinion opinion = opinion(CAME, OpinionChannel.PHONE, null);
        refused(() -> opinion.answered(answer(CAME.minusDays(1), OpinionOutcome.ACCEPTED)), "public-opinion.answered-before");
        PublicOpinion answered = opinion.answered(answer(CAME, OpinionOutcome.ACCEPTED));
        refused(() -> answered.answered(answer(DUE, OpinionOutcome.EXPLAINED)), "public-opinion.answered-already");
        refused(opinion::reopened, "public-opinion.not-answered");
        refused(() -> answered.received(new Received(DUE, OpinionChannel.PHONE, Sender.ANONYMOUS, "内容")), "public-opinion.answered-before");
        assertThat(answered.reopened()).isEqualTo(opinion);
    }

    @Test
    void nobodyIsNamedWhoWantsToBeKeptBackAndNoLogNamesAnybody() {
        Sender open = new Sender(" 陈立言 ", "0871-1234", false);
        Sender keptBack = new Sender("陈立言", "0871-1234", true);
        assertThat(open.canBeNamed()).isTrue();
        assertThat(keptBack.canBeNamed()).isFalse();
        assertThat(Sender.ANONYMOUS.canBeNamed()).isFalse();
        assertThat(PublicOpinion.of(new Received(CAME, OpinionChannel.VISIT, keptBack, "内容"), null).toString()).doesNotContain("陈立言", "0871");
    }

    @Test
    void eachIsCountedOnceByChannelMonthFindingAndWhatBecameOfIt() {
        List<PublicOpinion> opinions = List.of(
            opinion(CAME, OpinionChannel.PHONE, FINDING).answered(answer(CAME, OpinionOutcome.ACCEPTED)),
            opinion(CAME, OpinionChannel.PHONE, FINDING).charged(null, Deadline.on(DUE)).answered(answer(DUE.plusDays(2), OpinionOutcome.EXPLAINED)),
            opinion(CAME.plusMonths(1), OpinionChannel.LETTER, null).charged(null, Deadline.on(DUE)),
            opinion(CAME.plusMonths(1), OpinionChannel.VISIT, new FindingId(9)));

        OpinionFigures figures = OpinionFigures.of(opinions, DUE.plusDays(1));

        assertThat(figures.total()).isEqualTo(4);
        assertThat(figures.answered()).isEqualTo(2);
        assertThat(figures.unanswered()).isEqualTo(2);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.general()).isEqualTo(1);
        assertThat(figures.of(OpinionChannel.PHONE)).isEqualTo(2);
        assertThat(figures.of(OpinionChannel.WEB)).isZero();
        assertThat(figures.channels().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
        assertThat(figures.of(OpinionOutcome.ACCEPTED)).isEqualTo(1);
        assertThat(figures.of(OpinionOutcome.EXPLAINED)).isEqualTo(1);
        assertThat(figures.outcomes().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(figures.answered());
        assertThat(figures.months()).isEqualTo(Map.of(YearMonth.of(2026, 3), 2, YearMonth.of(2026, 4), 2));
        assertThat(figures.about(FINDING)).isEqualTo(2);
        assertThat(OpinionFigures.of(List.of(), DUE).total()).isZero();
    }

    private static LocalDate usual(String day) {
        LocalDate on = LocalDate.parse(day);
        return DeadlineWords.read(DeadlineWords.workingDaysAfter(on, PublicOpinion.USUAL_DAYS), Reckoning.from(on)).day();
    }

    private static PublicOpinion opinion(LocalDate on, OpinionChannel channel, @Nullable FindingId finding) {
        return PublicOpinion.of(new Received(on, channel, Sender.ANONYMOUS, "公示栏的字太小"), finding);
    }

    private static OpinionAnswer answer(LocalDate on, OpinionOutcome outcome) {
        return new OpinionAnswer(on, AnswerWay.PHONE, "已改用大字", outcome, "");
    }

    private static void refused(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey()).isEqualTo(key));
    }
}
