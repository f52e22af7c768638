package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.Desk;
import zhenggai.testkit.EightOpinions;

/** What the public said on paper: all of it, with its figures, and nobody's name where it was not asked for. */
class PublicOpinionPapersTest {
    @TempDir
    Path dir;

    private OpenCase open;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("a.zgt"));
        EightOpinions.into(open);
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void theTableSaysWhatWasSaidWhoAnswersAndWhatBecameOfItAndCountsAll() {
        TableSheet sheet = sheet(PaperKind.OPINIONS);
        assertThat(sheet.rows()).hasSize(8);
        assertThat(row(sheet, 2)).containsExactly("2", "2026年\n6月8日", "来信", "救助物资发放名单张贴得太晚。", "3. 报销审核把关不严", "陆知远", "2026年\n6月30日",
            "2026年7月6日电话答复：名单须先核实再张贴，今后发放当日张贴。", "解释说明\n◇ 逾期答复");
        assertThat(row(sheet, 3).getLast()).isEqualTo("不予采纳：不属于整改事项，人员招聘须公开考试");
        assertThat(row(sheet, 5).getLast()).isEqualTo("▲ 逾期未答复");
        assertThat(row(sheet, 8)).contains("不涉及具体问题", "○ 待交办");
        assertThat(sheet.ending().figures()).startsWith("共 8 条：已答复 4 条（采纳 1、解释说明 1、转办 1、不予采纳 1）；未答复 4 条，其中逾期 1 条。",
            "渠道：来电 2、来信 1、电子邮件 1、来访 2、网上留言 1、意见箱 1。", "按收到月份：2026年6月5条、2026年7月3条。", "按涉及问题：问题1 2条、问题2 1条、问题3 2条；不涉及具体问题3条。");
    }

    @Test
    void nobodyIsNamedUnlessTheRegisterIsAskedForAndNeverWhoWantsToBeKeptBack() {
        assertThat(String.join("\n", sheet(PaperKind.OPINIONS).words())).doesNotContain(EightOpinions.NAMED.name(), EightOpinions.NAMED.contact(), EightOpinions.KEPT_BACK.name());
        TableSheet register = sheet(PaperKind.OPINION_SENDERS);
        assertThat(row(register, 1)).contains("孙未名\n13900001234");
        assertThat(row(register, 2)).contains("要求保密");
        assertThat(row(register, 4)).contains("匿名");
        assertThat(String.join("\n", register.words())).doesNotContain(EightOpinions.KEPT_BACK.name(), EightOpinions.KEPT_BACK.contact());
    }

    @Test
    void everyWordStandsInEveryFileAndNothingLongIsCut() throws IOException {
        for (PaperKind kind : List.of(PaperKind.OPINIONS, PaperKind.OPINION_SENDERS)) {
            TableSheet sheet = sheet(kind);
            assertThat(row(sheet, 6)).anySatisfy(cell -> assertThat(cell).hasSize(EightOpinions.LONGEST));
            byte[] pdf = file(PaperFormat.PDF, sheet);
            assertThat(OfficeReadBack.lacking(sheet.words(), text(pdf))).as(kind + " as PDF").isEmpty();
            assertThat(OfficeReadBack.unsaid(sheet.words(), OfficeReadBack.excelText(file(PaperFormat.XLSX, sheet)))).as(kind + " in Excel").isEmpty();
            assertThat(OfficeReadBack.unsaid(sheet.words(), OfficeReadBack.wordText(file(PaperFormat.DOCX, sheet)))).as(kind + " in Word").isEmpty();
        }
    }

    @Test
    void theNoticeAndItsChecksKnowNobodyWhoSaidSomething() {
        String notice = open.notices().preview(open.inspections().all().getFirst().id(), NoticeKind.NOTICE).reading().plain();
        String questions = open.dossiers().current().questions().toString();
        assertThat(notice).isNotBlank();
        assertThat(notice + questions).doesNotContain(EightOpinions.NAMED.name(), EightOpinions.NAMED.contact(), EightOpinions.KEPT_BACK.name(), EightOpinions.KEPT_BACK.contact());
    }

    private TableSheet sheet(PaperKind kind) {
        return (TableSheet) Papers.describe(PaperRequest.of(kind, open.today()), null, open.dossiers().current(), null).getFirst();
    }

    private static List<String> row(TableSheet sheet, int number) {
        return sheet.rows().get(number - 1).cells();
    }

    private static byte[] file(PaperFormat format, TableSheet sheet) {
        return PaperFile.make(format, List.of(sheet), PaperFonts.bundled(), Watch.NONE).bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return OfficeReadBack.bare(new PDFTextStripper().getText(document));
        }
    }
}
