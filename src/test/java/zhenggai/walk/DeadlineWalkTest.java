package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.Refused;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.Load;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.ledger.Move;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.SpecialDay;
import zhenggai.testkit.Desk;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.WorkingLines;

/** One case lived by its deadlines: counted from the feedback, extended twice, moved by a changed holiday year, handed over. */
class DeadlineWalkTest {
    private static final LocalDate FEEDBACK = LocalDate.of(2025, 3, 26);
    @TempDir
    private Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId plan;
    private MeasureId money;

    @Test
    void fromTheFeedbackToTheHandover() {
        Path file = dir.resolve("案卷.zgt");
        on(FEEDBACK);
        open = desk.cases.create(file, "示例市红十字会");
        theFeedbackArrives();
        aTermAfterAnEventWaitsForItsDay();
        theDeadlineIsExtendedTwice();
        nothingElseMovesARunningDeadline();
        aHolidayYearIsTypedAndChanged();
        closedItemsNeverMove();
        somebodyLeaves();
        everyStepIsInTheHistoryAndHolds();
        open.close();
        try (OpenCase again = desk.cases.open(file)) {
            assertThat(again.ledgers().leaf(money).timesExtended()).isEqualTo(2);
            assertThat(again.history().verify().holds()).isTrue();
        }
    }

