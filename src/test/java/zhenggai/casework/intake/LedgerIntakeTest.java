package zhenggai.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.Difference;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerReading;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.ledger.LedgerBook;
import zhenggai.reading.ledger.LedgerReader;
import zhenggai.testkit.Desk;
import zhenggai.words.HistorySentence;

/** Taking ledgers from elsewhere into a case: what is new, changed, the same or refused, and all of it one step. */
class LedgerIntakeTest {
    @TempDir Path dir;
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    private LedgerReading read(String drawn) {
        return new LedgerBook().sheet("台账", drawn).read(dir);
    }

    private static List<String> told(List<LedgerLine> lines) {
        return lines.stream().map(line -> line.row().source().number() + " " + line.reception() + (line.differences().isEmpty() ? "" : " " + line.differences().stream()
            .map(LedgerIntakeTest::told).toList()) + (line.refusal() == null ? "" : " " + line.refusal().textKey())).toList();
    }

    private static String told(Difference difference) {
        return difference.field() + ":" + difference.before() + ">" + difference.after();
    }

    private List<String> measures() {
        Ledger ledger = open.ledgers().current();
        List<String> all = new ArrayList<>();
        ledger.categories().forEach(category -> category.findings().forEach(finding -> finding.measures().forEach(leaf -> all.add(
            category.category().title() + " / " + finding.finding().number() + " " + finding.finding().headline() + " / " + leaf.measure().number() + " " + leaf.measure().text()))));
        return all;
    }

    private static final String RETURNED = """
        序号|问题类别|反馈问题|整改措施|责任领导|责任科室|责任人|完成时限|整改进展|完成情况
        1|落实主体责任|学习不够深入|制定学习实施细则|王立|办公室|李明|2026年9月底|细则已印发|已完成
        2|落实主体责任|学习不够深入|每季度组织一次集体学习||||||
        3|落实主体责任|学习不够深入|建立学习签到簿|王立|办公室|李明、赵敏|2026年8月||未启动
        4|资金使用|物资入库不及时|当日入库当日登记|||陈刚|2026-6-31||
        5|资金使用|物资入库不及时|每月盘点|||陈刚|长期坚持||
        6|资金使用|报销审核把关不严|修订财务管理制度||||||""";

    @Test
    void aDryRunSaysWhatEachRowWouldDoAndWritesNothing() {
        Ledger before = open.ledgers().current();
        assertThat(told(open.ledgerIntake().preview(read(RETURNED)))).containsExactly(
            "2 CHANGED [DEADLINE:>2026年9月底, PROGRESS:>细则已印发, STATE:NOT_STARTED>SUBMITTED, LEAD_LEADER:>王立, LEAD_DEPARTMENT:>办公室, RESPONSIBLE_PERSON:>李明]",
            "3 CHANGED [MEASURE:每季度组织集体学习>每季度组织一次集体学习]",
            "4 NEW", "5 REFUSED deadline.no-such-day", "6 NEW", "7 SAME");
        assertThat(open.ledgers().current()).isEqualTo(before);
        assertThat(open.history().newest(1, 10).getFirst().verb()).isNotEqualTo("case.import-ledger");
    }

    @Test
    void aPointMoreInANumberIsAChangeAndAnotherSignIsNone() {
        open.measures().reword(Desk.measure(open, 0).id(), "购置物资1.5吨、完成率达到95%，用于“应急救灾”");
        assertThat(told(open.ledgerIntake().preview(read("""
            序号|反馈问题|整改措施
            1|学习不够深入|购置物资15吨、完成率达到95%，用于“应急救灾”""")))).containsExactly("2 CHANGED [MEASURE:购置物资1.5吨、完成率达到95%，用于“应急救灾”>购置物资15吨、完成率达到95%，用于“应急救灾”]");
        assertThat(told(open.ledgerIntake().preview(read("""
            序号|反馈问题|整改措施
            1|学习不够深入|购置物资１．５吨，完成率达到95％,用于"应急救灾"。""")))).containsExactly("2 SAME");
    }

    @Test
    void aDayWithinTheMonthThatWasPromisedIsAnotherDeadline() {
        open.measures().promise(Desk.measure(open, 0).id(), "2026年9月");
        String drawn = "序号|反馈问题|整改措施|完成时限\n1|学习不够深入|制定学习实施细则|";
        assertThat(open.ledgerIntake().preview(read(drawn + "2026年9月"))).extracting(LedgerLine::reception).containsExactly(Reception.SAME);
        assertThat(open.ledgerIntake().preview(read(drawn + "2026年9月30日"))).extracting(LedgerLine::reception).containsExactly(Reception.SAME);
        assertThat(open.ledgerIntake().preview(read(drawn + "2026年9月15日"))).extracting(LedgerLine::reception).doesNotContain(Reception.SAME);
    }

