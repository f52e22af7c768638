package zhenggai.domain.lookback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.spine.Weight;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;

/** Samples: which measures a rule draws, and that it draws the same again. */
class SampleTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void theGeneratorGivesTheNumbersOfThePublishedOne() {
        // the first numbers of SplitMix64 for the seed 1234567, as its reference implementation prints them
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(n -> Long.toUnsignedString(SplitMix64.number(1234567, n)))).containsExactly(
            "6457827717110365317", "3203168211198807973", "9817491932198370423", "4593380528125082431", "16408922859458223821");
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneSomethingElse() {
        List<Candidate> all = IntStream.rangeClosed(1, 100).mapToObj(id -> candidate(id, Weight.ORDINARY, DUE.minusDays(9), 3)).toList();
        Set<List<Candidate>> samples = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Sample sample = Sample.of(all, new Draw(DrawMethod.SEED, seed, Share.items(10)), List.of());
            assertThat(sample.drawn()).hasSize(10).isSubsetOf(all).isEqualTo(Sample.of(all, sample.draw(), List.of()).drawn());
            samples.add(sample.drawn());
        }
        assertThat(samples).hasSize(20);
    }

    @Test
    void everyMeasureIsDrawnAboutAsOften() {
        List<Candidate> all = IntStream.rangeClosed(1, 20).mapToObj(id -> candidate(id, Weight.ORDINARY, DUE.minusDays(9), 3)).toList();
        int[] drawn = new int[21];
        for (long seed = 0; seed < 2000; seed++) {
            Sample.of(all, new Draw(DrawMethod.SEED, seed, Share.percent(25)), List.of()).drawn().forEach(one -> drawn[(int) one.id().value()]++);
        }
        assertThat(IntStream.rangeClosed(1, 20).map(id -> drawn[id])).allSatisfy(times -> assertThat(times).isBetween(420, 580));
    }

    @Test
    void aMeasureMoreDisplacesOneAtMost() {
        List<Candidate> more = IntStream.rangeClosed(1, 41).mapToObj(id -> candidate(id, Weight.ORDINARY, DUE.minusDays(9), 3)).toList();
        Draw draw = new Draw(DrawMethod.SEED, 5, Share.items(8));
        Set<Candidate> before = new HashSet<>(Sample.of(more.subList(0, 40), draw, List.of()).drawn());
        before.removeAll(Sample.of(more, draw, List.of()).drawn());
        assertThat(before).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void byRiskThoseWithMostPointsAreDrawnAndOfEqualOnesTheFirst() {
        Candidate plain = candidate(1, Weight.ORDINARY, DUE.minusDays(9), 3);
        Candidate hard = candidate(2, Weight.HARD, DUE.minusDays(9), 3);
        Candidate late = candidate(3, Weight.ORDINARY, DUE.plusDays(1), 1);
        Candidate dayBefore = candidate(4, Weight.ORDINARY, DUE.minusDays(1), 3);
        Candidate key = candidate(5, Weight.KEY, DUE.minusDays(9), 3);
        assertThat(late.risks()).containsExactly(Risk.CLOSED_LATE, Risk.FEW_EVIDENCE);
        assertThat(dayBefore.risks()).containsExactly(Risk.CLOSED_DAY_BEFORE);
        List<Candidate> all = List.of(plain, hard, late, dayBefore, key);
        assertThat(Sample.of(all, new Draw(DrawMethod.RISK, 0, Share.items(3)), List.of()).drawn()).containsExactly(hard, late, dayBefore);
    }

    @Test
    void aShareIsRoundedUpAndNeverMoreThanThereAre() {
        assertThat(Share.percent(10).of(31)).isEqualTo(4);
        assertThat(Share.percent(1).of(5)).isEqualTo(1);
        assertThat(Share.items(9).of(5)).isEqualTo(5);
        assertThatThrownBy(() -> Share.percent(101)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Share.items(0)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingPickedIsRefused() {
        List<Candidate> all = List.of(candidate(1, Weight.ORDINARY, DUE, 3));
        assertThatThrownBy(() -> Sample.of(all, new Draw(DrawMethod.BY_HAND, 0, Share.items(1)), List.of())).hasMessageContaining("look-back.nothing-picked");
        assertThatThrownBy(() -> Sample.of(List.of(), new Draw(DrawMethod.SEED, 0, Share.items(1)), List.of())).hasMessageContaining("look-back.nothing-settled");
    }

    private static Candidate candidate(long id, Weight weight, LocalDate closedOn, int evidence) {
        Deadline due = new Deadline("2026-6-30", DUE, Precision.DAY);
        Measure measure = new Measure(new MeasureId(id), new FindingId(1), (int) id, (int) id, "措施", "", "", new Schedule(null, due, due, null),
            MeasureState.CLOSED, 1, new Closure(closedOn, closedOn, null, "", "", null));
        MeasureLeaf leaf = new MeasureLeaf(measure, List.of(), null, evidence, List.of());
        FindingBranch finding = new FindingBranch(Finding.draft(new CategoryId(1), "问题", "").classed(FindingKind.CONCENTRATED, weight), List.of(), List.of());
        return new Candidate(finding, leaf, Risk.of(finding, leaf));
    }
}
