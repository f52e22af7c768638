package zhenggai.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.people.Office;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;

class TallyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Deadline YESTERDAY = Deadline.on(DAY.minusDays(1));

    @Test
    void onlyClosedMeasuresAreInTheNumerator() {
        assertThat(tally(many(19, MeasureState.CLOSED), many(6, MeasureState.LONG_TERM)).completionPercent())
            .contains(new BigDecimal("76.00"));
        assertThat(tally(many(688, MeasureState.CLOSED), many(9, MeasureState.SUBMITTED)).completionPercent())
            .contains(new BigDecimal("98.71"));
        assertThat(tally().completionPercent()).isEmpty();
    }

    @Test
    void overdueAndClosedLateAreCountedApart() {
        Closure late = new Closure(DAY, DAY, null, "", "", null);
        Tally tally = tally(
            List.of(in(MeasureState.UNDER_WAY, Closure.NONE), in(MeasureState.SUBMITTED, Closure.NONE),
                in(MeasureState.LONG_TERM, Closure.NONE)),
            List.of(in(MeasureState.CLOSED, late)));
        assertThat(tally).isEqualTo(new Tally(1, 2, 1, 4, 1, 1, 1, 2, 1));
    }

    @SafeVarargs
    private static Tally tally(List<Measure>... findings) {
        List<FindingBranch> branches = new ArrayList<>();
        for (List<Measure> measures : findings) {
            branches.add(new FindingBranch(Finding.draft(CategoryId.NEW, "f", ""), List.of(), measures.stream()
                .map(m -> new MeasureLeaf(m, List.of(), null, 0, List.of())).toList()));
        }
        CategoryBranch category = new CategoryBranch(new Category(CategoryId.NEW, InspectionId.NEW, 1, "c"), branches);
        return Tally.of(new Ledger(Office.named("o"), OfficeRules.USUAL, List.of(new InspectionBranch(Inspection.titled("i"), List.of(category)))), DAY);
    }

    private static List<Measure> many(int count, MeasureState state) {
        return Collections.nCopies(count, in(state, Closure.NONE));
    }

    private static Measure in(MeasureState state, Closure closure) {
        return new Measure(MeasureId.NEW, FindingId.NEW, 1, 1, "m", "", "", new Schedule(null, YESTERDAY, YESTERDAY, null), state, 1,
            closure);
    }
}
