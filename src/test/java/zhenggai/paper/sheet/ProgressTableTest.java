package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.Texts;

class ProgressTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final int LEADER = 4;
    private static final int DEPARTMENT = 5;
    private static final int DEADLINE = 7;
    private static final int PROGRESS = 8;
    private static final int STATE = 9;

    @Test
    void oneRowAMeasureWithFindingAndCategoryAsItsGroups() {
        TableSheet sheet = sheet(Ledgers.sample().category("甲方面").finding("问题一").measure("措施一").measure("措施二")
            .category("乙方面").finding("问题二").measure("措施三"));
        assertThat(sheet.rows()).extracting(r -> r.cells().subList(0, 4)).containsExactly(
            List.of("1", "甲方面", "1.问题一", "措施一"), List.of("2", "甲方面", "1.问题一", "措施二"), List.of("3", "乙方面", "2.问题二", "措施三"));
        assertThat(sheet.rows()).extracting(TableSheet.Row::groups).containsExactly(List.of(0, 1, 1), List.of(0, 1, 1), List.of(0, 2, 2));
    }

    @Test
    void anOriginalDeadlineStaysVisibleBesideTheCurrentOne() {
        Deadline first = Deadline.on(LocalDate.of(2026, 6, 30));
        Deadline later = Deadline.on(LocalDate.of(2026, 9, 30));
        assertThat(cell(one().deadline(first, later), DEADLINE)).isEqualTo("2026年9月30日\n原定：\n2026年6月30日");
        assertThat(cell(one().deadline(first, first), DEADLINE)).isEqualTo("2026年6月30日");
        assertThat(cell(one(), DEADLINE)).isEqualTo("未定");
    }

    @Test
    void theWarningOfTheDayIsSaidByShapeAndWordAndOverdueOnlyFromTheDayAfter() {
        assertThat(warned(DAY.minusDays(20))).isEqualTo("◐ 整改中\n▲ 红色预警\n（逾期20天）");
        assertThat(warned(DAY.minusDays(1))).endsWith("▲ 红色预警\n（逾期1天）");
        assertThat(warned(DAY)).endsWith("▼ 黄色预警\n（今日到期）");
        assertThat(warned(DAY.plusDays(10))).endsWith("▼ 黄色预警\n（余10天）");
        assertThat(warned(DAY.plusDays(11))).endsWith("▽ 绿色预警\n（余11天）");
        assertThat(warned(DAY.plusDays(20))).endsWith("▽ 绿色预警\n（余20天）");
        assertThat(warned(DAY.plusDays(21))).isEqualTo("◐ 整改中");
    }

    @Test
    void theOfficesOwnThresholdsWarn() {
        OfficeRules rules = new OfficeRules(CountingRules.USUAL, Map.of(FindingKind.AT_ONCE, new Thresholds(5, 2, 90)), null, Map.of());
        Deadline soon = Deadline.on(DAY.plusDays(4));
        assertThat(cell(Ledgers.sample().rules(rules).category("甲").finding("乙").kind(FindingKind.AT_ONCE).measure("丙").deadline(soon), STATE))
            .endsWith("▽ 绿色预警\n（余4天）");
    }

    @Test
    void aLongTermMeasureWarnsOfItsReview() {
        Closure closure = new Closure(null, null, null, "", "", DAY.minusDays(3));
        assertThat(cell(one().state(MeasureState.LONG_TERM, closure), STATE)).isEqualTo("◆ 长期坚持\n下次复核\n2026年7月17日\n▲ 红色预警\n（复核逾期3天）");
    }

    @Test
    void everyGrantedExtensionIsInTheDeadlineAndARefusedOneIsNot() {
        Deadline first = Deadline.on(LocalDate.of(2026, 6, 30));
        Deadline second = Deadline.on(LocalDate.of(2026, 9, 30));
        Deadline third = Deadline.on(LocalDate.of(2027, 1, 31));
        Ledgers ledger = one().deadline(first).extension(first, second, granted()).extension(second, third, granted())
            .extension(third, Deadline.on(LocalDate.of(2027, 3, 31)), new Decision(Decision.Outcome.REFUSED, "陆知远", DAY, "", "", ""));
        assertThat(cell(ledger, DEADLINE)).isEqualTo("原定 2026年6月30日 → 9月30日 → 2027年1月31日（2次）");
    }

    @Test
    void aTermSaysItsDayAndAProvisionalOneIsExplainedBelow() {
        Deadline counted = new Deadline("反馈后10个工作日内", LocalDate.of(2026, 2, 26), Precision.COUNTED);
        assertThat(cell(one().deadline(counted), DEADLINE)).isEqualTo("反馈后10个工作日内（2026年2月26日）");
        assertThat(sheet(one().deadline(counted)).ending().figures()).noneMatch(figure -> figure.contains("暂定"));
        Deadline provisional = new Deadline("方案审定后12个月内", LocalDate.of(2027, 2, 12), Precision.PROVISIONAL);
        assertThat(cell(one().deadline(provisional), DEADLINE)).isEqualTo("方案审定后12个月内（2027年2月12日）（暂定）");
        assertThat(sheet(one().deadline(provisional)).ending().figures()).last().asString().contains("暂定", "放假安排尚未公布");
    }

    @Test
    void aRoleIsHeadedByTheOfficesOwnWord() {
        Texts.call(Map.of(Role.LEAD_LEADER, "分管联系校领导同志们"));
        try {
            assertThat(sheet(one()).columns()).extracting(Column::heading).contains("分管联系校领导同志们").doesNotContain("牵头领导");
        } finally {
            Texts.call(Map.of());
        }
    }

    @Test
    void closedLateStaysVisible() {
        Deadline deadline = Deadline.on(LocalDate.of(2026, 6, 30));
        String state = cell(one().deadline(deadline, deadline).state(MeasureState.CLOSED, Ledgers.closedOn(LocalDate.of(2026, 7, 3))),
            STATE);
        assertThat(state).isEqualTo("● 已销号\n2026年7月3日\n▲ 逾期销号\n（晚3天）");
    }

    @Test
    void anOverriddenGateIsPrintedWithItsReason() {
        Closure closure = new Closure(DAY, DAY, null, "纸质材料已移交档案馆", "", null);
        TableSheet sheet = sheet(one().state(MeasureState.CLOSED, closure));
        assertThat(cell(sheet, STATE)).endsWith("例外销号");
        assertThat(cell(sheet, PROGRESS)).contains("例外销号理由：纸质材料已移交档案馆");
    }

    @Test
    void aMeasureWithoutPeopleShowsThoseOfItsFinding() {
        TableSheet sheet = sheet(Ledgers.sample().category("甲").finding("乙").findingDuty(Role.LEAD_LEADER, "陆知远").measure("丙")
            .duty(Role.LEAD_DEPARTMENT, "办公室").duty(Role.SUPPORTING_DEPARTMENT, "财务科"));
        assertThat(cell(sheet, LEADER)).isEqualTo("陆知远");
        assertThat(cell(sheet, DEPARTMENT)).isEqualTo("办公室\n配合：财务科");
    }

    @Test
    void theLatestProgressAndTheResultAreSaidOnce() {
        assertThat(cell(one().progress(LocalDate.of(2026, 7, 1), "已印发。", 100).result("已印发。"), PROGRESS)).isEqualTo("截至2026年7月1日：已印发。");
        assertThat(cell(one().progress(LocalDate.of(2026, 7, 1), "起草中。", 50).result("待定。"), PROGRESS))
            .isEqualTo("截至2026年7月1日：起草中。\n整改结果：待定。");
        assertThat(cell(one(), PROGRESS)).isEqualTo("未填报");
    }

    @Test
    void theRateComesWithNumeratorDenominatorAndRule() {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙");
        for (int i = 0; i < 25; i++) {
            ledger.measure("措施" + i).state(i < 19 ? MeasureState.CLOSED : i < 22 ? MeasureState.LONG_TERM : MeasureState.SUBMITTED);
        }
        assertThat(sheet(ledger).ending().figures()).containsExactly(
            "方面1个、问题1个、措施25条；问题整改完成0个，措施已销号19条，逾期未销号0条。",
            "整改完成率＝已销号措施÷全部措施＝19/25＝76.00%（长期坚持3条、待验收3条未计入已销号）。");
    }

    @Test
    void aFindingWithoutMeasureAndACategoryWithoutFindingAreNotHidden() {
        TableSheet sheet = sheet(Ledgers.sample().category("甲").finding("乙").category("丙"));
        assertThat(sheet.rows()).extracting(r -> r.cells().subList(0, 4)).containsExactly(
            List.of("", "甲", "1.乙", "（尚未制定措施）"), List.of("", "丙", "（尚未列出问题）", "（尚未制定措施）"));
    }

    @Test
    void theTitleComesFromTheInspectionAlsoWhereThatIsTheTitleOfANotice() {
        assertThat(title("八届市委第六轮巡察")).isEqualTo("八届市委第六轮巡察整改进展表");
        assertThat(title("八届市委第六轮巡察整改")).isEqualTo("八届市委第六轮巡察整改进展表");
        assertThat(title("中共示例市红十字会党组关于七届市委第五轮巡察整改进展情况的通报")).isEqualTo("中共示例市红十字会党组关于七届市委第五轮巡察整改进展表");
        assertThat(title("财务专项审计")).isEqualTo("财务专项审计整改进展表");
    }

    @Test
    void whereTheInspectionIsNoMoreThanARoundTheTeamSaysWhatItWas() {
        Inspection round = new Inspection(
            InspectionId.NEW, "七届市委第五轮", "七届市委第五轮", "市委第二巡察组", Days.UNKNOWN, null, null, null, null, null, Days.UNKNOWN);
        Ledger ledger = new Ledger(Office.named("示例市红十字会"), OfficeRules.USUAL, List.of(new InspectionBranch(round, List.of())));
        assertThat(ProgressTable.of(ledger, DAY).heading().title()).isEqualTo("七届市委第五轮巡察整改进展表");
    }

    @Test
    void severalInspectionsGetAColumnOfTheirOwn() {
        Ledger first = one().ledger();
        Ledger second = Ledgers.of("示例市红十字会", "专项检查").category("丁").finding("戊").measure("己").ledger();
        Ledger both = new Ledger(Office.named("示例市红十字会"), OfficeRules.USUAL, List.of(first.inspections().getFirst(), second.inspections().getFirst()));
        TableSheet sheet = ProgressTable.of(both, DAY);
        assertThat(sheet.heading().title()).isEqualTo("示例市红十字会整改进展表");
        assertThat(sheet.columns()).extracting(Column::heading).startsWith("序号", "巡察", "方面");
        assertThat(sheet.rows()).extracting(r -> r.cells().get(1)).containsExactly("七届市委第五轮巡察", "专项检查");
        assertThat(sheet.rows()).extracting(TableSheet.Row::groups).containsExactly(List.of(0, 1, 1), List.of(1, 2, 2));
    }

    @Test
    void everyStateHasItsOwnShape() {
        String shapes = Arrays.stream(MeasureState.values()).map(s -> cell(one().state(s), STATE).substring(0, 1))
            .collect(Collectors.joining());
        assertThat(shapes.chars().distinct().count()).isEqualTo(MeasureState.values().length);
    }

    private static String warned(LocalDate due) {
        return cell(one().deadline(Deadline.on(due)).state(MeasureState.UNDER_WAY), STATE);
    }

    private static Decision granted() {
        return new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", "");
    }

    private static Ledgers one() {
        return Ledgers.sample().category("甲方面").finding("乙问题").measure("丙措施");
    }

    private static TableSheet sheet(Ledgers ledger) {
        return ProgressTable.of(ledger.ledger(), DAY);
    }

    private static String cell(Ledgers ledger, int column) {
        return cell(sheet(ledger), column);
    }

    private static String cell(TableSheet sheet, int column) {
        return sheet.rows().getFirst().cells().get(column);
    }

    private static String title(String inspection) {
        return sheet(Ledgers.of("示例市红十字会", inspection)).heading().title();
    }
}
