package zhenggai.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.paper.sheet.Ledgers;

/** Figures by category, department and month, recomputed by loops of their own over a generated ledger. */
class FiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final List<String> DEPARTMENTS = List.of("办公室", "财务室", "赈济救助部", "救护培训部", "志愿服务与捐献部");

    @Test
    void categoriesAddUpToTheWhole() {
        Ledger ledger = generated(3);
        List<CategoryFigures> figures = CategoryFigures.of(ledger, DAY);
        Tally whole = Tally.of(ledger, DAY);
        int[] sums = new int[5];
        for (int c = 0; c < figures.size(); c++) {
            int closed = 0;
            int overdue = 0;
            int measures = 0;
            CategoryBranch branch = ledger.inspections().getFirst().categories().get(c);
            for (FindingBranch finding : branch.findings()) {
                for (MeasureLeaf leaf : finding.measures()) {
                    measures++;
                    closed += leaf.measure().state() == MeasureState.CLOSED ? 1 : 0;
                    boolean open = leaf.measure().state() != MeasureState.CLOSED && leaf.measure().state() != MeasureState.LONG_TERM;
                    LocalDate day = leaf.measure().schedule().current().day();
                    overdue += open && day != null && day.isBefore(DAY) ? 1 : 0;
                }
            }
            Tally tally = figures.get(c).tally();
            assertThat(figures.get(c).category()).isEqualTo(branch.category());
            assertThat(List.of(tally.categories(), tally.findings(), tally.measures(), tally.closed(), tally.overdue()))
                .isEqualTo(List.of(1, branch.findings().size(), measures, closed, overdue));
            sums[0] += tally.findings();
            sums[1] += tally.measures();
            sums[2] += tally.closed();
            sums[3] += tally.overdue();
            sums[4] += tally.findingsComplete();
        }
        assertThat(sums).containsExactly(whole.findings(), whole.measures(), whole.closed(), whole.overdue(), whole.findingsComplete());
    }

    @Test
    void everyMeasureOfADepartmentIsInJustOneOfItsFourFigures() {
        Ledger ledger = generated(5);
        Map<String, int[]> expected = new HashMap<>();
        for (FindingBranch finding : ledger.findings().toList()) {
            for (MeasureLeaf leaf : finding.measures()) {
                List<String> names = new ArrayList<>();
                for (Duty duty : leaf.duties()) {
                    if (duty.role() == Role.LEAD_DEPARTMENT && !names.contains(duty.name())) {
                        names.add(duty.name());
                    }
                }
                if (names.isEmpty()) {
                    finding.duties().stream().filter(duty -> duty.role() == Role.LEAD_DEPARTMENT).forEach(duty -> names.add(duty.name()));
                }
                if (names.isEmpty()) {
                    names.add("");
                }
                MeasureState state = leaf.measure().state();
                LocalDate day = leaf.measure().schedule().current().day();
                int at = state == MeasureState.CLOSED ? 0 : state == MeasureState.LONG_TERM ? 1 : day != null && day.isBefore(DAY) ? 2 : 3;
                for (String name : names) {
                    expected.computeIfAbsent(name, n -> new int[4])[at]++;
                }
            }
        }
        List<DepartmentFigures> figures = DepartmentFigures.of(ledger, DAY);
        assertThat(figures).hasSameSizeAs(expected.keySet()).allSatisfy(one ->
            assertThat(new int[] {one.closed(), one.longTerm(), one.overdue(), one.inTime()}).as(one.name()).containsExactly(expected.get(one.name())));
        assertThat(figures).isSortedAccordingTo((a, b) -> b.measures() - a.measures());
        List<DepartmentFigures> first = DepartmentFigures.first(figures, 2, "其余");
        assertThat(first).hasSize(3);
        assertThat(first.getLast().name()).isEqualTo("其余");
        assertThat(first.stream().mapToInt(DepartmentFigures::measures).sum()).isEqualTo(figures.stream().mapToInt(DepartmentFigures::measures).sum());
        assertThat(DepartmentFigures.first(figures, figures.size(), "其余")).isEqualTo(figures);
    }

    @Test
    void monthsCountWhatWasDueAndClosedByTheirEndAndByTheDayItself() {
        Ledger ledger = generated(7);
        List<MonthFigures> months = MonthFigures.upTo(ledger, DAY, 6);
        assertThat(months).extracting(MonthFigures::month).containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 4),
            YearMonth.of(2026, 5), YearMonth.of(2026, 6), YearMonth.of(2026, 7));
        for (MonthFigures month : months) {
            LocalDate end = month.month().equals(YearMonth.of(2026, 7)) ? DAY : month.month().atEndOfMonth();
            int due = 0;
            int closed = 0;
            for (MeasureLeaf leaf : ledger.measures().toList()) {
                LocalDate day = leaf.measure().schedule().current().day();
                due += day != null && !day.isAfter(end) ? 1 : 0;
                boolean isClosed = leaf.measure().state() == MeasureState.CLOSED && leaf.measure().closure().closedOn() != null;
                closed += isClosed && !leaf.measure().closure().closedOn().isAfter(end) ? 1 : 0;
            }
            assertThat(month).isEqualTo(new MonthFigures(month.month(), due, closed));
        }
    }

    @Test
    void noDeadlineAndNothingClosedGivesNoMonths() {
        assertThat(MonthFigures.upTo(Ledgers.sample().category("甲").finding("乙").measure("丙").ledger(), DAY, 12)).isEmpty();
        assertThat(MonthFigures.upTo(Ledgers.sample().category("甲").finding("乙").measure("丙").deadline(Deadline.on(DAY.plusMonths(1))).ledger(), DAY, 12)).isEmpty();
        assertThat(MonthFigures.upTo(Ledgers.sample().category("甲").finding("乙").measure("丙").deadline(Deadline.on(DAY)).ledger(), DAY, 12))
            .containsExactly(new MonthFigures(YearMonth.of(2026, 7), 1, 0));
    }

    private static Ledger generated(int seed) {
        Random random = new Random(seed);
        Ledgers ledgers = Ledgers.sample();
        for (int c = 0; c < 4; c++) {
            ledgers.category("方面" + c);
            for (int f = 0; f < 6; f++) {
                ledgers.finding("问题" + c + f);
                if (random.nextInt(3) == 0) {
                    ledgers.findingDuty(Role.LEAD_DEPARTMENT, DEPARTMENTS.get(random.nextInt(5)));
                }
                for (int m = 0; m < random.nextInt(7); m++) {
                    ledgers.measure("措施" + c + f + m);
                    for (int d = 0; d < random.nextInt(3); d++) {
                        ledgers.duty(Role.LEAD_DEPARTMENT, DEPARTMENTS.get((random.nextInt(3) + d * 3) % 5));
                    }
                    if (random.nextInt(5) > 0) {
                        ledgers.deadline(Deadline.on(LocalDate.of(2026, 1, 5).plusDays(random.nextInt(330))));
                    }
                    MeasureState state = MeasureState.values()[random.nextInt(6)];
                    LocalDate closed = LocalDate.of(2026, 1, 10).plusDays(random.nextInt(190));
                    ledgers.state(state, state == MeasureState.CLOSED ? Ledgers.closedOn(closed) : Closure.NONE);
                }
            }
        }
        return ledgers.ledger();
    }
}
