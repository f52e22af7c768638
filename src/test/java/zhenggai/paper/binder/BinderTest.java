package zhenggai.paper.binder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.Watch;
import zhenggai.testkit.Desk;
import zhenggai.testkit.SampleFiles;
import zhenggai.words.Texts;

/** The binder has every file under its number, a catalogue, an index, hashes that hold, and one PDF with a number on every page. */
class BinderTest {
    @TempDir Path dir;
    private OpenCase open;
    private MeasureId first;
    private Path out;
    private Locale spoken;

    @BeforeEach
    void openTheCase() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        out = Files.createDirectory(dir.resolve("out"));
    }

    @AfterEach
    void close() {
        open.close();
        Texts.speak(spoken);
    }

    @Test
    void theBinderIsWholeAndProvesItself() throws IOException, InterruptedException {
        add(SampleFiles.pdf(dir.resolve("通知.pdf"), open.dossiers().current()), SampleFiles.picture(dir.resolve("现场.jpg"), 1200, 800), SampleFiles.picture(dir.resolve("截图.png"), 300, 500),
            SampleFiles.word(dir.resolve("=细则.docx"), "学习实施细则"), Files.writeString(dir.resolve("清理.bat"), "del"));
        open.evidence().add(new Evidence(EvidenceId.NEW, first, "签到表𠮷", "", Desk.TODAY, "3号柜第12盒"));
        open.evidence().link(open.evidence().of(first).getFirst().id(), Backed.of(Desk.measure(open, 3).id()));
        List<Integer> told = new ArrayList<>();
        Binder.Made made = make((done, all) -> told.add(done * 100 / all));
        assertThat(made.files()).isEqualTo(5);
        assertThat(made.missing()).isEmpty();
        assertThat(told).isSorted().endsWith(100);
        assertThat(names(made.folder())).contains("00 佐证材料目录.pdf", "00 佐证材料目录.xlsx", "01 索引.csv", "02 佐证卷宗合订本.pdf", "SHA256SUMS.txt", "问题1/1-1-1 通知.pdf", "问题1/1-1-4 =细则.docx")
            .doesNotContain("问题3/1-1-1 通知.pdf");
        Process proof = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS.txt").directory(made.folder().toFile()).redirectErrorStream(true).start();
        assertThat(new String(proof.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("FAILED");
        assertThat(proof.waitFor()).isZero();
        assertThat(Files.readString(made.folder().resolve("01 索引.csv"))).contains("\"1-1-4\",\"'=细则\"").contains("3号柜第12盒");
        Path whole = made.folder().resolve("02 佐证卷宗合订本.pdf");
        Files.createDirectories(Path.of("target/pictures"));
        Files.copy(whole, Path.of("target/pictures/binder.pdf"), StandardCopyOption.REPLACE_EXISTING);
        try (PDDocument pdf = Loader.loadPDF(whole.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1 + 6);
            List<String> pages = pages(pdf);
            for (int n = 1; n <= 6; n++) {
                assertThat(pages.get(n)).contains("内部资料").contains("佐证 1-1-" + n);
            }
            assertThat(pages.get(4)).contains("=细则").contains("见卷宗文件夹");
            assertThat(pages.get(6)).contains("3号柜第12盒").contains("2026");
        }
    }

    @Test
    void whatIsGoneOrAlteredOrUnreadableIsSaidAndKeepsNoBinderFromBeingMade() throws IOException {
        add(Files.writeString(dir.resolve("甲.txt"), "甲"), Files.writeString(dir.resolve("乙.txt"), "乙"), Files.writeString(dir.resolve("坏.pdf"), "%PDF-1.7 坏"));
        List<Evidence> pieces = open.evidence().of(first);
        Files.delete(open.evidenceFiles().there(pieces.get(0).file()));
        Files.writeString(open.evidenceFiles().there(pieces.get(1).file()), "改");
        Binder.Made made = make(Watch.NONE);
        assertThat(made.missing()).extracting(trouble -> trouble.state()).containsExactly(State.MISSING, State.CHANGED);
        assertThat(made.files()).isEqualTo(1);
        assertThat(Files.readString(made.folder().resolve("01 索引.csv"))).contains("文件缺失").contains("内容已变");
        try (PDDocument pdf = Loader.loadPDF(made.folder().resolve("02 佐证卷宗合订本.pdf").toFile())) {
            assertThat(pages(pdf)).hasSize(4).last().asString().contains("不能并入合订本");
        }
        assertThat(make(Watch.NONE).folder()).as("a second one takes another name").isNotEqualTo(made.folder());
    }

    @Test
    void aBinderThatIsCalledOffLeavesNothing() throws IOException {
        Path[] many = new Path[200];
        for (int i = 0; i < many.length; i++) {
            many[i] = Files.writeString(dir.resolve("文" + i + ".txt"), "文" + i);
        }
        add(many);
        assertThatThrownBy(() -> make((done, all) -> {
            if (done > all * 3 / 4) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(out).isEmptyDirectory();
        assertThat(make(Watch.NONE).files()).isEqualTo(200);
    }

    @Test
    void withoutEvidenceThereIsNoBinder() {
        assertThatThrownBy(() -> make(Watch.NONE)).isInstanceOf(Refused.class).hasMessage("binder.nothing");
    }

    private Binder.Made make(Watch watch) {
        return Binder.make(open.dossiers().current(), Desk.TODAY, out, open.evidenceFiles()::copy, watch);
    }

    private void add(Path... files) {
        open.evidence().addFiles(open.evidenceFiles().bring(List.of(files), Meter.NONE).files(), Backed.of(first));
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(pdf));
        }
        return pages;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
        }
    }
}