    private void theFeedbackArrives() {
        Inspection inspection = open.inspections().add(Inspection.titled("市委巡察"));
        open.inspections().edit(dated(inspection, FEEDBACK, null));
        CategoryId category = open.categories().add(inspection.id(), "关于资金使用方面").id();
        FindingId finding = open.findings().add(category, "报销审核把关不严", "").id();
        plan = open.measures().add(finding, "制定整改方案").id();
        money = open.measures().add(finding, "修订财务管理制度").id();
        assertThat(open.measures().promise(plan, "反馈后10个工作日内").deadline().day()).isEqualTo(LocalDate.of(2025, 4, 10));
        assertThat(WorkingLines.of(zhenggai.domain.time.DeadlineWords.working("反馈后10个工作日内", open.measures().reckoning(plan)).orElseThrow()))
            .contains("4-4 至 4-6 清明节放假，不计").endsWith("到期日 2025-04-10（周四）");
        assertThat(open.measures().promise(money, "2025年6月底前").deadline().day()).isEqualTo(LocalDate.of(2025, 6, 30));
        open.duties().assign(money, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        open.duties().assign(finding, Role.LEAD_LEADER, List.of("林晓棠"));
        refused("deadline.before-feedback", () -> open.measures().promise(plan, "2025年3月1日"));
        refused("deadline.no-such-day", () -> open.measures().promise(plan, "2025-06-31"));
        refused("deadline.before-event", () -> open.measures().promise(plan, "反馈前5个工作日内"));
    }

    private void aTermAfterAnEventWaitsForItsDay() {
        FindingId finding = open.measures().get(plan).finding();
        MeasureId later = open.measures().add(finding, "开展专项检查").id();
        assertThat(open.measures().promise(later, "方案审定后15个工作日内").deadline().precision()).isEqualTo(Precision.AWAITING);
        on(LocalDate.of(2025, 4, 11));
        Inspection inspection = open.inspections().all().getFirst();
        Inspection adopted = dated(inspection, FEEDBACK, LocalDate.of(2025, 4, 10));
        List<Move> moves = open.basis().preview(new DeadlineBasis.Dates(adopted));
        assertThat(moves).extracting(move -> move.to().day()).containsExactly(LocalDate.of(2025, 4, 30));
        assertThat(open.inspections().all().getFirst()).as("a look writes nothing").isEqualTo(inspection);
        open.basis().apply(new DeadlineBasis.Dates(adopted));
        assertThat(open.measures().get(later).deadline()).extracting("day", "precision").containsExactly(LocalDate.of(2025, 4, 30), Precision.COUNTED);
        open.undo();
        assertThat(open.measures().get(later).deadline().day()).as("one undo takes the day and the deadlines back").isNull();
        assertThat(open.inspections().all().getFirst().planAdoptedOn()).isNull();
        open.redo();
    }

    private void theDeadlineIsExtendedTwice() {
        on(LocalDate.of(2025, 6, 20));
        open.measures().start(money);
        assertThat(warning(money)).isEqualTo(Warning.Level.YELLOW);
        extend("2025年9月30日", LocalDate.of(2025, 6, 24));
        assertThat(warning(money)).isEqualTo(Warning.Level.NONE);
        on(LocalDate.of(2025, 9, 22));
        extend("2025年12月底前", LocalDate.of(2025, 9, 23));
        MeasureLeaf leaf = open.ledgers().leaf(money);
        assertThat(DeadlineTrail.of(leaf.measure(), leaf.extensions())).isEqualTo("原定 2025-6-30 → 9-30 → 12-31（2次）");
        assertThat(leaf.measure().schedule().original().words()).isEqualTo("2025年6月底前");
        refused("extension.not-later", () -> ask("2025年11月30日"));
        Extension third = ask("2026年3月31日");
        refused("extension.pending", () -> ask("2026年4月30日"));
        open.extensions().refuse(third.id(), new Decision(Decision.Outcome.REFUSED, "陆知远", LocalDate.of(2025, 9, 23), "", "", "抓紧完成"));
        assertThat(open.measures().get(money).deadline().day()).isEqualTo(LocalDate.of(2025, 12, 31));
        open.basis().apply(new DeadlineBasis.Rules(new zhenggai.domain.rules.OfficeRules(CountingRules.USUAL, java.util.Map.of(), 2, java.util.Map.of())));
        refused("extension.too-many", () -> ask("2026年3月31日"));
        open.undo();
    }

    private void nothingElseMovesARunningDeadline() {
        refused("measure.deadline-runs", () -> open.measures().promise(money, "2026年1月31日"));
        refused("measure.deadline-runs", () -> open.measures().promise(plan, "反馈后20个工作日内"));
        assertThat(open.measures().expect(money, LocalDate.of(2026, 1, 15)).deadline().day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Warning.isExpectedLate(open.measures().get(money))).isTrue();
    }

    private void aHolidayYearIsTypedAndChanged() {
        on(LocalDate.of(2026, 12, 28));
        FindingId finding = open.measures().get(plan).finding();
        MeasureId crossing = open.measures().add(finding, "年终复查").id();
        assertThat(open.measures().promise(crossing, "2026年12月28日起10个工作日内").deadline()).extracting("day", "precision")
            .containsExactly(LocalDate.of(2027, 1, 11), Precision.PROVISIONAL);
        HolidayYear typed = new HolidayYear(2027, "国办发明电〔2026〕号", List.of(new SpecialDay(LocalDate.of(2027, 1, 1), true, "元旦")));
        List<Move> moves = open.basis().apply(new DeadlineBasis.Year(typed));
        assertThat(moves).hasSize(1).allSatisfy(move -> {
            assertThat(move.measure().deadline().day()).isEqualTo(LocalDate.of(2027, 1, 11));
            assertThat(move.to().day()).isEqualTo(LocalDate.of(2027, 1, 12));
        });
        assertThat(open.measures().get(crossing).deadline().precision()).isEqualTo(Precision.COUNTED);
        open.undo();
        assertThat(open.measures().get(crossing).deadline()).extracting("day", "precision").containsExactly(LocalDate.of(2027, 1, 11), Precision.PROVISIONAL);
        assertThat(open.basis().calendar().knows(2027)).isFalse();
        open.redo();
        assertThat(open.basis().calendar().knows(2027)).isTrue();
    }

    private void closedItemsNeverMove() {
        FindingId finding = open.measures().get(plan).finding();
        MeasureId closed = open.measures().add(finding, "已办结的事项").id();
        open.measures().promise(closed, "2026年12月28日起10个工作日内");
        open.measures().start(closed);
        open.measures().submit(closed, "已完成");
        PersonId leader = open.people().add(Person.named("程柏松")).id();
        open.measures().accept(closed, leader, "材料随后补齐");
        assertThat(open.basis().preview(new DeadlineBasis.WithoutYear(2027))).extracting(move -> move.measure().id()).doesNotContain(closed).hasSize(1);
    }

    private void somebodyLeaves() {
        PersonId leaver = person("林晓棠");
        PersonId successor = open.people().add(Person.named("张䶮")).id();
        LocalDate today = LocalDate.of(2026, 12, 28);
        assertThat(Load.ofPersons(open.ledgers().current(), today).get("林晓棠").overdue()).isPositive();
        Ledger before = open.ledgers().current();
        Handover handed = open.people().handOver(leaver, successor, LocalDate.of(2026, 12, 31));
        assertThat(handed.items()).hasSize(2);
        assertThat(Load.ofPersons(open.ledgers().current(), today)).doesNotContainKey("林晓棠").containsKey("张䶮");
        assertThat(open.people().persons().stream().filter(p -> p.id().equals(leaver)).findFirst().orElseThrow().inService()).isFalse();
        refused("handover.successor-gone", () -> open.people().handOver(successor, leaver, null));
        refused("handover.same-person", () -> open.people().handOver(successor, successor, null));
        open.undo();
        assertThat(open.ledgers().current()).as("one step").isEqualTo(before);
        open.redo();
    }

    private void everyStepIsInTheHistoryAndHolds() {
        assertThat(open.history().all()).extracting("verb").contains("extension.ask", "extension.grant", "extension.refuse", "calendar.save-year",
            "person.hand-over", "undo:calendar.save-year", "undo:inspection.edit");
        assertThat(open.history().verify().holds()).isTrue();
        Ledger then = open.ledgers().asOf(LocalDate.of(2025, 8, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        MeasureLeaf asItStood = then.measures().filter(leaf -> leaf.measure().id().equals(money)).findFirst().orElseThrow();
        assertThat(DeadlineTrail.of(asItStood.measure(), asItStood.extensions())).isEqualTo("原定 2025-6-30 → 9-30（1次）");
    }

    private Extension ask(String until) {
        return open.extensions().ask(money, until, new Extension.Request("评审延后", "林晓棠", LocalDate.now(desk.clock)));
    }

    private void extend(String until, LocalDate decidedOn) {
        Extension asked = ask(until);
        assertThat(open.measures().get(money).deadline()).as("asking moves nothing").isEqualTo(asked.from());
        on(decidedOn);
        open.extensions().grant(asked.id(), new Decision(Decision.Outcome.GRANTED, "陆知远", decidedOn, "党组会", "〔2025〕8号", ""));
        assertThat(open.measures().get(money).deadline()).isEqualTo(asked.to());
    }

    private Warning.Level warning(MeasureId id) {
        MeasureLeaf leaf = open.ledgers().leaf(id);
        return Warning.of(leaf.measure(), zhenggai.domain.spine.FindingKind.CONCENTRATED, LocalDate.now(desk.clock), open.basis().rules()).level();
    }

    private PersonId person(String name) {
        return open.people().persons().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().id();
    }

    private void on(LocalDate day) {
        desk.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private static Inspection dated(Inspection of, LocalDate feedback, LocalDate adopted) {
        return new Inspection(of.id(), of.title(), of.round(), of.team(), of.onSite(), feedback, of.planDueOn(), adopted, of.rectifyUntil(), of.reportDueOn(), of.publication());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
