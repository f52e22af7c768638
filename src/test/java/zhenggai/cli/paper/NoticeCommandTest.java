package zhenggai.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Version;
import zhenggai.testkit.Sample;

/** The notice on the command line: as it stands and as a version kept it, and what it cannot do. */
class NoticeCommandTest {
    @TempDir Path dir;
    private final Console console = new Console();

    @Test
    void theNoticeIsPrintedAsItStandsAndAsAVersionKeptIt() throws IOException {
        Path file = dir.resolve("示例.zgt");
        Version first;
        FixedText now;
        try (OpenCase open = Sample.open(file)) {
            first = open.notices().look(open.notices().all().getFirst().id()).versions().getFirst();
            now = open.notices().look(first.notice()).text();
        }
        Path pdf = dir.resolve("通报.pdf");
        assertThat(console.run("print", "notice", "--case", file, "--out", pdf).code()).isZero();
        assertThat(text(pdf)).contains(bare(now.paragraphs().get(3).whole())).contains("成立巡察整改工作领导小组");
        Path kept = dir.resolve("第一版.pdf");
        assertThat(console.run("print", "notice", "--case", file, "--version", 1, "--out", kept).code()).isZero();
        String text = text(kept);
        assertThat(text).doesNotContain("成立巡察整改工作领导小组");
        assertThat(first.text().paragraphs()).allSatisfy(paragraph -> assertThat(text).contains(bare(paragraph.whole()).substring(0, Math.min(12, bare(paragraph.whole()).length()))));
        assertThat(console.run("print", "notice", "--case", file, "--out", dir.resolve("通报.docx")).code()).isZero();
    }

    @Test
    void whatItCannotDoItSays() {
        Path file = dir.resolve("示例.zgt");
        Sample.open(file).close();
        assertThat(console.run("print", "notice", "--case", file, "--version", 7, "--out", dir.resolve("a.pdf")).err()).contains("通报没有第 7 版。");
        assertThat(console.run("print", "notice", "--case", file, "--out", dir.resolve("a.xlsx")).err()).contains("通报只能存为");
        assertThat(List.of(dir.resolve("a.pdf"), dir.resolve("a.xlsx"))).allSatisfy(none -> assertThat(none).doesNotExist());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return bare(new PDFTextStripper().getText(document).replaceAll("— \\d+ —", ""));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
