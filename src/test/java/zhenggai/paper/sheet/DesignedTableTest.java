package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.Refused;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate.Grouping;
import zhenggai.domain.papers.TableTemplate.Sorting;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.sheet.design.Changes;
import zhenggai.paper.sheet.design.DesignedTable;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.table.ReadBack;
import zhenggai.words.Texts;

class DesignedTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Deadline JUNE = Deadline.on(LocalDate.of(2026, 6, 30));
    private static final Deadline SEPTEMBER = Deadline.on(LocalDate.of(2026, 9, 30));
    private static final Deadline DECEMBER = Deadline.on(LocalDate.of(2026, 12, 31));
    private static final String NAME = "阿".repeat(30) + "卜".repeat(30);

    @Test
    void eachFieldSaysWhatItIsCalled() {
        assertThat(Arrays.stream(TableField.values()).map(field -> field + "=" + cell(rich(), field))).containsExactly(
            "NUMBER=1", "INSPECTION=七届市委第五轮巡察", "CATEGORY=资金使用方面", "FINDING=1.报销审核把关不严", "PUBLIC_FINDING=财务管理方面",
            "MANIFESTATION=票据不全", "ROOT_CAUSE=制度不细", "GOAL=报销规范", "WIDER_CHECK=自查三年凭证", "MEASURE=修订财务管理制度", "KIND=集中整改",
            "WEIGHT=一般", "LEAD_LEADER=陆知远", "LEAD_DEPARTMENT=财务室\n配合：办公室", "SUPPORTING_DEPARTMENT=办公室", "RESPONSIBLE_PERSON=林晓棠\n马骁",
            "SUPERVISOR=张䶮", "STARTED=2026年\n3月1日", "ORIGINAL_DEADLINE=2026年6月30日", "DEADLINE=原定 2026年6月30日 → 9月30日（1次）",
            "EXTENSIONS=原定 2026年6月30日 → 9月30日（1次）\n申请延至2026年12月31日（待审批）", "EXPECTED=2026年\n10月15日\n▲ 晚于时限",
            "PROGRESS=截至2026年7月1日：已完成初稿。\n未完成原因：等待审计\n下一步：提交党组会\n整改结果：印发制度1项", "RESULT=印发制度1项", "PUBLIC_RESULT=制度已健全",
            "EVIDENCE=1.《财务管理制度》（示红〔2026〕3号）\n2.会议记录", "STATE=◐ 整改中", "WHY_NOT=等待审计", "NEXT_STEP=提交党组会", "SUPERVISION=", "CLOSE_OUT=", "CHANGE=",
            "REMARK=原定 2026年6月30日 → 9月30日（1次）\n2026年10月15日（预计晚于时限）");
    }

    @Test
    void whatHasAColumnOfItsOwnIsNotSaidInAnother() {
        List<String> cells = row(rich(), TableField.values());
        assertThat(cells.get(TableField.PROGRESS.ordinal())).isEqualTo("截至2026年7月1日：已完成初稿。");
        assertThat(cells.get(TableField.DEADLINE.ordinal())).isEqualTo("2026年9月30日");
        assertThat(cells.get(TableField.LEAD_DEPARTMENT.ordinal())).isEqualTo("财务室");
        assertThat(cells.get(TableField.REMARK.ordinal())).isEmpty();
    }

    @Test
    void whoAcceptedAndWhyByExceptionStandsInTheCloseOut() {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙").measure("丙").duty(Role.LEAD_LEADER, "陆知远");
        Closure closure = new Closure(DAY, DAY, ledger.person("陆知远").id(), "材料已移交档案馆", "", null);
        ledger.state(MeasureState.CLOSED, closure);
        assertThat(row(ledger, TableField.MEASURE, TableField.CLOSE_OUT, TableField.PROGRESS))
            .containsExactly("丙", "验收人：陆知远\n2026年7月20日\n例外销号理由：材料已移交档案馆", "未填报");
        assertThat(row(ledger, TableField.MEASURE, TableField.REMARK)).containsExactly("丙", "例外销号理由：材料已移交档案馆");
        assertThat(row(ledger, TableField.MEASURE, TableField.PROGRESS)).containsExactly("丙", "例外销号理由：材料已移交档案馆");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void everyFieldIsWholeInEveryGroupingHoweverLong(Grouping grouping) throws IOException {
        Ledgers ledger = longTexts();
        List<TableField> all = List.of(TableField.values());
        for (List<TableField> half : List.of(all.subList(0, 14), all.subList(14, all.size()))) {
            List<TableField> fields = new ArrayList<>(half);
            if (!fields.contains(TableField.MEASURE)) {
                fields.add(TableField.MEASURE);
            }
            TableSheet sheet = table(ledger, template(fields.toArray(TableField[]::new)).arranged(grouping, Sorting.LEDGER)
                .on(PageSetup.landscape(PaperSize.A3)));
            try (ReadBack read = new ReadBack(sheet, PaperSize.A3)) {
                assertThat(read.paper.missingCharacters()).isEmpty();
                for (int column = 0; column < sheet.columns().size(); column++) {
                    assertHolds(read, sheet, column);
                }
            }
        }
    }

    /** A merged or brief cell may be said again after a page's end; everything else is exactly what was written. */
    private static void assertHolds(ReadBack read, TableSheet sheet, int column) throws IOException {
        Column of = sheet.columns().get(column);
        String shown = read.column(column);
        if (!of.isMerged() && !of.repeats()) {
            assertThat(shown).as(of.heading()).isEqualTo(sheet.rows().stream().map(row -> ReadBack.bare(row.cells().get(column))).collect(Collectors.joining()));
            return;
        }
        String whole = shown.replace("（接上页）", "");
        for (TableSheet.Row row : sheet.rows()) {
            assertThat(whole).as(of.heading()).contains(ReadBack.bare(row.cells().get(column)));
        }
    }

    @Test
    void aGroupStandsFirstAndItsRowsTogether() {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙").measure("一").duty(Role.LEAD_DEPARTMENT, "办公室").measure("二")
            .duty(Role.LEAD_DEPARTMENT, "财务室").measure("三").duty(Role.LEAD_DEPARTMENT, "办公室").finding("丁").measure("四").duty(Role.LEAD_DEPARTMENT, "办公室")
            .measure("五");
        TableSheet sheet = table(ledger, template(TableField.NUMBER, TableField.FINDING, TableField.LEAD_DEPARTMENT, TableField.MEASURE)
            .arranged(Grouping.LEAD_DEPARTMENT, Sorting.LEDGER));
        assertThat(sheet.columns()).extracting(Column::heading).containsExactly("序号", "牵头科室", "反馈问题", "整改措施");
        assertThat(sheet.rows()).extracting(TableSheet.Row::cells).containsExactly(
            List.of("1", "办公室", "1.乙", "一"), List.of("2", "办公室", "1.乙", "三"), List.of("3", "办公室", "2.丁", "四"), List.of("4", "财务室", "1.乙", "二"),
            List.of("5", "（未明确）", "2.丁", "五"));
        assertThat(merged(sheet, 1)).containsExactly(false, true, true, false, false);
        assertThat(merged(sheet, 2)).containsExactly(false, true, false, false, false);
        TableSheet added = table(ledger, template(TableField.MEASURE).arranged(Grouping.LEAD_DEPARTMENT, Sorting.LEDGER));
        assertThat(added.columns()).extracting(Column::heading).containsExactly("牵头科室", "整改措施");
    }

    @Test
    void withoutGroupingEveryRowSaysEverything() {
        TableSheet sheet = table(Ledgers.sample().category("甲").finding("乙").measure("一").measure("二"),
            template(TableField.CATEGORY, TableField.FINDING, TableField.MEASURE).arranged(Grouping.NONE, Sorting.LEDGER));
        assertThat(sheet.columns()).noneMatch(Column::isMerged);
        assertThat(sheet.rows()).extracting(TableSheet.Row::cells).containsExactly(List.of("甲", "1.乙", "一"), List.of("甲", "1.乙", "二"));
    }

    @Test
    void rowsSortWithinWhatStandsTogether() {
        assertThat(sorted(Grouping.FINDING, Sorting.LEDGER)).containsExactly("长期", "九月", "销号", "六月", "无期限");
        assertThat(sorted(Grouping.FINDING, Sorting.DEADLINE)).containsExactly("销号", "九月", "长期", "六月", "无期限");
        assertThat(sorted(Grouping.NONE, Sorting.DEADLINE)).containsExactly("销号", "六月", "九月", "长期", "无期限");
        assertThat(sorted(Grouping.NONE, Sorting.STATE)).containsExactly("九月", "无期限", "六月", "销号", "长期");
        assertThat(sorted(Grouping.NONE, Sorting.WARNING)).containsExactly("六月", "销号", "九月", "长期", "无期限");
    }

    private static List<String> sorted(Grouping grouping, Sorting sorting) {
        return measures(table(mixed(), template(TableField.FINDING, TableField.MEASURE).arranged(grouping, sorting)));
    }

    @Test
    void aFilterLeavesOnlyWhatItAsksForAndSaysSo() {
        assertThat(filtered(new TableFilter(Set.of(MeasureState.UNDER_WAY), Set.of(), Set.of(), "", ""))).containsExactly("六月");
        assertThat(filtered(new TableFilter(Set.of(), Set.of(FindingKind.AT_ONCE), Set.of(), "", ""))).containsExactly("六月", "无期限");
        assertThat(filtered(new TableFilter(Set.of(), Set.of(), Set.of(Warning.Level.RED), "", ""))).containsExactly("六月");
        assertThat(filtered(new TableFilter(Set.of(), Set.of(), Set.of(), "林晓棠", ""))).containsExactly("九月");
        assertThat(filtered(new TableFilter(Set.of(), Set.of(), Set.of(), "", "财务室"))).containsExactly("销号");
        assertThat(filtered(new TableFilter(Set.of(), Set.of(), Set.of(), "财务室", ""))).isEmpty();
        TableSheet sheet = table(mixed(), template(TableField.MEASURE).only(
            new TableFilter(Set.of(MeasureState.CLOSED, MeasureState.UNDER_WAY), Set.of(), Set.of(), "", "")));
        assertThat(sheet.ending().figures()).containsExactly("本表只列状态为“整改中、已销号”的整改措施，下列数字只计本表所列各行。",
            "本表所列：方面2个、问题2个、措施2条；其中措施已销号1条，逾期未销号1条。");
    }

    private static List<String> filtered(TableFilter filter) {
        return measures(table(mixed(), template(TableField.MEASURE).only(filter)));
    }

    @Test
    void whatAsksForNothingThatIsThereSaysSo() {
        TableFilter nobody = new TableFilter(Set.of(), Set.of(), Set.of(), "查无此人", "");
        TableSheet sheet = table(mixed(), template(TableField.MEASURE).only(nobody));
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.ending().whenEmpty()).isEqualTo("没有符合所列条件的整改措施。");
        assertThat(sheet.ending().figures()).isEmpty();
    }

    @Test
    void aTableThatSpeaksOnlyOfFindingsHasARowForEach() {
        TableSheet sheet = table(mixed(), template(TableField.NUMBER, TableField.FINDING, TableField.LEAD_DEPARTMENT, TableField.DEADLINE, TableField.STATE));
        assertThat(sheet.rows()).extracting(TableSheet.Row::cells).containsExactly(
            List.of("1", "1.乙", "财务室", "2026年9月30日", "◐ 整改中\n已销号1/3"), List.of("2", "2.丁", "", "2026年6月30日", "◐ 整改中\n已销号0/2\n▲ 逾期1条"));
        TableFilter closed = new TableFilter(Set.of(MeasureState.CLOSED), Set.of(), Set.of(), "", "");
        assertThat(table(mixed(), template(TableField.FINDING, TableField.STATE).only(closed)).rows()).extracting(TableSheet.Row::cells)
            .containsExactly(List.of("1.乙", "◐ 整改中\n已销号1/3"));
    }

    @Test
    void whatChangedIsMarkedWithWhatItWas() {
        Ledgers before = Ledgers.sample().category("甲").finding("乙").measure("一").deadline(JUNE).measure("二").state(MeasureState.UNDER_WAY).deadline(JUNE).measure("三");
        Ledgers after = Ledgers.sample().category("甲").finding("乙（改）").measure("一").deadline(JUNE).extension(JUNE, SEPTEMBER, granted());
        Comparison comparison = Comparison.between(before.ledger(), after.ledger());
        TableSheet sheet = DesignedTable.of(after.dossier(), template(TableField.NUMBER, TableField.FINDING, TableField.MEASURE, TableField.STATE), DAY,
            new Changes(comparison, "第3期（2026年7月6日）"));
        assertThat(sheet.columns().getLast().heading()).isEqualTo("与第3期（2026年7月6日）相比");
        String finding = "1.乙（改）\n※ 改写，原文：乙";
        assertThat(sheet.rows()).extracting(TableSheet.Row::cells).containsExactly(
            List.of("1", finding, "一", "○ 未启动", "→ 延期（原时限：2026年6月30日）"),
            List.of("×", finding, "【已删除】二", "× 删除", "× 删除（原状态：整改中；原时限：2026年6月30日）"),
            List.of("×", finding, "【已删除】三", "× 删除", "× 删除（原状态：未启动；原时限：未定）"));
        assertThat(sheet.ending().figures().getLast()).isEqualTo("与第3期（2026年7月6日）相比：延期措施1条、删除措施2条、改写问题1个。");
        assertThat(sheet.ending().figures().getFirst()).contains("措施1条");
        TableSheet bare = DesignedTable.of(after.dossier(), template(TableField.DEADLINE, TableField.LEAD_LEADER, TableField.CHANGE, TableField.STARTED), DAY,
            new Changes(comparison, "上期"));
        assertThat(bare.rows().getLast().cells().get(2)).isEqualTo("× 删除（原状态：未启动；原时限：未定）\n原文：三\n问题：※ 改写，原文：乙");
    }

    @Test
    void whatDidNotChangeIsSaidToo() {
        Comparison comparison = Comparison.between(mixed().ledger(), mixed().ledger());
        assertThat(DesignedTable.of(mixed().dossier(), template(TableField.MEASURE), DAY, new Changes(comparison, "上期")).ending().figures().getLast())
            .isEqualTo("与上期相比没有变化。");
        assertThat(table(mixed(), template(TableField.MEASURE, TableField.CHANGE)).ending().figures().getLast())
            .isEqualTo("本表没有选定对比的期次，“与上期相比”一栏留空。");
    }

    @Test
    void theOfficesOwnWordsStandAboveAndBelow() throws IOException {
        TableTemplate template = template(TableField.MEASURE, TableField.STATE).titled("专项台账")
            .with(List.of(TemplateColumn.of(TableField.MEASURE).headed("具体举措"), TemplateColumn.of(TableField.STATE).wide(40)))
            .lined(List.of("依据：示红党组〔2026〕3号", "单位：条"), List.of("制表：", "联系电话：", "一".repeat(60) + "："));
        TableSheet sheet = table(mixed(), template);
        assertThat(sheet.heading().title()).isEqualTo("七届市委第五轮巡察专项台账");
        assertThat(sheet.heading().left()).isEqualTo("填报单位：示例市红十字会\n依据：示红党组〔2026〕3号\n单位：条");
        assertThat(sheet.columns()).extracting(Column::heading, Column::width).contains(tuple("状态及完成比例", 40.0));
        assertThat(sheet.ending().signatures()).containsExactly("制表：", "联系电话：0999-0000000", "一".repeat(60) + "：");
        try (ReadBack read = new ReadBack(sheet, PaperSize.A4)) {
            assertThat(read.all()).contains("专项台账", "依据：示红党组〔2026〕3号", "单位：条", "制表：", "联系电话：0999-0000000", "一".repeat(60) + "：");
        }
        TableSheet nowhere = table(mixed(), template(TableField.MEASURE).lined(List.of(), List.of()));
        assertThat(nowhere.ending().signatures()).isEmpty();
        assertThat(nowhere.heading().title()).isEqualTo("七届市委第五轮巡察台账");
    }

    @Test
    void aColumnOfTwoMillimetresLosesNothing() throws IOException {
        TableTemplate template = template(TableField.NUMBER, TableField.FINDING, TableField.MEASURE)
            .with(List.of(TemplateColumn.of(TableField.NUMBER), TemplateColumn.of(TableField.FINDING).wide(2).headed("长".repeat(60)),
                TemplateColumn.of(TableField.MEASURE).wide(2), TemplateColumn.of(TableField.GOAL)));
        Ledgers ledger = Ledgers.sample().category("甲").finding("报销审核把关不严").measure("修订财务管理制度并每季度抽查。".repeat(20));
        TableSheet sheet = table(ledger, template);
        try (ReadBack read = new ReadBack(sheet, PaperSize.A4)) {
            assertThat(read.column(2)).isEqualTo(ReadBack.bare(sheet.rows().getFirst().cells().get(2)));
            assertThat(read.headings(0)).contains("长".repeat(60));
        }
    }

    @Test
    void aNameOfSixtyCharactersAndRareOnesAreWhole() throws IOException {
        TableSheet sheet = table(Ledgers.of(NAME, NAME).category(NAME).finding(NAME).measure("䶮𠮷\u202E尾").duty(Role.RESPONSIBLE_PERSON, NAME),
            template(TableField.CATEGORY, TableField.FINDING, TableField.MEASURE, TableField.RESPONSIBLE_PERSON).lined(List.of(NAME), List.of(NAME + "：")));
        try (ReadBack read = new ReadBack(sheet, PaperSize.A4)) {
            assertThat(read.column(3)).isEqualTo(NAME);
            assertThat(read.column(2)).isEqualTo("䶮〓尾");
            assertThat(read.paper.missingCharacters()).containsExactly("𠮷");
            assertThat(read.all()).contains(NAME + "台账", "填报单位：" + NAME, NAME + "：");
        }
    }

    @Test
    void anEmptyCaseIsAPageThatSaysSo() throws IOException {
        for (TableTemplate template : Presets.usual()) {
            try (ReadBack read = new ReadBack(table(Ledgers.sample(), template), PaperSize.A4)) {
                assertThat(read.pages()).isEqualTo(1);
                assertThat(read.page(0)).contains(template.filter().isAll() ? "尚未录入整改措施。" : "没有符合所列条件的整改措施。");
            }
        }
    }

    @Test
    void noHeadingIsTornInEnglish() throws IOException {
        Texts.speak(Locale.ENGLISH);
        try {
            for (TableTemplate template : Presets.usual()) {
                TableSheet sheet = table(rich(), template);
                try (ReadBack read = new ReadBack(sheet, PaperSize.A4)) {
                    for (Column column : sheet.columns()) {
                        assertThat(read.headingWords()).containsAll(List.of(column.heading().split("[^A-Za-z]+")));
                    }
                }
            }
        } finally {
            Texts.speak(Locale.SIMPLIFIED_CHINESE);
        }
    }

    @Test
    void aSavedTableComesBeforeAUsualOneOfItsName() {
        TableTemplate own = template(TableField.MEASURE).named(new TemplateId(7), "问题清单");
        assertThat(Presets.named("问题清单", List.of(own))).contains(own);
        assertThat(Presets.named(" 问题清单 ", List.of())).map(TableTemplate::title).contains("整改问题清单");
        assertThat(Presets.named("没有的", List.of(own))).isEmpty();
        assertThat(Presets.usual()).extracting(TableTemplate::name).doesNotHaveDuplicates().startsWith("整改进展台账");
    }

    @Test
    void aRequestNamesItsTable() {
        Dossier dossier = mixed().dossier();
        PaperRequest request = PaperRequest.of(PaperKind.PROGRESS, DAY);
        assertThat(Papers.describe(request.using("责任清单"), null, dossier, null).getFirst().heading().title()).isEqualTo("七届市委第五轮巡察整改责任清单");
        assertThat(Papers.describe(request, null, dossier, null).getFirst()).isEqualTo(ProgressTable.of(dossier.ledger(), DAY));
        assertThat(Papers.describe(request, template(TableField.MEASURE), dossier, dossier).getFirst().heading().title()).isEqualTo("七届市委第五轮巡察台账");
        assertThatThrownBy(() -> Papers.describe(request.using("没有的"), null, dossier, null)).isInstanceOf(Refused.class).hasMessageContaining("template.unknown");
    }

    private static Ledgers rich() {
        return Ledgers.sample().category("资金使用方面").finding("报销审核把关不严").explained("财务管理方面", "票据不全", "制度不细", "报销规范", "自查三年凭证")
            .measure("修订财务管理制度").duty(Role.LEAD_LEADER, "陆知远").duty(Role.LEAD_DEPARTMENT, "财务室").duty(Role.SUPPORTING_DEPARTMENT, "办公室")
            .duty(Role.RESPONSIBLE_PERSON, "林晓棠").duty(Role.RESPONSIBLE_PERSON, "马骁").duty(Role.SUPERVISOR, "张䶮")
            .deadline(JUNE).extension(JUNE, SEPTEMBER, granted()).extension(SEPTEMBER, DECEMBER, Decision.PENDING)
            .expected(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 15)).progress(LocalDate.of(2026, 7, 1), "已完成初稿。", "等待审计", "提交党组会")
            .result("印发制度1项").publicResult("制度已健全").evidence("《财务管理制度》", "示红〔2026〕3号").evidence("会议记录", "").state(MeasureState.UNDER_WAY);
    }

    private static Ledgers mixed() {
        return Ledgers.sample().category("甲").finding("乙")
            .measure("长期").deadline(new Deadline("长期坚持", null, Precision.STANDING))
            .state(MeasureState.LONG_TERM, new Closure(null, null, null, "", "", LocalDate.of(2026, 12, 1)))
            .measure("九月").deadline(SEPTEMBER).duty(Role.RESPONSIBLE_PERSON, "林晓棠")
            .measure("销号").deadline(Deadline.on(LocalDate.of(2026, 3, 31))).state(MeasureState.CLOSED, Ledgers.closedOn(LocalDate.of(2026, 3, 1)))
            .duty(Role.LEAD_DEPARTMENT, "财务室")
            .category("丙").finding("丁").kind(FindingKind.AT_ONCE).measure("六月").deadline(JUNE).state(MeasureState.UNDER_WAY).measure("无期限");
    }

    private static Ledgers longTexts() {
        Ledgers ledger = Ledgers.sample();
        for (int f = 0; f < 3; f++) {
            ledger.category("关于第" + f + "类方面").finding("第" + f + "号问题" + text(f, 60)).explained(text(f, 120), text(f + 1, 200), text(f + 2, 150), text(f + 3, 90),
                text(f + 4, 110));
            for (int m = 0; m < 2; m++) {
                ledger.measure(text(f * m, m == 0 ? 920 : 60)).duty(Role.LEAD_LEADER, "陆知远").duty(Role.LEAD_DEPARTMENT, m == 0 ? "办公室" : "财务室")
                    .duty(Role.SUPPORTING_DEPARTMENT, "救护培训部").duty(Role.RESPONSIBLE_PERSON, "欧阳静").duty(Role.SUPERVISOR, "张䶮")
                    .deadline(JUNE).extension(JUNE, SEPTEMBER, granted()).expected(DAY, DAY.plusDays(3))
                    .progress(DAY, text(m, 300), text(m, 80), text(m, 90)).result(text(f, 400)).publicResult(text(m, 100))
                    .evidence(text(f, 40), "示红〔2026〕" + f + "号");
            }
        }
        return ledger;
    }

    private static String text(int seed, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("学习制度整改落实检查资金项目捐赠救护培训志愿服务".charAt((seed * 7 + i * 5) % 24)).append(i % 9 == 8 ? "，" : "");
        }
        return text.substring(0, length);
    }

    private static Decision granted() {
        return new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", "");
    }

    private static TableTemplate template(TableField... fields) {
        return new TableTemplate(TemplateId.NEW, "台账", "", Arrays.stream(fields).map(TemplateColumn::of).toList(), Grouping.FINDING, TableFilter.ALL,
            Sorting.LEDGER, PageSetup.landscape(PaperSize.A4), List.of(), List.of());
    }

    private static TableSheet table(Ledgers ledger, TableTemplate template) {
        return DesignedTable.of(ledger.dossier(), template, DAY, null);
    }

    /** What a field says beside the measure alone. */
    private static String cell(Ledgers ledger, TableField field) {
        List<TableField> fields = new ArrayList<>(EnumSet.of(field, TableField.MEASURE));
        return row(ledger, fields.toArray(TableField[]::new)).get(fields.indexOf(field));
    }

    private static List<String> row(Ledgers ledger, TableField... fields) {
        return table(ledger, template(fields)).rows().getFirst().cells();
    }

    private static List<String> measures(TableSheet sheet) {
        return sheet.rows().stream().map(row -> row.cells().getLast()).toList();
    }

    private static List<Boolean> merged(TableSheet sheet, int column) {
        List<Boolean> merged = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            merged.add(sheet.isMergedWithAbove(row, column));
        }
        return merged;
    }
}
