package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.meeting.Vote;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.people.Office;
import zhenggai.domain.register.Register;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.supervision.Act;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.supervision.ActPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;
import zhenggai.words.MinuteWords;

/** The register and the minutes of the sample case on paper. */
class RegisterPapersTest {
    @TempDir
    Path dir;

    @Test
    void theListSaysHowFarEachIsWhatIsOwedAndWhatIsNotRegistered() {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            TableSheet sheet = (TableSheet) describe(open, PaperRequest.of(PaperKind.REGULATIONS, open.today())).getFirst();
            List<String> late = cells(sheet, "《示例市红十字会监事会监督工作规程》");
            assertThat(late.subList(6, 9)).containsExactly("新建\n示红〔2026〕24号", "◐ 发布完成\n2026年5月26日", "归档\n林晓棠\n2026年7月10日\n▲ 红色预警");
            List<String> abolished = cells(sheet, "《示例市红十字会机关公务接待暂行办法》");
            assertThat(abolished.get(3)).isEqualTo("（未关联措施）");
            assertThat(abolished.get(7)).isEqualTo("◐ 审议完成\n2026年6月18日\n示红党组纪〔2026〕11号");
            assertThat(sheet.rows().getFirst().cells().get(8)).as("the most pressing first").endsWith("▲ 红色预警");
            Register register = open.regulations().register();
            assertThat(sheet.rows().stream().map(row -> row.cells()).filter(cells -> cells.get(7).contains("未登记")).map(cells -> cells.get(1)))
                .isNotEmpty().allSatisfy(title -> assertThat(register.find(title)).isEmpty());
            assertThat(sheet.rows().stream().map(row -> row.cells().getFirst()).distinct().count()).as("each title has one number")
                .isEqualTo(sheet.rows().stream().map(row -> row.cells().get(1)).distinct().count());
        }
    }

    @Test
    void theMinutesSayEverythingOfAMeetingInEveryFile() throws IOException {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            Meeting meeting = open.meetings().find(4).orElseThrow();
            PaperRequest request = PaperRequest.of(PaperKind.MINUTES, open.today()).about(meeting.id());
            BlockSheet minutes = (BlockSheet) describe(open, request).getFirst();
            assertThat(minutes.heading().title()).isEqualTo("巡察整改工作领导小组2026年第7次会议纪要");
            assertThat(minutes.words()).contains("示红整改纪〔2026〕7号", "时间：2026年7月20日", "主持：陆知远", "出席：陆知远、欧阳静、程柏松、张䶮、邓立言、马骁",
                "一、审批历史结余资金清理措施延期", "会前酝酿：2026年7月17日由张䶮进行程序审核。须等捐赠人书面确认用途，理由属实。", "表决：赞成4票，反对1票，弃权1票。",
                "（尚未记录讨论和决定）", "附件：2026年7月16日至2026年7月20日整改台账的变化");
            List<String> words = new ArrayList<>(minutes.words());
            assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.excelText(file(PaperFormat.XLSX, minutes)))).isEmpty();
            assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.wordText(file(PaperFormat.DOCX, minutes)))).isEmpty();
            assertThat(file(PaperFormat.PDF, minutes)).isNotEmpty();
        }
    }

    @Test
    void theAnnexOfTheMinutesIsTheComparisonWithTheLastMeeting() {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            Meeting meeting = open.meetings().find(4).orElseThrow();
            Comparison comparison = open.meetings().changes(meeting.id()).orElseThrow();
            BlockSheet minutes = (BlockSheet) describe(open, PaperRequest.of(PaperKind.MINUTES, open.today()).about(meeting.id())).getFirst();
            List<Block.Table> annex = minutes.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
            assertThat(annex).singleElement().satisfies(table -> assertThat(table.rows()).hasSize(comparison.measures().size() + comparison.findings().size()));
            assertThat(comparison.measures()).isNotEmpty();
            BlockSheet first = (BlockSheet) describe(open, PaperRequest.of(PaperKind.MINUTES, open.today()).about(open.meetings().find(1).orElseThrow().id())).getFirst();
            assertThat(first.blocks()).noneMatch(Block.Table.class::isInstance);
        }
    }

    @Test
    void theAnnexFollowsTheLedgerToTheEndOfTheMeetingsDayUnlessAMomentIsAsked() {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            Meeting june = open.meetings().find(2).orElseThrow();
            PaperRequest asked = PaperRequest.of(PaperKind.MINUTES, open.today()).about(june.id());
            assertThat(annex(open, asked)).contains("1-1").doesNotContain("1-3");
            assertThat(((BlockSheet) describe(open, asked).getFirst()).words()).contains("2026年2月12日至2026年6月18日整改台账的变化");
            assertThat(open.meetings().changes(june.id()).orElseThrow().measures()).hasSameSizeAs(
                annex(open, asked).stream().filter(number -> number.contains("-")).toList());
            assertThat(annex(open, asked.asOf(open.dossiers().current().at()))).as("closed after the meeting").contains("1-1", "1-3");
        }
    }

    @Test
    void whatAMeetingDecidedSaysSoOnTheSheetsTheReportAndTheRecordOfTheTalk() {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            Meeting meeting = open.meetings().find(4).orElseThrow();
            AgendaItem closing = meeting.items().get(1).decided(new Vote.Unanimous(), "同意销号。", meeting.items().get(1).effect());
            open.meetings().carryOut(meeting.id(), closing);
            open.meetings().carryOut(meeting.id(), meeting.items().get(2));
            String said = "巡察整改工作领导小组2026年第7次会议（示红整改纪〔2026〕7号）";
            assertThat(words(open, PaperKind.CLOSE_OUT)).contains("审议会议", said);
            assertThat(words(open, PaperKind.CLEARANCE)).anyMatch(line -> line.contains("第3条措施由" + said + "于2026年7月20日审议同意销号。"));
            String adopted = MinuteWords.of(open.inspections().all().getFirst().planMinute());
            assertThat(adopted).contains("党组");
            assertThat(words(open, PaperKind.REPORT)).anyMatch(line -> line.contains("2026年2月12日，" + adopted + "审议通过整改方案。"));
            Act talk = open.acts().all().getLast();
            ActPaper.Setting setting = new ActPaper.Setting(open.office().get(), open.reminders().rules(), open.basis().calendar(), open.basis().rules().counting());
            assertThat(((BlockSheet) ActPaper.of(talk, setting, null).paper()).words()).contains(said + "决定约谈。研究退回措施的约谈");
        }
    }

    private static List<String> words(OpenCase open, PaperKind kind) {
        return describe(open, PaperRequest.of(kind, open.today())).stream().filter(BlockSheet.class::isInstance).flatMap(paper -> ((BlockSheet) paper).words().stream()).toList();
    }

    @Test
    void minutesPrintedAgainAfterLaterChangesReadAsTheFirstTime() {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            Meeting june = open.meetings().find(2).orElseThrow();
            PaperRequest asked = PaperRequest.of(PaperKind.MINUTES, open.today()).about(june.id());
            List<String> first = ((BlockSheet) describe(open, asked).getFirst()).words();
            Measure some = open.ledgers().current().measures().filter(leaf -> leaf.measure().state().isOpen()).findFirst().orElseThrow().measure();
            open.measures().reword(some.id(), "会后改写的措施");
            open.measures().add(some.finding(), "会后增加的措施");
            open.findings().remove(open.findings().add(open.findings().get(some.finding()).category(), "会后加上又删去的问题", "").id());
            Office office = open.office().get();
            open.office().edit(new Office("改名后的单位", office.partyOrganisation(), office.contact()));
            open.meetings().add(Session.of(june.session().kind(), "会后召开的会议", open.today()));
            assertThat(((BlockSheet) describe(open, asked).getFirst()).words()).isEqualTo(first).anyMatch(line -> line.contains("台账的变化"));
            assertThat(((BlockSheet) describe(open, asked.asOf(open.dossiers().current().at())).getFirst()).words()).as("where the present is asked for")
                .isNotEqualTo(first);
        }
    }

    private static List<String> annex(OpenCase open, PaperRequest request) {
        return ((BlockSheet) describe(open, request).getFirst()).blocks().stream().filter(Block.Table.class::isInstance)
            .flatMap(block -> ((Block.Table) block).rows().stream()).map(row -> row.cells().getFirst()).toList();
    }

    @Test
    void theCatalogueOfTheSampleSaysWhatAnArchiveAsks() {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            TableSheet sheet = (TableSheet) describe(open, PaperRequest.of(PaperKind.EVIDENCE, open.today())).getFirst();
            assertThat(cells(sheet, 3, "《突发事件应急预案》").subList(4, 8)).containsExactly("示红〔2026〕18号", "2026年4月22日", "1—4", "纸质材料\n存放：1号柜第3盒");
            assertThat(cells(sheet, 3, "《学习实施细则》印发件").subList(4, 8)).containsExactly("示红党组〔2026〕9号", "2026年3月26日", "1—5", "电子文件（文本）");
            assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.cells().subList(5, 8)).doesNotContain(""));
            assertThat(sheet.ending().signatures()).containsExactly("立卷人：", "检查人：", "立卷日期：");
        }
    }

    @Test
    void withoutAMeetingThereAreNoMinutes() {
        try (OpenCase open = new Desk().smallCase(dir.resolve("a.zgt"))) {
            assertThatThrownBy(() -> describe(open, PaperRequest.of(PaperKind.MINUTES, open.today()))).isInstanceOf(Refused.class).hasMessage("paper.minutes.none");
        }
    }

    private static byte[] file(PaperFormat format, Paper paper) {
        return PaperFile.make(format, List.of(paper), PaperFonts.bundled(), Watch.NONE).bytes();
    }

    private static List<String> cells(TableSheet sheet, String title) {
        return cells(sheet, 1, title);
    }

    private static List<String> cells(TableSheet sheet, int column, String words) {
        return sheet.rows().stream().map(row -> row.cells()).filter(cells -> cells.get(column).equals(words)).findFirst().orElseThrow();
    }

    private static List<Paper> describe(OpenCase open, PaperRequest request) {
        return Papers.describe(request, null, open.dossiers().of(request), open.dossiers().before(request));
    }
}
