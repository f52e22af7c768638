package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.paper.WallChart.Filling;
import zhenggai.paper.WallChart.Lane;
import zhenggai.paper.WallChart.Mark;
import zhenggai.paper.WallChart.Shape;
import zhenggai.paper.WallChart.Span;
import zhenggai.paper.WallChart.Tone;
import zhenggai.paper.WallChart;
import zhenggai.paper.sheet.wall.WallCharts;

class WallChartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate PLAN = LocalDate.of(2026, 2, 12);
    private static final Deadline JUNE = Deadline.on(LocalDate.of(2026, 6, 30));
    private static final Deadline SEPTEMBER = Deadline.on(LocalDate.of(2026, 9, 30));
    private static final Decision GRANTED = new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", "");

    @Test
    void aFindingRunsFromThePlanToItsDeadlineAndWhatIsLateToToday() {
        assertThat(lane(one().deadline(JUNE).duty(Role.LEAD_DEPARTMENT, "办公室").duty(Role.RESPONSIBLE_PERSON, "林晓棠"))).isEqualTo(new Lane(
            "甲", "1.乙", "办公室\n林晓棠", "○ 未启动\n已销号0/1\n▲ 逾期1条",
            List.of(new Span(PLAN, JUNE.day(), Filling.PLANNED), new Span(JUNE.day().plusDays(1), DAY, Filling.LATE)),
            List.of(new Mark(JUNE.day(), Shape.TRIANGLE, "逾", "6-30", Tone.RED))));
    }

    @Test
    void anExtensionFollowsTheFirstPromise() {
        assertThat(lane(one().deadline(JUNE).extension(JUNE, SEPTEMBER, GRANTED))).extracting(Lane::spans, Lane::marks).containsExactly(
            List.of(new Span(PLAN, JUNE.day(), Filling.PLANNED), new Span(JUNE.day().plusDays(1), SEPTEMBER.day(), Filling.EXTENDED)),
            List.of(new Mark(JUNE.day(), Shape.TRIANGLE, "原", "6-30", Tone.CALM), new Mark(SEPTEMBER.day(), Shape.DIAMOND, "延", "9-30", Tone.YELLOW)));
    }

    @Test
    void whatIsDoneIsFilledToTheDayItWasClosed() {
        LocalDate may = LocalDate.of(2026, 5, 8);
        assertThat(lane(one().deadline(JUNE).state(MeasureState.CLOSED, Ledgers.closedOn(may)))).extracting(Lane::spans, Lane::marks).containsExactly(
            List.of(new Span(PLAN, JUNE.day(), Filling.PLANNED), new Span(PLAN, may, Filling.DONE)),
            List.of(new Mark(may, Shape.CIRCLE, "销", "5-8", Tone.DONE)));
    }

    @Test
    void aReviewIsASquareAndMeasuresOfOneDayShareAMark() {
        LocalDate review = LocalDate.of(2026, 12, 1);
        Closure closure = new Closure(null, null, null, "", "", review);
        Lane lane = lane(one().deadline(SEPTEMBER).measure("丁").deadline(SEPTEMBER).measure("戊").state(MeasureState.LONG_TERM, closure));
        assertThat(lane.marks()).containsExactly(new Mark(SEPTEMBER.day(), Shape.TRIANGLE, "原", "9-30×2", Tone.CALM),
            new Mark(review, Shape.SQUARE, "核", "12-1", Tone.GREEN));
    }

    @Test
    void manyMarksAreGatheredByMonthsAndNoneIsLost() {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙");
        for (int i = 0; i < 40; i++) {
            ledger.measure("措施").deadline(Deadline.on(LocalDate.of(2026, 8, 1).plusDays(i)));
        }
        assertThat(lane(ledger).marks()).extracting(Mark::words).containsExactly("8月×31", "9月×9");
    }

    @Test
    void theYearBeginsInJanuaryAndHasTwelveMonthsAtLeast() {
        WallChart chart = chart(one().deadline(JUNE));
        assertThat(chart.months()).hasSize(12).startsWith(YearMonth.of(2026, 1)).endsWith(YearMonth.of(2026, 12));
        assertThat(chart.today()).isEqualTo(DAY);
        assertThat(chart(one().deadline(Deadline.on(LocalDate.of(2027, 1, 3)))).months()).hasSize(13);
        assertThat(chart(Ledgers.sample()).months()).hasSize(12);
    }

    @Test
    void aLongTimeIsDrawnFromMonthToMonthAndASlipOfTheFingerIsNotDrawn() {
        assertThat(chart(one().deadline(Deadline.on(LocalDate.of(2028, 3, 1)))).months()).hasSize(26).startsWith(YearMonth.of(2026, 2));
        WallChart chart = chart(one().deadline(Deadline.on(LocalDate.of(2206, 6, 30))));
        assertThat(chart.months()).hasSize(60).contains(YearMonth.from(DAY));
        assertThat(chart.legend().getLast()).isEqualTo("另有1个标记在图示月份之外，未画出，详见整改进展表。");
    }

    @Test
    void aFindingWithoutDaysHasAnEmptyLane() {
        assertThat(lane(one())).isEqualTo(new Lane("甲", "1.乙", "", "○ 未启动\n已销号0/1", List.of(), List.of()));
        assertThat(lane(Ledgers.sample().category("甲").finding("乙"))).isEqualTo(new Lane("甲", "1.乙", "", "无措施", List.of(), List.of()));
    }

    private static Ledgers one() {
        return Ledgers.sample().events(LocalDate.of(2026, 1, 8), PLAN).category("甲").finding("乙").measure("丙");
    }

    private static WallChart chart(Ledgers ledger) {
        return WallCharts.of(ledger.ledger(), DAY);
    }

    private static Lane lane(Ledgers ledger) {
        return chart(ledger).lanes().getFirst();
    }
}
