package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks.Plan;
import zhenggai.domain.Refused;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewId;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;

/** A year after the work: a long-term measure is reviewed, a closed one is looked back at, relapses, and is closed late in its second round. */
class LookBackWalkTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 20);
    private static final LocalDate REVIEW_DUE = LocalDate.of(2026, 9, 1);
    private static final LocalDate VISIT = LocalDate.of(2026, 10, 12);

    @TempDir
    private Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId closed;
    private MeasureId lasting;
    private PersonId leader;

    @BeforeEach
    void aCaseWithOneClosedAndOneLastingMeasure() {
        on(LocalDate.of(2026, 2, 2));
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        closed = Desk.measure(open, 0).id();
        lasting = Desk.measure(open, 1).id();
        leader = open.people().add(new Person(PersonId.NEW, "陆知远", "", "", null, true, null, null)).id();
        open.duties().assign(closed, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        open.measures().promise(closed, "2026年3月31日");
        open.measures().start(closed);
        open.evidence().add(new Evidence(EvidenceId.NEW, closed, "学习签到表", "", LocalDate.of(2026, 3, 10), ""));
        on(CLOSED);
        open.measures().submit(closed, "细则已印发并执行");
        open.measures().accept(closed, leader, "");
        open.measures().start(lasting);
        open.measures().keepUp(lasting, REVIEW_DUE);
    }

    private void on(LocalDate day) {
        desk.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private List<Matter> reviewsAskedFor() {
        return open.reminders().matters(open.today()).stream().filter(matter -> matter.key().why() == Matter.Why.REVIEW).toList();
    }

    private Review review(ReviewVerdict verdict, LocalDate next) {
        return new Review(ReviewId.NEW, lasting, open.today(), "陆知远", "本季度学习两次，记录齐全", verdict, next);
    }

    @Test
    void aPassedReviewAsksUntilItIsRecordedAndUndoAsksAgain() {
        on(REVIEW_DUE.plusDays(6));
        assertThat(reviewsAskedFor()).hasSize(1);
        assertThat(open.reminders().board().measures().get(Gauge.REVIEW_DUE)).containsExactly(lasting);

        open.reviews().record(review(ReviewVerdict.HOLDS, LocalDate.of(2027, 3, 1)));

        assertThat(reviewsAskedFor()).isEmpty();
        assertThat(open.reminders().board().measures().get(Gauge.REVIEW_DUE)).isEmpty();
        assertThat(open.reminders().acknowledgements()).singleElement().satisfies(done -> assertThat(done.done()).contains("记录齐全"));
        assertThat(open.measures().get(lasting).closure().nextReviewOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(open.reviews().of(lasting)).hasSize(1);

        assertThat(open.undoVerb()).contains("review.record");
        open.undo();
        assertThat(open.reviews().of(lasting)).isEmpty();
        assertThat(open.reminders().acknowledgements()).isEmpty();
        assertThat(reviewsAskedFor()).hasSize(1);
        open.redo();
        assertThat(open.reviews().of(lasting)).extracting(Review::verdict).containsExactly(ReviewVerdict.HOLDS);
    }

    @Test
    void whatSlackenedOpensItsNextRound() {
        on(REVIEW_DUE);
        open.reviews().record(review(ReviewVerdict.SLACKENED, null));
        Measure after = open.measures().get(lasting);
        assertThat(after.round()).isEqualTo(2);
        assertThat(after.state()).isEqualTo(MeasureState.UNDER_WAY);
        assertThatThrownBy(() -> open.reviews().record(review(ReviewVerdict.HOLDS, REVIEW_DUE.plusMonths(3))))
            .isInstanceOf(Refused.class).hasMessageContaining("review.not-long-term");
    }

    @Test
    void sayingItOfTheMeasureItselfIsTheSameReview() {
        on(REVIEW_DUE.plusDays(6));
        LocalDate next = LocalDate.of(2027, 3, 1);
        assertThatThrownBy(() -> open.measures().keepUp(lasting, next)).hasMessage("review.found-missing");
        assertThat(open.measures().keepUp(lasting, next, "学习两次，记录齐全").closure().nextReviewOn()).isEqualTo(next);
        assertThat(open.reviews().of(lasting)).singleElement().satisfies(held -> {
            assertThat(held.verdict()).isEqualTo(ReviewVerdict.HOLDS);
            assertThat(held.by()).isEqualTo(Desk.CLERK.person());
            assertThat(held.on()).isEqualTo(open.today());
        });
        assertThat(reviewsAskedFor()).isEmpty();
        assertThat(open.reminders().acknowledgements()).hasSize(1);
        assertThat(open.undoVerb()).contains("measure.keep-up");
        open.undo();
        assertThat(open.reviews().of(lasting)).isEmpty();
        assertThat(reviewsAskedFor()).hasSize(1);

        assertThatThrownBy(() -> open.measures().relapse(lasting)).hasMessage("review.found-missing");
        assertThat(open.measures().relapse(lasting, "三季度没有组织学习").round()).isEqualTo(2);
        assertThat(open.reviews().of(lasting)).extracting(Review::verdict).containsExactly(ReviewVerdict.SLACKENED);
        assertThat(open.undoVerb()).contains("measure.relapse");
        open.undo();
        assertThat(open.reviews().of(lasting)).isEmpty();
        assertThat(open.measures().get(lasting).state()).isEqualTo(MeasureState.LONG_TERM);
        open.measures().relapse(closed);
        assertThat(open.reviews().of(closed)).as("a closed measure is not reviewed").isEmpty();
    }

    @Test
    void aMeasureThatCameBackSinceItWasDrawnIsStillRecordedAsRelapsed() {
        on(VISIT);
        LookBack begun = begin();
        open.measures().relapse(closed);
        Ledger before = open.ledgers().current();
        Measure reopened = open.measures().get(closed);
        LookBack checked = open.lookBacks().record(begun.id(), item(begun, closed), new Result(Standing.RELAPSED, "没有学习记录", "秦书记", VISIT), "2026年11月30日");
        assertThat(checked.figures().relapsed()).isEqualTo(1);
        assertThat(open.measures().get(closed)).as("it is in that round already").isEqualTo(reopened);
        assertThat(open.extensions().of(closed)).singleElement().satisfies(asked -> assertThat(asked.to().day()).isEqualTo(LocalDate.of(2026, 11, 30)));
        open.undo();
        assertThat(open.ledgers().current()).isEqualTo(before);
        assertThat(open.lookBacks().get(begun.id())).isEqualTo(begun);
    }

    @Test
    void aRelapseOpensTheSecondRoundWhichIsClosedLateAndTheFirstDayStays() {
        on(VISIT);
        LookBack begun = begin();
        LookBack checked = open.lookBacks().record(begun.id(), item(begun, closed), new Result(Standing.RELAPSED, "本季度没有学习记录", "秦书记", VISIT), "2026年11月30日");

        assertThat(checked.figures().relapsed()).isEqualTo(1);
        Measure reopened = open.measures().get(closed);
        assertThat(reopened.round()).isEqualTo(2);
        assertThat(reopened.closure().firstClosedOn()).isEqualTo(CLOSED);
        assertThat(reopened.closure().closedOn()).isNull();
        assertThat(open.extensions().of(closed)).singleElement().satisfies(asked -> {
            assertThat(asked.isPending()).isTrue();
            assertThat(asked.reason()).isEqualTo("本季度没有学习记录");
        });
        assertThat(reopened.isOverdue(open.today())).as("the old deadline runs until the new one is granted").isTrue();
        open.extensions().grant(open.extensions().of(closed).getFirst().id(), new Decision(Decision.Outcome.GRANTED, "秦书记", VISIT, "党组会", "", ""));
        assertThat(open.measures().get(closed).isOverdue(open.today())).isFalse();

        LocalDate late = LocalDate.of(2026, 12, 4);
        on(late);
        open.measures().submit(closed, "学习记录已补齐并每季通报");
        open.measures().accept(closed, leader, "");
        Measure again = open.measures().get(closed);
        assertThat(again.isClosedLate()).isTrue();
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.closure().firstClosedOn()).isEqualTo(CLOSED);
        assertThat(again.closure().closedOn()).isEqualTo(late);
        assertThat(open.history().verify().holds()).isTrue();
    }

    @Test
    void oneUndoTakesBackARelapseWithItsRequestForALaterDay() {
        on(VISIT);
        LookBack begun = begin();
        Ledger before = open.ledgers().current();
        open.lookBacks().record(begun.id(), item(begun, closed), new Result(Standing.RELAPSED, "没有学习记录", "秦书记", VISIT), "2026年11月30日");
        open.undo();
        assertThat(open.ledgers().current()).isEqualTo(before);
        assertThat(open.lookBacks().get(begun.id())).isEqualTo(begun);
    }

    @Test
    void aRelapseThatAsksForAnEarlierDayChangesNothing() {
        on(VISIT);
        LookBack begun = begin();
        Result relapsed = new Result(Standing.RELAPSED, "没有学习记录", "秦书记", VISIT);
        assertThatThrownBy(() -> open.lookBacks().record(begun.id(), item(begun, closed), relapsed, "2026年3月1日"))
            .isInstanceOf(Refused.class).hasMessageContaining("extension.not-later");
        assertThat(open.lookBacks().get(begun.id())).isEqualTo(begun);
        assertThat(open.measures().get(closed).round()).isEqualTo(1);
    }

    @Test
    void whatWasFoundIsNeitherOverwrittenNorRemoved() {
        on(VISIT);
        LookBack begun = begin();
        Result holds = new Result(Standing.CONSOLIDATED, "学习记录齐全", "秦书记", VISIT);
        LookBack checked = open.lookBacks().record(begun.id(), item(begun, lasting), holds, "");
        assertThat(checked.figures().consolidatedPercent()).hasValueSatisfying(rate -> assertThat(rate).hasToString("100.00"));
        assertThatThrownBy(() -> open.lookBacks().record(begun.id(), item(begun, lasting), holds, "")).hasMessageContaining("look-back.found-already");
        assertThatThrownBy(() -> open.lookBacks().remove(begun.id())).hasMessageContaining("look-back.has-results");
        assertThatThrownBy(() -> open.measures().remove(List.of(lasting))).hasMessageContaining("measure.in-look-back");
    }

    @Test
    void theSameSeedDrawsTheSameFromTheSameCase() {
        Draw draw = new Draw(DrawMethod.SEED, 20261012, Share.percent(50));
        assertThat(open.lookBacks().sample(draw, List.of())).isEqualTo(open.lookBacks().sample(draw, List.of()));
        assertThat(open.lookBacks().sample(draw, List.of()).drawn()).hasSize(1);
    }

    private LookBack begin() {
        return open.lookBacks().begin(new Plan("整改回头看", VISIT, "秦书记、陆知远"), new Draw(DrawMethod.SEED, 7, Share.percent(100)), List.of());
    }

    private static LookBackItemId item(LookBack lookBack, MeasureId measure) {
        return lookBack.items().stream().filter(item -> Objects.equals(item.measure(), measure)).findFirst().orElseThrow().id();
    }
}
