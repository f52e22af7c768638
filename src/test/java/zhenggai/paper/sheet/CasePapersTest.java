package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.Refused;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.paper.Column;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.pdf.Read;
import zhenggai.paper.table.ReadBack;
import zhenggai.words.Texts;

/** The papers that come out of a case, described from a request and read back from their PDF. */
class CasePapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Instant NOON = Instant.parse("2026-07-20T04:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-20T04:00:00Z");
    private static final Deadline JUNE = Deadline.on(LocalDate.of(2026, 6, 30));
    private static final Deadline SEPTEMBER = Deadline.on(LocalDate.of(2026, 9, 30));
    private static final Decision GRANTED = new Decision(Decision.Outcome.GRANTED, "陆知远", LocalDate.of(2026, 6, 25), "党组会", "", "");
    private static final String NAME = "示例市红十字会赈济救助与应急救援工作部综合科".repeat(3).substring(0, 60);
    private static final String LONG = "开展一次全面排查，建立台账，逐项明确责任人和完成时限，定期调度通报；".repeat(200).substring(0, 5000);

    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, names = {"SUMMARY", "OVERDUE", "CLEARANCE", "CLOSE_OUT", "REGULATIONS", "REPORT"})
    void everyWordIsOnThePaperInBothLanguagesWithLongTextsAndLongNames(PaperKind kind) throws IOException {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Texts.speak(language);
            int at = 0;
            for (Paper paper : papers(kind, rich())) {
                Read read = read(kind + "-" + language.getLanguage() + "-" + at++, paper);
                assertThat(read.paper.missingCharacters()).isSubsetOf("𠮷");
                String all = bare(read.all());
                for (String word : paper.words()) {
                    if (word.codePointCount(0, word.length()) < 12 && !word.contains("𠮷")) {
                        assertThat(all).contains(bare(word));
                    }
                }
                read.assertNothingOverlaps();
            }
        }
    }

    @Test
    void fiveThousandCharactersOfAResultAreWholeInForms() throws IOException {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙").measure("丙").result(LONG).state(MeasureState.SUBMITTED);
        for (PaperKind kind : List.of(PaperKind.CLEARANCE, PaperKind.CLOSE_OUT, PaperKind.REPORT)) {
            Read read = read(kind + "-5000", papers(kind, ledger).getFirst());
            String all = bare(read.all()).replaceAll("内部资料|问题整改归零表|整改措施销号审批表|序号整改措施责任人整改时限状态整改结果（进展）|第\\d+页共\\d+页|—\\d+—|整改结果（续）|整改结果|1（续）未定◎待验收", "");
            assertThat(all).as("%s", kind).contains(LONG);
            assertThat(read.pages()).isGreaterThan(2);
        }
    }

    @Test
    void theSummaryIsOnePageForNothingTheSampleAndAThousandMeasures() throws IOException {
        for (Ledgers ledger : List.of(Ledgers.sample(), rich(), big(false), big(true))) {
            Dossier now = dossier(ledger.identified(), NOON);
            for (Dossier then : new Dossier[] {null, now}) {
                Since since = then == null ? null : new Since(3, MAY);
                Paper paper = Papers.describe(PaperRequest.of(PaperKind.SUMMARY, DAY).since(since), null, now, then).getFirst();
                for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    Texts.speak(language);
                    Read read = read("SUMMARY-" + ledger.ledger().measures().count() + "-" + (then != null) + "-" + language.getLanguage(), Papers
                        .describe(PaperRequest.of(PaperKind.SUMMARY, DAY).since(since), null, now, then).getFirst());
                    assertThat(read.pages()).as("%s measures", ledger.ledger().measures().count()).isEqualTo(1);
                    read.assertNothingOverlaps();
                }
                Texts.speak(Locale.SIMPLIFIED_CHINESE);
                assertThat(paper.words()).isNotEmpty();
            }
        }
    }

    @Test
    void theSummarySaysWhatChangedSinceTheIssue() {
        Dossier now = dossier(rich().identified(), NOON);
        Dossier then = dossier(Ledgers.sample().category("甲").finding("乙").measure("丙").state(MeasureState.CLOSED, Ledgers.closedOn(DAY.minusMonths(3))).identified(), MAY);
        List<String> words = Papers.describe(PaperRequest.of(PaperKind.SUMMARY, DAY).since(new Since(3, MAY)), null, now, then).getFirst().words();
        assertThat(words.subList(0, 36)).containsExactly(
            "项目", "问题（个）", "措施（条）", "已销号（条）", "逾期（条）", "待验收（条）", "长期坚持（条）", "延期（次）", "整改完成率",
            "本期", "3", "7", "2", "1", "1", "1", "1", "28.57%",
            "上期", "1", "1", "1", "0", "0", "0", "0", "100.00%",
            "增减", "+2", "+6", "+1", "+1", "+1", "+1", "+1", "与上期相比：上期为第3期（2026年5月20日），其逾期按当日计算。");
        assertThat(words).contains("整改完成率＝已销号措施÷全部措施＝2/7＝28.57%（长期坚持1条、待验收1条未计入已销号）。");
    }

    @Test
    void theDaysOfAnEarlierLookAreThoseOfTheOfficeWhereverThePcThinksItIs() {
        Instant lateInLondon = Instant.parse("2026-05-20T20:00:00Z");
        Dossier now = dossier(rich().identified(), NOON);
        Dossier then = dossier(rich().identified(), lateInLondon);
        Since issue = new Since(3, lateInLondon);
        for (PaperKind kind : List.of(PaperKind.SUMMARY, PaperKind.PROGRESS)) {
            Paper paper = Papers.describe(PaperRequest.of(kind, DAY).since(issue), null, now, then).getFirst();
            assertThat(String.join("\n", paper.words())).contains("2026年5月21日").doesNotContain("2026年5月20日");
        }
    }

    @Test
    void overdueComesFirstThenExtendedThenSoonEachByWhoAnswersForIt() {
        TableSheet sheet = (TableSheet) papers(PaperKind.OVERDUE, rich()).getFirst();
        assertThat(sheet.rows()).extracting(row -> List.of(row.cells().get(1), row.cells().get(2), row.cells().get(4).substring(0, 4), row.cells().get(9))).containsExactly(
            List.of("▲\n逾期\n未办结", "财务室", "逾期措施", "▲\n逾期20天"), List.of("→\n已延期\n未办结", "办公室", "延期措施", "余72天"),
            List.of("▼\n10日内\n到期", "办公室", "快到期的", "▼\n余5天"));
        assertThat(sheet.rows().get(1).cells().subList(5, 9)).containsExactly("责任人：\n林晓棠\n督办人：\n欧阳静", "2026年\n6月30日", "2026年\n9月30日", "1次");
        assertThat(sheet.ending().figures()).first().isEqualTo("截至2026年7月20日：逾期未办结1条，已延期未办结1条，10日内到期1条。");
        TableSheet byPerson = (TableSheet) Papers.describe(PaperRequest.of(PaperKind.OVERDUE, DAY).by(By.PERSON), null, dossier(rich().identified(), NOON), null).getFirst();
        assertThat(byPerson.columns().get(2).heading()).isEqualTo("责任人");
        assertThat(byPerson.rows()).extracting(row -> row.cells().get(2)).containsExactly("（未明确）", "林晓棠", "（未明确）");
    }

    @Test
    void theColumnOfNextStepsIsWideOnlyWhereOneIsWritten() {
        Ledgers silent = Ledgers.sample().category("甲").finding("乙").measure("丙").deadline(Deadline.on(DAY.minusDays(3))).progress(DAY, "已起草。", "", "");
        Ledgers planned = Ledgers.sample().category("甲").finding("乙").measure("丙").deadline(Deadline.on(DAY.minusDays(3))).progress(DAY, "已起草。", "", "报党组会审议后印发各科室执行，并抄送派驻纪检组。");
        assertThat(nextSteps(silent).width()).isEqualTo(18);
        assertThat(nextSteps(planned).width() + nextSteps(planned).stretch()).isGreaterThan(30);
    }

    private static Column nextSteps(Ledgers ledgers) {
        return ((TableSheet) papers(PaperKind.OVERDUE, ledgers).getFirst()).columns().get(11);
    }

    @Test
    void aClearanceSheetSaysWhetherAllIsSettledAndPrintsAnOverride() {
        List<Paper> sheets = papers(PaperKind.CLEARANCE, rich());
        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0).words()).contains("本问题共5条整改措施，已销号1条、转入长期坚持并明确复核日期0条，尚未办结4条，暂不具备归零条件。")
            .contains("佐证一", "示红〔2026〕3号", "2026年3月1日", "柜3盒12");
        assertThat(sheets.get(1).words()).anyMatch(word -> word.contains("全部措施均已办结") && word.contains("第6条措施为例外销号，理由：材料已移交档案馆"));
        assertThat(sheets.get(2).words()).contains("本问题尚未制定整改措施，暂不具备归零条件。");
        assertThat(papers(PaperRequest.of(PaperKind.CLEARANCE, DAY).about(new FindingId(2)), rich())).containsExactly(sheets.get(1));
    }

    @Test
    void aCloseOutSheetShowsTheTrailTheResultTheEvidenceAndWhoAccepted() {
        List<Paper> sheets = papers(PaperKind.CLOSE_OUT, rich());
        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0).words()).contains("措施编号", "1-1", "1.佐证一（示红〔2026〕3号，2026年3月1日，存放：柜3盒12）", "陆知远", "2026年6月1日", "按期销号");
        assertThat(sheets.get(2).words()).contains("尚未登记佐证材料。", "例外销号理由：材料已移交档案馆", "▲ 逾期销号\n（晚5天）");
        assertThat(sheets.get(1).words()).contains("已经做完").doesNotContain("验收人");
    }

    @Test
    void theReportFollowsTheCaseAndSaysWhereItSaysNothing() {
        List<String> words = papers(PaperKind.REPORT, rich()).getFirst().words();
        assertThat(papers(PaperKind.REPORT, rich()).getFirst().heading().title()).isEqualTo("关于七届市委第五轮巡察集中整改进展情况的报告");
        assertThat(words).startsWith("2026年1月30日，巡察反馈意见正式下达。2026年2月12日，整改方案审议通过。现将截至2026年7月20日的集中整改进展情况报告如下。", "一、总体进展");
        assertThat(words).contains("二、问题整改落实情况", "（一）主体责任方面", "1.制度修订把关不严", "一是修订《会员管理办法》。已印发《会员管理办法》。该措施已销号。",
            "三、存在的困难", "问题1的第2条措施：应于2026年6月30日完成，已逾期20天。未完成的原因是：供货期长。", "四、下一步打算",
            "问题1的第2条措施：八月到货后安装。", "问题1的第3条措施：经批准延期1次，将于2026年9月30日前完成。");
        assertThat(words.subList(words.size() - 2, words.size())).containsExactly("示例市红十字会", "2026年7月20日");
        List<String> bare = papers(PaperKind.REPORT, Ledgers.sample()).getFirst().words();
        assertThat(bare).containsExactly("现将截至2026年7月20日的集中整改进展情况报告如下。", "一、总体进展", "尚未列出反馈问题。", "二、问题整改落实情况", "尚未列出反馈问题。",
            "三、存在的困难", "目前没有逾期未销号的措施，各措施的进展中没有填报未完成的原因。", "四、下一步打算", "未办结措施的进展中没有填报下一步打算，也没有经批准延期的时限。",
            "示例市红十字会", "2026年7月20日");
    }

    @Test
    void aRegulationIsListedOnceWithItsMeasures() {
        TableSheet sheet = (TableSheet) papers(PaperKind.REGULATIONS, rich()).getFirst();
        assertThat(sheet.rows()).extracting(row -> List.of(row.cells().get(0), row.cells().get(1), row.cells().get(2)))
            .containsExactly(List.of("1", "《会员管理办法》", "1-1"), List.of("1", "《会员管理办法》", "2-6"), List.of("2", "《关于印发〈细则〉的通知》", "2-6"));
        assertThat(sheet.isMergedWithAbove(1, 1)).isTrue();
    }

    @Test
    void anEmptyCaseGivesASentence() {
        Ledgers empty = Ledgers.sample();
        assertThat(papers(PaperKind.SUMMARY, empty).getFirst().words()).contains("还没有录入问题和措施。");
        assertThat(papers(PaperKind.OVERDUE, empty).getFirst().words()).contains("截至2026年7月20日，没有逾期、延期或10日内到期的措施。");
        assertThat(papers(PaperKind.REGULATIONS, empty).getFirst().words()).contains("整改措施、整改结果和最新进展中没有提到制度或文件名称。");
        assertThatThrownBy(() -> papers(PaperKind.CLEARANCE, empty)).isInstanceOfSatisfying(Refused.class, no -> assertThat(Texts.sentence(no.textKey(), no.args()))
            .isEqualTo("还没有录入问题，没有可以打印的归零表。"));
        assertThatThrownBy(() -> papers(PaperKind.CLOSE_OUT, empty)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.textKey()).isEqualTo("paper.close-out.none"));
        assertThatThrownBy(() -> papers(PaperRequest.of(PaperKind.CLEARANCE, DAY).about(new FindingId(99)), rich())).isInstanceOf(Refused.class);
    }

    private static Ledgers rich() {
        return Ledgers.sample().events(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 12)).category("主体责任方面").finding("制度修订把关不严")
            .findingDuty(Role.LEAD_DEPARTMENT, "办公室")
            .measure("一是修订《会员管理办法》").deadline(JUNE).result("已印发《会员管理办法》").state(MeasureState.CLOSED, Ledgers.closedOn(LocalDate.of(2026, 6, 1)))
            .measure("逾期措施：购置冷链设备").duty(Role.LEAD_DEPARTMENT, "财务室").deadline(JUNE).state(MeasureState.UNDER_WAY).progress(DAY.minusDays(3), "已招标", "供货期长", "八月到货后安装")
            .measure("延期措施：县级联动").duty(Role.RESPONSIBLE_PERSON, "林晓棠").duty(Role.SUPERVISOR, "欧阳静").deadline(JUNE).state(MeasureState.UNDER_WAY)
            .extension(JUNE, SEPTEMBER, GRANTED)
            .measure("快到期的措施：" + LONG.substring(0, 900)).deadline(Deadline.on(DAY.plusDays(5))).state(MeasureState.NOT_STARTED)
            .measure("送审的措施").result("已经做完").state(MeasureState.SUBMITTED)
            .category("监督责任方面" + NAME).finding("监督𠮷不够" + NAME)
            .measure("落实《会员管理办法》和《关于印发〈细则〉的通知》").duty(Role.LEAD_DEPARTMENT, NAME).duty(Role.RESPONSIBLE_PERSON, NAME).deadline(JUNE).result("已移交" + LONG.substring(0, 300))
            .state(MeasureState.CLOSED, new Closure(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 5), new PersonId(1), "材料已移交档案馆", "", null))
            .measure("常抓不懈").state(MeasureState.LONG_TERM, new Closure(null, null, null, "", "", DAY.plusMonths(5)))
            .finding("还没有措施的问题").category("没有问题的方面");
    }

    /** A thousand measures in forty categories, all names long if asked. */
    private static Ledgers big(boolean longNames) {
        Ledgers ledger = Ledgers.sample();
        for (int c = 0; c < 40; c++) {
            ledger.category("第" + c + "方面" + (longNames ? NAME : ""));
            for (int f = 0; f < 5; f++) {
                ledger.finding("问题" + c + f);
                for (int m = 0; m < 5; m++) {
                    ledger.measure("措施" + LONG.substring(0, longNames ? 900 : 20)).duty(Role.LEAD_DEPARTMENT, "科室" + c % 20 + (longNames ? NAME : ""))
                        .duty(Role.RESPONSIBLE_PERSON, longNames ? NAME : "林晓棠").deadline(Deadline.on(LocalDate.of(2025, 1, 5).plusDays(c * 13 + f * 5 + m)))
                        .state(m % 2 == 0 ? MeasureState.UNDER_WAY : MeasureState.CLOSED, m % 2 == 0 ? Closure.NONE : Ledgers.closedOn(LocalDate.of(2025, 3, 1).plusDays(c * 11)));
                }
            }
        }
        return ledger;
    }

    private static List<Paper> papers(PaperKind kind, Ledgers ledger) {
        return papers(PaperRequest.of(kind, DAY), ledger);
    }

    private static List<Paper> papers(PaperRequest request, Ledgers ledger) {
        return Papers.describe(request, null, dossier(ledger.identified(), NOON), null);
    }

    private static Dossier dossier(Ledger ledger, Instant at) {
        MeasureId first = ledger.measures().findFirst().map(leaf -> leaf.measure().id()).orElse(MeasureId.NEW);
        Evidence evidence = new Evidence(new EvidenceId(1), first, "佐证一", "示红〔2026〕3号", LocalDate.of(2026, 3, 1), "柜3盒12");
        Person acceptor = new Person(new PersonId(1), "陆知远", "党组书记", "", null, true, null, null);
        return new Dossier(ledger, WorkCalendar.published(), List.of(acceptor), new EvidenceIndex(List.of(evidence), Map.of()), zhenggai.domain.supervision.ActLog.NONE, at, "", ZoneId.of("Asia/Shanghai"));
    }

    private static Read read(String name, Paper paper) throws IOException {
        Read read = new Read(paper);
        Path pictures = Path.of("target/pictures");
        Files.createDirectories(pictures);
        Files.write(pictures.resolve("case-" + name + ".pdf"), read.paper.bytes());
        return read;
    }

    private static String bare(String text) {
        return ReadBack.bare(text).replace("\u3000", "");
    }
}
