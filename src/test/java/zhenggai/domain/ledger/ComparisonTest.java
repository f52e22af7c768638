package zhenggai.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Acceptance;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;

class ComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Deadline JUNE = Deadline.on(LocalDate.of(2026, 6, 30));
    private static final Deadline SEPTEMBER = Deadline.on(LocalDate.of(2026, 9, 30));
    private static final Measure[] NONE = {};
    private static final Measure PLANNED = measure(1, "措施一").promised(JUNE, null, DAY.minusYears(1));
    private static final Measure UNDER_WAY = PLANNED.started(DAY.minusDays(90));
    private static final Measure SUBMITTED = UNDER_WAY.submitted("已办结");
    private static final Measure CLOSED = SUBMITTED.accepted(new Acceptance(new PersonId(1), DAY, Set.of(), 1, ""));

    @Test
    void whatDidNotChangeIsNotNamed() {
        Ledger ledger = one(UNDER_WAY);
        assertThat(Comparison.between(ledger, ledger)).isEqualTo(new Comparison(Map.of(), Map.of(), ledger));
        assertThat(kinds(PLANNED, UNDER_WAY)).isEmpty();
        assertThat(kinds(UNDER_WAY, SUBMITTED)).isEmpty();
        assertThat(kinds(UNDER_WAY, UNDER_WAY.keptUp(DAY.plusDays(90), DAY))).isEmpty();
        assertThat(kinds(UNDER_WAY, UNDER_WAY.at(new FindingId(1), 7))).isEmpty();
        assertThat(kinds(UNDER_WAY, UNDER_WAY.on(UNDER_WAY.schedule().recounted(new Deadline(JUNE.words(), DAY, JUNE.precision()))))).isEmpty();
    }

    @Test
    void eachKindHoldsWhereItHappened() {
        assertThat(kinds(UNDER_WAY, CLOSED)).containsExactly(ChangeKind.DONE);
        assertThat(kinds(UNDER_WAY, UNDER_WAY.worded("措施一（修订）"))).containsExactly(ChangeKind.REWORDED);
        assertThat(kinds(PLANNED, PLANNED.promised(SEPTEMBER, null, DAY.minusYears(1)))).containsExactly(ChangeKind.REWORDED);
        assertThat(kinds(SUBMITTED, SUBMITTED.returned("缺验收单"))).containsExactly(ChangeKind.RETURNED);
        assertThat(kinds(CLOSED, CLOSED.relapsed())).containsExactly(ChangeKind.RELAPSED);
        assertThat(change(leaf(UNDER_WAY), extended(UNDER_WAY)).kinds()).containsExactly(ChangeKind.EXTENDED);
    }

    @Test
    void aReturnIsSeenThoughWorkWentOnAndAnOldOneIsNotSeenAgain() {
        Measure returned = SUBMITTED.returned("缺验收单");
        Measure again = returned.started(DAY);
        assertThat(kinds(SUBMITTED, again)).containsExactly(ChangeKind.RETURNED);
        assertThat(kinds(returned, again)).isEmpty();
        assertThat(kinds(again, again.submitted("已办结").returned("缺签字"))).containsExactly(ChangeKind.RETURNED);
        assertThat(kinds(again.submitted("已办结"), again.submitted("已办结").returned("缺验收单"))).containsExactly(ChangeKind.RETURNED);
    }

    @Test
    void closedAgainAfterARelapseIsBoth() {
        Measure again = CLOSED.relapsed().submitted("再次办结").accepted(new Acceptance(new PersonId(1), DAY, Set.of(), 1, ""));
        assertThat(kinds(CLOSED, again)).containsExactlyInAnyOrder(ChangeKind.DONE, ChangeKind.RELAPSED);
        assertThat(kinds(again, again)).isEmpty();
    }

    @Test
    void severalHoldAtOnce() {
        MeasureLeaf after = extended(CLOSED.worded("措施一（修订）"));
        assertThat(change(leaf(UNDER_WAY), after)).isEqualTo(
            new MeasureChange(Set.of(ChangeKind.DONE, ChangeKind.EXTENDED, ChangeKind.REWORDED), leaf(UNDER_WAY), after));
    }

    @Test
    void whatIsNewMayBeDoneAlready() {
        Comparison comparison = Comparison.between(one(), one(CLOSED));
        assertThat(comparison.of(new MeasureId(1))).isEqualTo(new MeasureChange(Set.of(ChangeKind.NEW, ChangeKind.DONE), null, leaf(CLOSED)));
        assertThat(count(comparison, ChangeKind.NEW)).isEqualTo(1);
        assertThat(count(comparison, ChangeKind.DELETED)).isZero();
    }

    @Test
    void whatIsGoneSaysWhatItWasAndStandsWhereItStood() {
        Measure second = measure(2, "措施二");
        Measure third = measure(3, "措施三");
        Comparison comparison = Comparison.between(one(UNDER_WAY, second, third), one(third, UNDER_WAY));
        assertThat(comparison.of(new MeasureId(2))).isEqualTo(new MeasureChange(Set.of(ChangeKind.DELETED), leaf(second), null));
        assertThat(comparison.woven().measures().map(leaf -> leaf.measure().text())).containsExactly("措施三", "措施一", "措施二");
        assertThat(Comparison.between(one(UNDER_WAY, second, third), one()).woven()).isEqualTo(one(UNDER_WAY, second, third));
    }

    @Test
    void whatWasMovedElsewhereIsNotGone() {
        Ledger before = ledger(branch(1, "问题一", UNDER_WAY), branch(2, "问题二", NONE));
        Ledger after = ledger(branch(1, "问题一", NONE), branch(2, "问题二", UNDER_WAY.at(new FindingId(2), 1)));
        Comparison comparison = Comparison.between(before, after);
        assertThat(comparison.measures()).isEmpty();
        assertThat(comparison.woven()).isEqualTo(after);
        Comparison withoutFinding = Comparison.between(before, ledger(branch(2, "问题二", UNDER_WAY.at(new FindingId(2), 1))));
        assertThat(withoutFinding.measures()).isEmpty();
        assertThat(withoutFinding.woven().findings().map(branch -> branch.finding().feedbackText() + branch.measures().size())).containsExactly("问题一0", "问题二1");
    }

    @Test
    void aDeletedFindingTakesItsMeasuresAlong() {
        Comparison comparison = Comparison.between(ledger(branch(1, "问题一", UNDER_WAY), branch(2, "问题二", NONE)), ledger(branch(2, "问题二", NONE), branch(3, "问题三", NONE)));
        assertThat(comparison.findings()).isEqualTo(Map.of(
            new FindingId(1), new FindingChange(Set.of(ChangeKind.DELETED), branch(1, "问题一", UNDER_WAY), null),
            new FindingId(3), new FindingChange(Set.of(ChangeKind.NEW), null, branch(3, "问题三", NONE))));
        assertThat(comparison.of(new MeasureId(1)).kinds()).containsExactly(ChangeKind.DELETED);
        assertThat(comparison.woven().findings().map(branch -> branch.finding().feedbackText())).containsExactly("问题一", "问题二", "问题三");
    }

    @Test
    void aDeletedCategoryIsPutBackOnlyForWhatIsGoneWithIt() {
        FindingBranch moved = branch(1, "问题一", UNDER_WAY);
        CategoryBranch gone = category(1, moved, branch(2, "问题二", NONE));
        Ledger after = whole(category(3), category(2, moved));
        assertThat(Comparison.between(whole(gone, category(2)), after).woven()).isEqualTo(whole(category(1, branch(2, "问题二", NONE)), category(3), category(2, moved)));
        assertThat(Comparison.between(whole(category(1, moved), category(2)), after).woven()).isEqualTo(after);
    }

    @Test
    void aFindingIsDoneWithItsLastMeasureAndRelapsesOnlyByOne() {
        Measure second = measure(2, "措施二");
        assertThat(finding(one(UNDER_WAY), one(CLOSED)).kinds()).containsExactly(ChangeKind.DONE);
        assertThat(finding(one(UNDER_WAY, second), one(CLOSED, second)).kinds()).isEmpty();
        assertThat(finding(one(CLOSED), one(CLOSED.relapsed())).kinds()).containsExactly(ChangeKind.RELAPSED);
        assertThat(finding(one(CLOSED), one(CLOSED, second)).kinds()).isEmpty();
        assertThat(finding(ledger(branch(1, "问题一", NONE)), ledger(branch(1, "问题一（改）", NONE))).kinds()).containsExactly(ChangeKind.REWORDED);
    }

    /** Every mixture of what may become of ten measures is counted as it was made. */
    @Test
    void countsAreThoseOfWhatWasDone() {
        List<UnaryOperator<Measure>> deeds = List.of(
            is -> is, is -> is.worded("改写" + is.number()), is -> is.submitted("办结").accepted(new Acceptance(new PersonId(1), DAY, Set.of(), 1, "")),
            is -> is.submitted("办结").returned("缺材料"));
        for (int mixture = 0; mixture < 256; mixture++) {
            int code = mixture;
            List<Measure> before = IntStream.rangeClosed(1, 4).mapToObj(id -> measure(id, "措施" + id).started(DAY)).toList();
            List<Measure> after = IntStream.range(0, 4).mapToObj(i -> deeds.get(code >> 2 * i & 3).apply(before.get(i))).toList();
            long[] done = new long[4];
            IntStream.range(0, 4).forEach(i -> done[code >> 2 * i & 3]++);
            Comparison comparison = Comparison.between(one(before.toArray(Measure[]::new)), one(after.toArray(Measure[]::new)));
            assertThat(List.of(count(comparison, ChangeKind.REWORDED), count(comparison, ChangeKind.DONE), count(comparison, ChangeKind.RETURNED)))
                .containsExactly(done[1], done[2], done[3]);
            assertThat(comparison.measures()).hasSize((int) (4 - done[0]));
        }
    }

    private static long count(Comparison comparison, ChangeKind kind) {
        return comparison.measures().values().stream().filter(change -> change.is(kind)).count();
    }

    private static Set<ChangeKind> kinds(Measure before, Measure after) {
        return change(leaf(before), leaf(after)).kinds();
    }

    private static MeasureChange change(MeasureLeaf before, MeasureLeaf after) {
        return Comparison.between(ledger(branch(1, "问题一", before)), ledger(branch(1, "问题一", after))).of(new MeasureId(1));
    }

    private static FindingChange finding(Ledger before, Ledger after) {
        return Comparison.between(before, after).of(new FindingId(1));
    }

    private static Measure measure(long id, String text) {
        Measure draft = Measure.draft(new FindingId(1), text).numbered((int) id);
        return new Measure(new MeasureId(id), draft.finding(), draft.number(), 0, text, "", "", draft.schedule(), MeasureState.NOT_STARTED, 1, draft.closure());
    }

    private static MeasureLeaf leaf(Measure measure) {
        return new MeasureLeaf(measure, List.of(), null, 0, List.of());
    }

    private static MeasureLeaf extended(Measure measure) {
        Decision granted = new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", "");
        Extension extension = new Extension(ExtensionId.NEW, measure.id(), JUNE, SEPTEMBER, "审批流程较长", "林晓棠", DAY, granted);
        return new MeasureLeaf(measure.extended(SEPTEMBER), List.of(), null, 0, List.of(extension));
    }

    private static FindingBranch branch(long id, String text, Measure... measures) {
        return branch(id, text, Arrays.stream(measures).map(ComparisonTest::leaf).toArray(MeasureLeaf[]::new));
    }

    private static FindingBranch branch(long id, String text, MeasureLeaf... leaves) {
        Finding draft = Finding.draft(new CategoryId(1), text, "").numbered((int) id);
        return new FindingBranch(new Finding(new FindingId(id), draft.category(), draft.number(), 0, text, "", "", "", draft.kind(), "", "", draft.weight()),
            List.of(), List.of(leaves));
    }

    private static CategoryBranch category(long id, FindingBranch... findings) {
        return new CategoryBranch(new Category(new CategoryId(id), Inspection.titled("巡察").id(), (int) id, "方面" + id), new ArrayList<>(List.of(findings)));
    }

    private static Ledger one(Measure... measures) {
        return ledger(branch(1, "问题一", measures));
    }

    private static Ledger ledger(FindingBranch... findings) {
        return whole(category(1, findings));
    }

    private static Ledger whole(CategoryBranch... categories) {
        return new Ledger(Office.named("示例市红十字会"), OfficeRules.USUAL, List.of(new InspectionBranch(Inspection.titled("巡察"), List.of(categories))));
    }
}