    @Test
    void whatCanBeTakenInIsOneStepThatUndoTakesBack() {
        List<String> before = measures();
        Ledger whole = open.ledgers().current();
        assertThat(open.ledgerIntake().accept(read(RETURNED))).extracting(LedgerLine::reception)
            .containsExactly(Reception.CHANGED, Reception.CHANGED, Reception.NEW, Reception.REFUSED, Reception.NEW, Reception.SAME);
        assertThat(measures()).containsExactly(
            "关于落实主体责任方面 / 1 学习不够深入 / 1 制定学习实施细则", "关于落实主体责任方面 / 1 学习不够深入 / 2 每季度组织一次集体学习",
            "关于落实主体责任方面 / 1 学习不够深入 / 3 建立学习签到簿", "关于落实主体责任方面 / 2 议事规则执行不严 / 1 修订议事规则",
            "关于资金使用方面 / 3 报销审核把关不严 / 1 修订财务管理制度", "资金使用 / 4 物资入库不及时 / 1 每月盘点");
        FindingBranch first = open.ledgers().current().findings().findFirst().orElseThrow();
        MeasureLeaf done = first.measures().getFirst();
        assertThat(done.measure().state()).isEqualTo(MeasureState.SUBMITTED);
        assertThat(done.measure().resultText()).isEqualTo("细则已印发");
        assertThat(done.measure().deadline().day()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(done.latest().done()).isEqualTo("细则已印发");
        assertThat(first.measures().getLast().names(Role.RESPONSIBLE_PERSON)).containsExactly("李明", "赵敏");
        assertThat(open.acceptances().of(done.measure().id())).hasSize(1);
        assertThat(told(open.ledgerIntake().preview(read(RETURNED)))).as("the second time").containsExactly("2 SAME", "3 SAME", "4 SAME", "5 REFUSED deadline.no-such-day", "6 SAME", "7 SAME");
        assertThat(new HistorySentence(ZoneOffset.UTC).of(open.history().newest(1, 10).getFirst())).contains("读入台账");
        assertThat(open.undoVerb()).contains("case.import-ledger");
        open.undo();
        assertThat(measures()).isEqualTo(before);
        assertThat(open.ledgers().current()).isEqualTo(whole);
        open.redo();
        assertThat(measures()).hasSize(6);
    }

    @Test
    void whatATableCannotDoAloneIsTold() {
        var closed = Desk.measure(open, 3).id();
        open.measures().start(closed);
        open.measures().submit(closed, "制度已修订");
        open.measures().accept(closed, open.people().add(Person.named("王立")).id(), "现场核实");
        List<LedgerLine> lines = open.ledgerIntake().accept(read("""
            问题|整改措施|整改成效|状态
            学习不够深入|制定学习实施细则|细则已印发|已销号
            学习不够深入|每季度组织集体学习||已完成
            议事规则执行不严|修订议事规则||长期坚持，完成30%
            报销审核把关不严|修订财务管理制度||整改中"""));
        assertThat(lines).extracting(line -> line.notes().stream().map(note -> note.code()).toList()).containsExactly(
            List.of("sheet.closed-waits"), List.of("sheet.closed-without-result"), List.of("sheet.long-term-review"), List.of("sheet.open-again"));
        assertThat(open.ledgers().current().measures()).extracting(leaf -> leaf.measure().state())
            .containsExactly(MeasureState.SUBMITTED, MeasureState.UNDER_WAY, MeasureState.UNDER_WAY, MeasureState.CLOSED);
        assertThat(open.ledgers().current().measures().toList().get(2).latest().percent()).isEqualTo(30);
    }

    @Test
    void onlyTheWantedRowsComeIn() {
        open.ledgerIntake().accept(read(RETURNED), line -> line.reception() == Reception.NEW);
        assertThat(measures()).hasSize(6).contains("关于落实主体责任方面 / 1 学习不够深入 / 2 每季度组织集体学习", "资金使用 / 4 物资入库不及时 / 1 每月盘点");
        assertThatThrownBy(() -> open.ledgerIntake().accept(read(RETURNED), line -> line.reception() == Reception.NEW)).isInstanceOf(Refused.class).hasMessage("sheet.nothing-new");
    }

    @Test
    void findingsAreKnownByTheirNumberWhenTheirWordsWereShortened() {
        assertThat(told(open.ledgerIntake().preview(read("""
            问题编号|反馈问题|整改措施
            2|议事规则执行不够严格|修订议事规则
            9|议事规则执行不够严格|修订议事规则和决策程序""")))).containsExactly("2 CHANGED [FINDING:议事规则执行不严>议事规则执行不够严格]",
                "3 NEW");
    }

    @Test
    void rowsWithoutTheirFindingAreKnownByTheirWordsAlone() {
        assertThat(told(open.ledgerIntake().preview(read("""
            整改措施|责任人
            修订议事规则。|林晓
            从未听说的措施|林晓""")))).containsExactly("2 CHANGED [RESPONSIBLE_PERSON:>林晓]", "3 REFUSED sheet.no-finding");
    }

    @Test
    void aRunningDeadlineIsMovedByAnExtensionOnly() {
        var id = Desk.measure(open, 0).id();
        open.measures().promise(id, "2026年8月31日");
        open.measures().start(id);
        assertThat(told(open.ledgerIntake().preview(read("""
            问题|整改措施|时限
            学习不够深入|制定学习实施细则|2026年10月31日
            学习不够深入|每季度组织集体学习|2026年10月31日
            学习不够深入|每季度组织集体学习|2026年10月31日""")))).containsExactly("2 REFUSED measure.deadline-runs", "3 CHANGED [DEADLINE:>2026年10月31日]", "4 REFUSED sheet.twice");
    }

    @Test
    void aLayoutIsRememberedWithWhatWasSaidAboutIt() {
        Path file = new LedgerBook().sheet("台账", "问题|整改措施|谁来办\n车辆停放混乱|重新划线|杨帆").save(dir.resolve("a.xlsx"));
        Corrections corrected = open.ledgerIntake().corrections().with("谁来办", TableField.RESPONSIBLE_PERSON);
        open.ledgerIntake().accept(LedgerReader.read(IncomingFile.any(file), corrected));
        Path next = new LedgerBook().sheet("二季度", "报送表|<|<\n问题|整改措施|谁来办\n车棚漏雨|修缮车棚|沈洁").save(dir.resolve("b.xlsx"));
        LedgerReading again = LedgerReader.read(IncomingFile.any(next), open.ledgerIntake().corrections());
        assertThat(again.rows().getFirst().names(Role.RESPONSIBLE_PERSON)).containsExactly("沈洁");
        open.undo();
        assertThat(open.ledgerIntake().corrections()).isEqualTo(Corrections.NONE);
    }

    @Test
    void anEmptyCaseTakesInAWholeLedger() {
        try (OpenCase empty = new Desk().cases.create(dir.resolve("空.zgt"), "柳溪县档案馆")) {
            List<LedgerLine> lines = empty.ledgerIntake().accept(read("""
                巡察轮次|方面|存在问题|具体表现|原因分析|整改目标|整改类型
                县委第三轮巡察|党的建设|组织生活质量不高|谈心走过场|重视不够|全覆盖|立行立改
                县委第三轮巡察|业务工作|档案接收滞后|三年未接收|计划缺失|应收尽收|长期坚持"""));
            assertThat(lines).extracting(LedgerLine::reception).containsOnly(Reception.NEW);
            assertThat(empty.ledgers().current().inspections()).singleElement().satisfies(inspection -> assertThat(inspection.inspection().title()).isEqualTo("县委第三轮巡察"));
            assertThat(empty.ledgers().current().findings()).extracting(f -> f.finding().headline() + "/" + f.finding().manifestation() + "/" + f.finding().rootCause() + "/" + f.finding().goal() + "/" + f.finding().kind())
                .containsExactly("组织生活质量不高/谈心走过场/重视不够/全覆盖/AT_ONCE", "档案接收滞后/三年未接收/计划缺失/应收尽收/LONG_TERM");
        }
    }

    private Path longLedger(int rows) {
        StringBuilder drawn = new StringBuilder("序号|方面|反馈问题|整改措施|责任领导|责任科室|责任人|完成时限|整改进展|状态\n");
        IntStream.rangeClosed(1, rows).forEach(i -> drawn.append(i).append("|方面").append(i / 500).append("|第").append(i / 8 * 7919 % 9973).append("号仓库的登记簿记录不完整|由第")
            .append(i * 31L % 9973).append("小组在每周").append(i % 7).append("核对第").append(i).append("批物资并签字|王立|仓储科|李明").append(i % 40)
            .append("|2026年").append(i % 5 + 8).append("月|已核对").append(i).append("批|整改中\n"));
        return new LedgerBook().sheet("台账", drawn.toString()).save(dir.resolve("long.xlsx"));
    }

    /** The time is printed, not judged. */
    @Test
    void fiveThousandRowsAreTried() {
        Path file = longLedger(5_000);
        long begun = System.nanoTime();
        List<LedgerLine> tried = open.ledgerIntake().preview(LedgerReader.read(IncomingFile.any(file), Corrections.NONE));
        System.out.printf("dry run of 5,000 rows: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        assertThat(tried).hasSize(5_000).extracting(LedgerLine::reception).containsOnly(Reception.NEW);
    }

    @Test
    void aLongLedgerThatWasTakenInIsTheSameAfterwards() {
        LedgerReading reading = LedgerReader.read(IncomingFile.any(longLedger(300)), Corrections.NONE);
        open.ledgerIntake().accept(reading);
        assertThat(open.ledgers().current().measures()).hasSize(304);
        assertThat(open.ledgerIntake().preview(reading)).hasSize(300).extracting(LedgerLine::reception).containsOnly(Reception.SAME);
    }
}
