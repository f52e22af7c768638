package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.paper.TableSheet;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.sheet.form.HandoverSheet;
import zhenggai.paper.sheet.form.PersonSheet;
import zhenggai.paper.sheet.list.DeadlineWorkings;
import zhenggai.paper.sheet.list.ExtensionTable;
import zhenggai.paper.table.ReadBack;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** The papers about deadlines, described and read back from their PDF. */
class DeadlinePapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Decision GRANTED = new Decision(Decision.Outcome.GRANTED, "陆知远", LocalDate.of(2026, 6, 25), "6月党组会", "示红党组纪〔2026〕6号", "");
    private static final Decision REFUSED = new Decision(Decision.Outcome.REFUSED, "欧阳静", LocalDate.of(2026, 6, 26), "领导小组会", "", "先完成初稿");
    private static final Deadline JUNE = Deadline.on(LocalDate.of(2026, 6, 30));
    private static final Deadline SEPTEMBER = Deadline.on(LocalDate.of(2026, 9, 30));
    private static final Deadline DECEMBER = new Deadline("2026年12月底前", LocalDate.of(2026, 12, 31), Precision.MONTH);
    private static final String LONG = "开展一次全面排查，建立台账，逐项明确责任人和完成时限，定期调度通报；".repeat(40).substring(0, 920);
    private static final String NAME = "阿卜杜勒麦麦提图尔荪".repeat(6);

    @Test
    void oneRowARequestWithItsNumberOfTimesAndACountBelowEachGroup() {
        TableSheet sheet = ExtensionTable.of(extended().ledger(), By.DEPARTMENT, DAY).sheet();
        assertThat(sheet.rows()).extracting(row -> List.of(row.cells().get(0), row.cells().get(1), row.cells().get(8), row.cells().get(11))).containsExactly(
            List.of("1", "办公室", "第1次", "同意"), List.of("2", "办公室", "第2次", "不同意"), List.of("3", "办公室", "第2次", "◎ 待审批"),
            List.of("小计", "办公室", "1次", "同意1次\n不同意1次\n待审批1次"), List.of("4", "（未明确）", "第1次", "◎ 待审批"),
            List.of("小计", "（未明确）", "0次", "同意0次\n不同意0次\n待审批1次"));
        assertThat(sheet.rows().get(0).cells().subList(5, 14)).containsExactly(
            "2026年\n6月30日", "2026年\n6月30日", "2026年\n9月30日", "第1次", "审批流程较长", "林晓棠\n2026年\n6月21日", "同意", "陆知远\n2026年\n6月25日", "6月党组会\n示红党组纪〔2026〕6号");
        assertThat(sheet.rows().get(3).cells().get(3)).isEqualTo("措施1条");
        assertThat(sheet.ending().figures()).first().isEqualTo("合计：涉及措施2条，申请延期4次：同意1次，不同意1次，待审批2次。");
    }

    @Test
    void groupedByPersonTheDepartmentStandsInTheOtherColumn() throws IOException {
        TableSheet sheet = ExtensionTable.of(extended().ledger(), By.PERSON, DAY).sheet();
        assertThat(sheet.rows()).extracting(row -> row.cells().get(1)).containsExactly("林晓棠", "林晓棠", "林晓棠", "林晓棠", "马骁", "马骁");
        assertThat(sheet.rows().getFirst().cells().get(4)).isEqualTo("办公室");
        assertThat(sheet.columns().get(1).heading()).isEqualTo("责任人");
        try (ReadBack read = read("extensions-person", sheet, PaperSize.A4)) {
            assertThat(read.column(6)).isEqualTo(written(sheet, 6));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyExtensionIsWholeOnEveryPageSize(PaperSize size) throws IOException {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙");
        for (int i = 0; i < 12; i++) {
            ledger.measure(i == 3 ? LONG : "第" + i + "条措施").duty(Role.LEAD_DEPARTMENT, i % 2 == 0 ? "办公室" : "财务室")
                .duty(Role.RESPONSIBLE_PERSON, i == 5 ? NAME : "林晓棠").deadline(JUNE).extension(JUNE, SEPTEMBER, i == 7 ? LONG : "等待批复" + i, GRANTED)
                .extension(SEPTEMBER, DECEMBER, "再延" + i, Decision.PENDING);
        }
        TableSheet sheet = ExtensionTable.of(ledger.ledger(), By.DEPARTMENT, DAY).sheet();
        try (ReadBack read = read("extensions-long-" + size, sheet, size)) {
            assertThat(read.pages()).isGreaterThan(1);
            for (int page = 0; page < read.pages(); page++) {
                assertThat(read.page(page)).contains("序号", "牵头科室", "反馈问题", "原定时限", "延期后时限", "延期理由", "内部资料", "整改延期台账");
            }
            assertThat(read.column(3).replaceAll("（接上页）|（续）", "")).contains(LONG, "第0条措施第2条措施");
            assertThat(read.column(9)).isEqualTo(written(sheet, 9));
            assertThat(read.column(11).split("◎待审批", -1).length - 1).as("said again where a row is cut").isGreaterThanOrEqualTo(12);
            assertThat(read.column(4)).contains(NAME);
        }
    }

    @Test
    void aCaseWithoutExtensionsSaysSo() throws IOException {
        try (ReadBack read = read("extensions-none", ExtensionTable.of(Ledgers.sample().ledger(), By.PERSON, DAY).sheet(), PaperSize.A4)) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.page(0)).contains("没有延期申请。", "单位主要负责人（签字）：");
        }
    }

    @Test
    void aPersonsTasksComeByDeadlineWithDaysLeftAndEveryRole() throws IOException {
        Ledgers ledger = tasks();
        TableSheet sheet = PersonSheet.of(ledger.ledger(), ledger.person("张䶮"), WorkCalendar.published(), DAY).sheet();
        assertThat(sheet.rows()).extracting(row -> List.of(row.cells().get(2), row.cells().get(3), row.cells().get(5))).containsExactly(
            List.of("逾期的", "牵头领导\n责任人", "逾期5天\n（3个工作日）"), List.of("今天的", "责任人", "今日到期"),
            List.of("长期的", "责任人", "复核余11天\n（9个工作日）"), List.of("问题给的", "责任人", "余72天\n（52个工作日）"),
            List.of("跨年的", "责任人", "余207天\n（145个工作日，暂定）"), List.of("（问题整体）", "牵头领导", ""), List.of("无期限的", "督办人", "无到期日"));
        assertThat(sheet.rows()).extracting(row -> row.cells().get(4)).containsExactly(
            "2026年7月15日", "2026年7月20日", "长期坚持", "原定 2026年6月30日 → 9月30日（1次）", "方案审定后12个月内（2027年2月12日）（暂定）", "", "未定");
        try (ReadBack read = read("person-tasks", sheet, PaperSize.A4)) {
            assertThat(read.column(3)).isEqualTo(written(sheet, 3));
        }
        assertThat(sheet.ending().figures().getFirst()).isEqualTo("共7项，其中红色预警1项、黄色预警1项、绿色预警1项；另有已销号措施1条，不再列出。");
    }

    @Test
    void theSlipStandsOnceAtTheFootOfTheLastPage() throws IOException {
        for (int measures = 1; measures < 24; measures++) {
            Ledgers ledger = Ledgers.sample().category("甲").finding("乙");
            for (int i = 0; i < measures; i++) {
                ledger.measure("第" + i + "条" + "措施内容。".repeat(i == 2 ? 184 : 14)).duty(Role.RESPONSIBLE_PERSON, "张䶮").deadline(SEPTEMBER);
            }
            TableSheet sheet = PersonSheet.of(ledger.ledger(), ledger.person("张䶮"), WorkCalendar.published(), DAY).sheet();
            try (ReadBack read = read("person-" + measures, sheet, PaperSize.A4)) {
                assertThat(read.column(2)).isEqualTo(written(sheet, 2));
                assertThat(read.all().split("沿此线撕下", -1)).hasSize(2);
                assertThat(read.page(read.pages() - 1)).contains("沿此线撕下", "回\u3000执", "共" + measures + "项。", "意见：", "签收人（签字）：", "签收日期：",
                    "本人（签字）：");
                for (int page = 0; page < read.pages(); page++) {
                    assertThat(read.page(page)).contains("序号", "承担角色", "剩余天数", "内部资料", "整改个人任务单");
                }
            }
        }
    }

    @Test
    void somebodyWithoutTasksGetsASheetThatSaysSoAndNoSlip() throws IOException {
        Ledgers ledger = Ledgers.sample();
        TableSheet sheet = PersonSheet.of(ledger.ledger(), ledger.person(NAME), WorkCalendar.published(), DAY).sheet();
        try (ReadBack read = read("person-none", sheet, PaperSize.A4)) {
            assertThat(read.page(0)).contains("目前没有承担未完成的整改任务。", NAME).doesNotContain("回\u3000执");
        }
    }

    @Test
    void aHandoverNamesBothAndHasThreePlacesToSign() throws IOException {
        Ledgers ledger = tasks().measure(LONG).duty(Role.RESPONSIBLE_PERSON, "张䶮").deadline(JUNE);
        Handover handover = Handover.of(ledger.ledger(), Register.EMPTY, List.of(), ledger.person("张䶮").id());
        TableSheet sheet = HandoverSheet.of(handover, ledger.ledger().office(), ledger.person("张䶮"), ledger.person(NAME), DAY);
        assertThat(sheet.rows()).hasSize(handover.items().size());
        try (ReadBack read = read("handover", sheet, PaperSize.A4)) {
            assertThat(read.page(0)).contains("整改工作交接单", "交出人：张䶮（办公室主任）", "接收人：" + NAME);
            assertThat(read.page(read.pages() - 1)).contains("交出人（签字）：", "接收人（签字）：", "监交人（签字）：");
            assertThat(read.column(2)).isEqualTo(written(sheet, 2));
        }
    }

    @Test
    void aHandoverListsTheStagesOfRegulationsBelowTheMeasures() throws IOException {
        Ledgers ledger = tasks().measure(LONG).duty(Role.RESPONSIBLE_PERSON, "张䶮").deadline(JUNE);
        Person from = ledger.person("张䶮");
        Regulation regulation = Regulation.titled("财务管理办法", RegulationKind.MADE).done(RegulationStep.DRAFT, DAY, "")
            .planned(RegulationStep.REVIEW, from.id(), JUNE).planned(RegulationStep.PUBLISH, from.id(), Deadline.NONE);
        Handover handover = Handover.of(ledger.ledger(), new Register(List.of(regulation)), List.of(), from.id());
        TableSheet sheet = HandoverSheet.of(handover, ledger.ledger().office(), from, ledger.person(NAME), DAY);
        assertThat(sheet.rows()).hasSize(handover.size()).hasSize(handover.items().size() + 2);
        String last = String.valueOf(handover.size());
        assertThat(sheet.rows().getLast().cells()).containsExactly(last, "（制度建设）", "《财务管理办法》", "发布责任人", "未定", "○ 未完成", "起草完成", "");
        assertThat(sheet.rows().get(handover.size() - 2).cells()).contains("审核责任人");
        assertThat(sheet.ending().figures()).singleElement().satisfies(count -> assertThat(count).startsWith("以上共" + last + "项").contains("制度环节2个"));
        try (ReadBack read = read("handover-stages", sheet, PaperSize.A4)) {
            assertThat(read.column(2)).isEqualTo(written(sheet, 2));
        }
    }

    @Test
    void anEmptyHandoverSaysSo() {
        Ledgers ledger = Ledgers.sample();
        TableSheet sheet = HandoverSheet.of(Handover.NOTHING, ledger.ledger().office(), ledger.person("甲"), ledger.person("乙"), DAY);
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.ending().whenEmpty()).isEqualTo("没有需要移交的整改任务。");
    }

    @Test
    void theWorkingOfEachCountedTermCanBeCheckedByHand() throws IOException {
        TableSheet sheet = DeadlineWorkings.of(counted().ledger(), WorkCalendar.published(), DAY).sheet();
        assertThat(sheet.rows()).extracting(row -> List.of(row.cells().get(1), row.cells().get(4), row.cells().get(6))).containsExactly(
            List.of("1-1", "反馈日期", "2026年2月26日"), List.of("1-3", "方案审定日期", "2027年2月22日\n（暂定）"), List.of("1-4", "集中整改结束日期", "待定"),
            List.of("1-5", "写明的日期", "2026年10月10日"));
        assertThat(sheet.rows().get(0).cells().get(5)).contains("起算日 2026年2月12日", "2月28日").contains("登记的到期日为2026年2月26日");
        assertThat(sheet.rows().get(3).cells().get(5)).contains("10月1日至10月7日", "到期日 2026年10月10日").doesNotContain("登记的到期日");
        assertThat(sheet.ending().figures()).first().isEqualTo("按规则推算的时限共4条，其中起算日期尚未登记1条，暂定1条。");
        try (ReadBack read = read("workings", sheet, PaperSize.A4)) {
            assertThat(read.column(5)).isEqualTo(written(sheet, 5));
        }
    }

    @Test
    void theWorkingOfAnOriginalPromiseStaysWhenItWasExtended() {
        Deadline term = new Deadline("反馈后10个工作日内", LocalDate.of(2026, 2, 26), Precision.COUNTED);
        TableSheet sheet = DeadlineWorkings.of(Ledgers.sample().events(LocalDate.of(2026, 2, 12), null).category("甲").finding("乙")
            .measure("报送整改方案").deadline(term).extension(term, JUNE, GRANTED).ledger(), WorkCalendar.published(), DAY).sheet();
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().cells()).contains("原定：反馈后10个工作日内", "2026年2月26日");
    }

    @Test
    void roleWordsOfTenCharactersAreWholeInEveryHeading() throws IOException {
        Map<Role, String> labels = Map.of(Role.LEAD_LEADER, "分管联系校领导同志们", Role.LEAD_DEPARTMENT, "牵头股室及直属事业站", Role.RESPONSIBLE_PERSON, "具体经办责任人及助手");
        Texts.call(labels);
        try {
            for (TableSheet sheet : List.of(ProgressTable.of(tasks().ledger(), DAY), ExtensionTable.of(extended().ledger(), By.PERSON, DAY).sheet())) {
                try (ReadBack read = read("labels-" + sheet.heading().title(), sheet, PaperSize.A4)) {
                    String headings = read.headings(0);
                    assertThat(labels.entrySet().stream().filter(label -> sheet.columns().stream().anyMatch(c -> c.heading().equals(label.getValue()))))
                        .isNotEmpty().allSatisfy(label -> assertThat(headings).contains(label.getValue()));
                }
            }
        } finally {
            Texts.call(Map.of());
        }
    }

    @Test
    void inEnglishNoHeadingIsTorn() throws IOException {
        Texts.speak(Locale.ENGLISH);
        try {
            Ledgers ledger = tasks();
            for (TableSheet sheet : List.of(ExtensionTable.of(extended().ledger(), By.DEPARTMENT, DAY).sheet(),
                    PersonSheet.of(ledger.ledger(), ledger.person("张䶮"), WorkCalendar.published(), DAY).sheet(), DeadlineWorkings.of(counted().ledger(), WorkCalendar.published(), DAY).sheet(),
                    HandoverSheet.of(Handover.of(ledger.ledger(), Register.EMPTY, List.of(), ledger.person("张䶮").id()), ledger.ledger().office(), ledger.person("张䶮"), ledger.person("马骁"), DAY))) {
                try (ReadBack read = read("english-" + sheet.heading().title(), sheet, PaperSize.A4)) {
                    sheet.columns().forEach(column -> Pattern.compile("[A-Za-z]+").matcher(column.heading()).results()
                        .forEach(word -> assertThat(read.headingWords()).contains(word.group())));
                }
            }
        } finally {
            Texts.speak(Locale.SIMPLIFIED_CHINESE);
        }
    }

    @Test
    void theSameSheetIsTheSameFile() {
        TableSheet sheet = PersonSheet.of(tasks().ledger(), tasks().person("张䶮"), WorkCalendar.published(), DAY).sheet();
        assertThat(PdfPaper.make(sheet, PaperFonts.bundled()).bytes()).isEqualTo(PdfPaper.make(sheet, PaperFonts.bundled()).bytes());
    }

    private static Ledgers extended() {
        return Ledgers.sample().category("关于资金使用方面").finding("报销审核把关不严").findingDuty(Role.LEAD_DEPARTMENT, "办公室")
            .measure("修订财务管理制度").duty(Role.RESPONSIBLE_PERSON, "林晓棠").deadline(JUNE).extension(JUNE, SEPTEMBER, GRANTED)
            .extension(SEPTEMBER, DECEMBER, "外聘审计进度滞后", REFUSED).extension(SEPTEMBER, DECEMBER, "等待财政批复", Decision.PENDING)
            .finding("库房管理粗放").measure("开展物资清查").duty(Role.RESPONSIBLE_PERSON, "马骁").deadline(JUNE).extension(JUNE, SEPTEMBER, Decision.PENDING);
    }

    private static Ledgers tasks() {
        Deadline overdue = Deadline.on(LocalDate.of(2026, 7, 15));
        Closure review = new Closure(null, null, null, "", "", LocalDate.of(2026, 7, 31));
        Deadline provisional = new Deadline("方案审定后12个月内", LocalDate.of(2027, 2, 12), Precision.PROVISIONAL);
        return Ledgers.sample().category("关于落实主体责任方面").finding("学习不够深入").findingDuty(Role.RESPONSIBLE_PERSON, "张䶮")
            .measure("问题给的").deadline(JUNE).extension(JUNE, SEPTEMBER, GRANTED).measure("跨年的").deadline(provisional)
            .measure("别人的").duty(Role.RESPONSIBLE_PERSON, "马骁").deadline(JUNE)
            .measure("销号的").deadline(JUNE).state(MeasureState.CLOSED, Ledgers.closedOn(LocalDate.of(2026, 6, 1)))
            .measure("长期的").deadline(new Deadline("长期坚持", null, Precision.STANDING)).state(MeasureState.LONG_TERM, review)
            .finding("议事规则执行不严").findingDuty(Role.LEAD_LEADER, "张䶮").measure("没有他的").duty(Role.LEAD_LEADER, "陆知远").deadline(JUNE)
            .finding("库房管理粗放").measure("无期限的").duty(Role.SUPERVISOR, "张䶮")
            .measure("今天的").duty(Role.RESPONSIBLE_PERSON, "张䶮").deadline(Deadline.on(DAY))
            .measure("逾期的").duty(Role.RESPONSIBLE_PERSON, "张䶮").duty(Role.LEAD_LEADER, "张䶮").deadline(overdue)
            .progress(LocalDate.of(2026, 7, 10), "初稿已完成，正在征求意见。", 60).state(MeasureState.UNDER_WAY);
    }

    /** Feedback on 12 February, plan adopted on 20 February; the first measure was settled under another calendar. */
    private static Ledgers counted() {
        return Ledgers.sample().events(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 20)).category("甲").finding("乙")
            .measure("报送整改方案").deadline(new Deadline("反馈后10个工作日内", LocalDate.of(2026, 2, 26), Precision.COUNTED))
            .state(MeasureState.CLOSED, Ledgers.closedOn(LocalDate.of(2026, 2, 25)))
            .measure("不是期限的").deadline(JUNE)
            .measure("开展回头看").deadline(new Deadline("方案审定后12个月内", LocalDate.of(2027, 2, 22), Precision.PROVISIONAL))
            .measure("集中整改报告").deadline(new Deadline("集中整改结束后15日内", null, Precision.AWAITING))
            .measure("节前报告").deadline(new Deadline("2026年9月30日后3个工作日内", LocalDate.of(2026, 10, 10), Precision.COUNTED));
    }

    /** Read back, and kept beside the build for somebody to look at. */
    private static ReadBack read(String name, TableSheet sheet, PaperSize size) throws IOException {
        ReadBack read = new ReadBack(sheet, size);
        assertThat(read.paper.missingCharacters()).isEmpty();
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name + ".pdf"), read.paper.bytes());
        return read;
    }

    @Test
    void anOpenDeadlineThatIsNotWhatTheCountGivesIsAQuestion() {
        Ledgers ledger = Ledgers.sample().events(LocalDate.of(2026, 2, 12), null).category("甲").finding("乙").measure("丙")
            .deadline(new Deadline("反馈后10个工作日内", LocalDate.of(2026, 2, 26), Precision.COUNTED));
        assertThat(DeadlineWorkings.of(ledger.ledger(), WorkCalendar.published(), DAY).sheet().rows().getFirst().cells().get(5))
            .endsWith("登记的到期日为2026年2月26日，与上述结果不同，请核对。");
    }

    private static String written(TableSheet sheet, int column) {
        return sheet.rows().stream().map(row -> ReadBack.bare(row.cells().get(column))).collect(Collectors.joining());
    }
}
