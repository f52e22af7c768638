package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.papers.Ask;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.pdf.Read;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.Desk;

/** Lists that mark what became of their lines since an earlier day, and what stands on them no more. */
class MarkedListsTest {
    private static final LocalDate LATER = Desk.TODAY.plusDays(10);

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId closed;
    private MeasureId extended;
    private MeasureId soon;
    private MeasureId removed;
    private FindingId finding;

    @BeforeEach
    void tenDays() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        closed = Desk.measure(open, 0).id();
        extended = Desk.measure(open, 1).id();
        soon = Desk.measure(open, 2).id();
        finding = open.ledgers().current().findings().findFirst().orElseThrow().finding().id();
        removed = open.measures().add(finding, "按《学习制度》登记").id();
        open.measures().promise(closed, "2026-07-10");
        open.measures().promise(extended, "2026-07-12");
        open.measures().promise(soon, "2026-07-25");
        open.measures().promise(removed, "2026-07-15");
        open.measures().start(closed);
        Extension asked = open.extensions().ask(extended, "2026-09-30", new Extension.Request("等待批复", "林晓棠", Desk.TODAY));
        desk.clock.forward(Duration.ofDays(10));
        open.measures().submit(closed, "已印发细则");
        open.measures().accept(closed, open.people().add(Person.named("陆知远")).id(), "材料已当面核对");
        open.extensions().grant(asked.id(), new Decision(Decision.Outcome.GRANTED, "陆知远", LATER, "党组会", "", ""));
        open.measures().reword(soon, "修订议事规则并公布");
        open.measures().remove(List.of(removed));
        open.measures().promise(open.measures().add(finding, "开展学习情况检查").id(), "2026-08-05");
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void whatIsNoLongerOverdueIsShownAsGoneWithWhatBecameOfIt() {
        TableSheet sheet = compared(PaperKind.OVERDUE);
        assertThat(sheet.columns().getLast().heading()).isEqualTo("与2026年7月20日相比");
        assertThat(sheet.rows()).extracting(row -> List.of(row.cells().get(0), row.cells().get(4), row.cells().getLast())).containsExactly(
            List.of("1", "修订议事规则并公布", "※ 改写，原文：修订议事规则\n情况原为：▼ 10日内 到期"),
            List.of("2", "每季度组织集体学习", "→ 延期（原时限：2026年7月12日）\n情况原为：▲ 逾期 未办结"),
            List.of("3", "开展学习情况检查", "＋ 新增"),
            List.of("×", "制定学习实施细则", "● 已销号（原状态：整改中）\n不再列入本表"),
            List.of("×", "【已删除】按《学习制度》登记", "× 删除（原状态：未启动；原时限：2026年7月15日）"));
        assertThat(sheet.rows().get(3).cells().get(9)).as("as it stood then").isEqualTo("▲\n逾期10天");
        assertThat(sheet.ending().figures()).contains(
            "与2026年7月20日相比：新增措施1条、已销号措施1条、延期措施1条、改写措施1条、删除措施1条。", "本表新列入1条，不再列入2条。",
            "序号处为“×”的，是当时列入、现在不再列入的，各栏为当时的情况。");
    }

    @Test
    void goneLinesShareNoMergedCellWithThoseThatAreThere() {
        TableSheet sheet = compared(PaperKind.OVERDUE);
        for (int column = 1; column <= 3; column++) {
            assertThat(sheet.isMergedWithAbove(3, column)).isFalse();
        }
    }

    @Test
    void aRequestThatWasDecidedSaysThatItWasWaiting() {
        TableSheet sheet = compared(PaperKind.EXTENSIONS);
        assertThat(sheet.rows().getFirst().cells().getLast()).isEqualTo("→ 延期（原时限：2026年7月12日）\n审批 结果原为：◎ 待审批");
        assertThat(sheet.rows().get(1).cells().getLast()).as("a sum").isEmpty();
        Extension second = open.extensions().ask(extended, "2026-12-31", new Extension.Request("再等批复", "林晓棠", LATER));
        assertThat(compared(PaperKind.EXTENSIONS).rows().get(1).cells().getLast()).isEqualTo("新列入本表");
        open.extensions().withdraw(second.id());
        assertThat(compared(PaperKind.EXTENSIONS).rows()).hasSize(2);
    }

    @Test
    void aMeasureThatIsNoLongerSomebodysIsGoneFromHisSheet() {
        open.duties().assign(extended, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        open.duties().assign(soon, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        desk.clock.forward(Duration.ofDays(1));
        open.duties().assign(soon, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        LocalDate last = LATER;
        List<Paper> sheets = Papers.describe(since(PaperKind.PERSON, last), null, open.dossiers().current(), open.dossiers().before(since(PaperKind.PERSON, last)));
        TableSheet his = (TableSheet) sheets.stream().filter(sheet -> sheet.heading().title().contains("林晓棠")).findFirst().orElseThrow();
        assertThat(his.rows()).extracting(row -> List.of(row.cells().get(0), row.cells().getLast())).containsExactly(List.of("1", ""), List.of("×", "不再列入本表"));
    }

    @Test
    void aTitleThatNobodyNamesAnyMoreIsSaidToBeGone() {
        TableSheet sheet = compared(PaperKind.REGULATIONS);
        assertThat(sheet.rows()).extracting(row -> row.cells().get(1)).containsExactly("《学习制度》");
        assertThat(sheet.rows().getFirst().cells().getFirst()).isEqualTo("×");
    }

    @Test
    void whereNothingBecameOfAnythingThatIsSaid() {
        PaperRequest today = since(PaperKind.OVERDUE, LATER);
        desk.clock.forward(Duration.ofDays(1));
        TableSheet sheet = (TableSheet) Papers.describe(today, null, open.dossiers().current(), open.dossiers().before(today)).getFirst();
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.cells().getLast()).isEmpty());
        assertThat(sheet.ending().figures().getLast()).isEqualTo("与2026年7月30日相比没有变化。");
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, names = {"OVERDUE", "EXTENSIONS", "REGULATIONS", "DEADLINES"})
    void theMarksAreInEveryFile(PaperKind kind) throws IOException {
        assertThat(kind.asks(Ask.SINCE)).isTrue();
        TableSheet sheet = compared(kind);
        List<String> words = new ArrayList<>(sheet.words());
        Read read = new Read(sheet);
        read.assertNothingOverlaps();
        assertThat(OfficeReadBack.lacking(words, OfficeReadBack.bare(read.all()))).isEmpty();
        assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.excelText(file(PaperFormat.XLSX, sheet)))).isEmpty();
        assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.wordText(file(PaperFormat.DOCX, sheet)))).isEmpty();
    }

    private static byte[] file(PaperFormat format, Paper paper) {
        return PaperFile.make(format, List.of(paper), PaperFonts.bundled(), Watch.NONE).bytes();
    }

    private TableSheet compared(PaperKind kind) {
        PaperRequest request = since(kind, Desk.TODAY);
        return (TableSheet) Papers.describe(request, null, open.dossiers().current(), open.dossiers().before(request)).getFirst();
    }

    private PaperRequest since(PaperKind kind, LocalDate day) {
        return PaperRequest.of(kind, open.today()).since(new Since(0, day.plusDays(1).atStartOfDay(desk.clock.getZone()).toInstant().minusMillis(1)));
    }
}
