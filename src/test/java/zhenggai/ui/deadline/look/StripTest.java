package zhenggai.ui.deadline.look;

import static org.assertj.core.api.Assertions.assertThat;
import static zhenggai.ui.deadline.look.Strip.Sign.CLOSED;
import static zhenggai.ui.deadline.look.Strip.Sign.CURRENT;
import static zhenggai.ui.deadline.look.Strip.Sign.EXPECTED;
import static zhenggai.ui.deadline.look.Strip.Sign.EXPECTED_LATE;
import static zhenggai.ui.deadline.look.Strip.Sign.ORIGINAL;
import static zhenggai.ui.deadline.look.Strip.Sign.REVIEW;
import static zhenggai.ui.deadline.look.Strip.Sign.START;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.deadline.look.Strip.Bar;
import zhenggai.ui.deadline.look.Strip.Sign;

/** With a pixel a day, the tenth day of the year stands at 9.5. */
class StripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final YearScale SCALE = new YearScale(2026, 365);

    @Test
    void aPromiseKeptToIsOneTrackAndOneMark() {
        Strip strip = strip(new Rows().open(day(3, 2), day(9, 30)));
        assertThat(strip.track()).isEqualTo(new Bar(60.5, 272.5));
        assertThat(signs(strip)).containsExactly(START, CURRENT);
        assertThat(strip.extensions()).isEmpty();
        assertThat(strip.late()).isNull();
    }

    @Test
    void everyExtensionIsAStretchOfItsOwn() {
        Strip strip = strip(new Rows().open(day(3, 2), day(6, 30)).extended(day(9, 30)).extended(day(12, 1)).asked(day(12, 31)));
        assertThat(strip.track()).isEqualTo(new Bar(60.5, 180.5));
        assertThat(strip.extensions()).containsExactly(new Bar(180.5, 272.5), new Bar(272.5, 334.5));
        assertThat(strip.pending()).isEqualTo(new Bar(334.5, 364.5));
        assertThat(signs(strip)).containsExactly(START, ORIGINAL, CURRENT);
    }

    @Test
    void aDeadlineOfAnotherYearIsNamedAtTheEdge() {
        Strip strip = strip(new Rows().open(day(3, 2), day(6, 30)).extended(LocalDate.of(2027, 3, 31)));
        assertThat(strip.later()).isEqualTo("2027-03-31");
        assertThat(strip.extensions()).containsExactly(new Bar(180.5, 365));
        assertThat(signs(strip)).containsExactly(START, ORIGINAL);

        Strip before = strip(new Rows().open(null, LocalDate.of(2025, 11, 30)));
        assertThat(before.earlier()).isEqualTo("2025-11-30");
        assertThat(before.late()).isEqualTo(new Bar(0, 200.5));
    }

    @Test
    void aYearInWhichNothingHappenedYetIsEmpty() {
        Strip strip = Strip.of(new Rows().open(day(3, 2), day(6, 30)).on(TODAY).rows().getFirst(), new YearScale(2028, 366), TODAY);
        assertThat(strip.track()).isNull();
        assertThat(strip.marks()).isEmpty();
        assertThat(strip.earlier()).isEqualTo("2026-06-30");
    }

    @Test
    void whatIsLateGoesOnUntilTodayOrUntilItWasClosed() {
        assertThat(strip(new Rows().open(day(3, 2), day(7, 10))).late()).isEqualTo(new Bar(190.5, 200.5));
        assertThat(strip(new Rows().open(day(3, 2), TODAY)).late()).isNull();
        Strip closed = strip(new Rows().measure(MeasureState.CLOSED, day(3, 2), day(5, 29), closedOn(day(6, 5))));
        assertThat(closed.late()).isEqualTo(new Bar(148.5, 155.5));
        assertThat(signs(closed)).containsExactly(START, CURRENT, CLOSED);
    }

    @Test
    void anExpectedDayAfterTheDeadlineIsAnotherSign() {
        assertThat(signs(strip(new Rows().open(null, day(9, 30)).expected(day(9, 30))))).containsExactly(CURRENT, EXPECTED);
        assertThat(signs(strip(new Rows().open(null, day(9, 30)).expected(day(10, 1))))).containsExactly(CURRENT, EXPECTED_LATE);
    }

    @Test
    void lastingWorkShowsItsNextReview() {
        Strip strip = strip(new Rows().measure(MeasureState.LONG_TERM, day(3, 2), null, new Closure(null, null, null, "", "", day(12, 1))));
        assertThat(signs(strip)).containsExactly(START, REVIEW);
        assertThat(strip.track()).isEqualTo(new Bar(60.5, 334.5));
    }

    @Test
    void aFindingReachesFromItsFirstBeginningToItsLastDay() {
        Rows rows = new Rows().open(day(3, 2), day(6, 30)).open(day(2, 1), day(5, 1));
        assertThat(Strip.span(rows.on(TODAY).rows(), SCALE)).isEqualTo(new Bar(31.5, 180.5));
        assertThat(Strip.span(List.of(), SCALE)).isNull();
    }

    private static Strip strip(Rows rows) {
        return Strip.of(rows.on(TODAY).rows().getFirst(), SCALE, TODAY);
    }

    private static List<Sign> signs(Strip strip) {
        return strip.marks().stream().map(Strip.Mark::sign).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Closure closedOn(LocalDate day) {
        return new Closure(day, day, null, "", "", null);
    }
}
