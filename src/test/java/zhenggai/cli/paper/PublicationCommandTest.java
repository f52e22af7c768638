package zhenggai.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.notice.Version;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.Days;
import zhenggai.testkit.Desk;
import zhenggai.testkit.SignedNotice;

/** Where the notice is public on the command line, and the statement that closes it. */
class PublicationCommandTest {
    private static final Days RUNNING = new Days(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 7));
    private static final Days OVER = new Days(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 17));

    @TempDir Path dir;
    private final Console console = new Console();

    @Test
    void theListSaysWhereAndUntilWhenAndWhatIsMissing() throws IOException {
        Path file = dir.resolve("案卷.zgt");
        new Desk().smallCase(file).close();
        assertThat(console.run("publication", "--case", file).out()).contains("还没有登记通报公开。");
        published(file, RUNNING);
        assertThat(console.run("publication", "--case", file)).satisfies(answer -> {
            assertThat(answer.code()).isZero();
            assertThat(answer.out()).contains("《示例市红十字会关于七届市委第五轮巡察整改进展情况的通报》第 1 版：2026-07-20 至 2026-08-07，15 个工作日，● 公开中",
                "已公开 1 个工作日，还剩 14 个工作日。", "单位门户网站（https://hh.example.cn）：公开 2026-07-20，撤下 未登记，佐证 0 份",
                "公开期间没有收到群众意见建议。", "单位门户网站（https://hh.example.cn）缺公开佐证，请留存截图或照片。");
        });
        Map<String, Object> json = JSON.std.mapFrom(console.run("publication", "--case", file, "--json").out());
        assertThat((List<?>) json.get("publications")).singleElement().satisfies(one -> assertThat((Map<?, ?>) one).extracting("phase", "workingDays", "left", "statement")
            .containsExactly("RUNNING", 15, 14, null));
    }

    @Test
    void theStatementIsPrintedOnceThePeriodIsOver() throws IOException {
        Path file = dir.resolve("案卷.zgt");
        Path pdf = dir.resolve("说明.pdf");
        new Desk().smallCase(file).close();
        assertThat(console.run("print", "closing", "--case", file, "--out", pdf).err()).contains("还没有登记通报公开。");
        PublicationId id = published(file, RUNNING);
        assertThat(console.run("print", "closing", "--case", file, "--out", pdf).err()).contains("公开期到 2026-08-07 才满，期满后再出具说明。");
        assertThat(console.run("print", "closing", "--case", file, "--version", 3, "--out", pdf).err()).contains("通报第 3 版没有登记公开。");
        assertThat(console.run("print", "closing", "--case", file, "--out", dir.resolve("说明.xlsx")).err()).contains("情况说明只能存为");
        assertThat(List.of(pdf, dir.resolve("说明.xlsx"))).allSatisfy(none -> assertThat(none).doesNotExist());
        try (OpenCase open = new Desk().cases.open(file)) {
            open.publications().open(id, OVER);
            open.publications().state(id, "林晓棠", "期间网站停机维护半天。");
        }
        assertThat(console.run("print", "closing", "--case", file, "--out", pdf).code()).isZero();
        assertThat(console.run("print", "closing", "--case", file, "--version", 1, "--out", dir.resolve("说明.docx")).code()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("公开期满情况的说明", "一、公开期限", "公开期限为2026年7月6日至7月17日，共10个工作日，现已期满。",
                "二、公开渠道和佐证", "三、收集群众意见建议情况公开期间没有收到群众意见建议。", "期间网站停机维护半天。", "特此说明。", "示例市红十字会2026年7月20日");
        }
    }

    private static PublicationId published(Path file, Days period) {
        try (OpenCase open = new Desk().cases.open(file)) {
            Version version = SignedNotice.of(open, period);
            PublicationId id = open.publications().begin(version.id(), period).id();
            open.publications().post(id, Posting.of(Channel.WEBSITE, "https://hh.example.cn", LocalDate.of(2026, 7, 20)));
            return id;
        }
    }
}
