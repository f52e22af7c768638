package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.cli.Console;

/** The notice that was really published, where it lies beside the project: read, taken in, shown and printed, with nothing lost. */
class SeedNoticeTest {
    private static final int A_LINE = 12;
    private static final Path SEED = Path.of("../shared/seed-notice.txt");

    @TempDir Path dir;
    private final Console console = new Console();

    @BeforeEach
    void onlyWhereItIs() {
        assumeThat(SEED).exists();
    }

    @Test
    void itsJsonHasEveryMeasureInItsPlace() {
        Map<String, Object> json = console.run("read", SEED, "--json").json();
        assertThat(json).containsEntry("kind", "notice").containsEntry("sections", 3).containsEntry("lost", 0);
        assertThat(measuresOfFindings(json)).isEqualTo(List.of(List.of(3), List.of(2, 3, 9, 4, 1, 3), List.of(1, 3), List.of(3, 4, 2)));
    }

    @Test
    void importedItShowsTheSameTree() {
        Path file = imported();
        Map<String, Object> read = console.run("read", SEED, "--json").json();
        Map<String, Object> shown = console.run("show", "--case", file, "--json").json();
        assertThat(measuresOfFindings(shown)).isEqualTo(measuresOfFindings(read));
        assertThat(texts(shown)).hasSize(38).isEqualTo(texts(read));
        assertThat(console.run("history", "--case", file, "--verify").code()).isZero();
    }

    @Test
    void itsPaperHasEveryMeasureCompletely() throws IOException {
        Path file = imported();
        List<String> texts = texts(console.run("show", "--case", file, "--json").json());
        assertThat(texts).anyMatch(text -> text.length() > 900);
        for (String size : List.of("A4", "A3")) {
            Path paper = dir.resolve(size + ".pdf");
            assertThat(console.run("print", "progress", "--case", file, "--out", paper, "--paper", size).code()).isZero();
            List<String> pages = pages(paper);
            assertThat(texts).allSatisfy(text -> assertThat(notPrinted(text.replaceAll("\\s", ""), pages)).isEmpty());
            assertThat(notPrinted(texts.getFirst().replaceAll("\\s", "") + "canary", pages)).isEqualTo("canary");
        }
    }

    private static List<String> pages(Path paper) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s", ""));
            }
        }
        return pages;
    }

    /** What is left of a text after taking from each page in turn as much of its beginning as stands there in one piece. */
    private static String notPrinted(String text, List<String> pages) {
        String left = text;
        for (String page : pages) {
            int length = left.length();
            while (length > 0 && !page.contains(left.substring(0, length))) {
                length--;
            }
            left = length >= Math.min(left.length(), A_LINE) ? left.substring(length) : left;
        }
        return left;
    }

    private Path imported() {
        Path file = dir.resolve("案卷.zgt");
        assertThat(console.run("new", file, "--office", "示例市红十字会").code()).isZero();
        assertThat(console.run("import", SEED, "--case", file).code()).isZero();
        return file;
    }

    @SuppressWarnings("unchecked")
    private static List<List<Integer>> measuresOfFindings(Map<String, Object> json) {
        return ((List<Map<String, Object>>) json.get("categories")).stream().map(c -> ((List<Map<String, Object>>) c.get("findings")).stream()
            .map(f -> ((List<?>) f.get("measures")).size()).toList()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> json) {
        return ((List<Map<String, Object>>) json.get("categories")).stream().flatMap(c -> ((List<Map<String, Object>>) c.get("findings")).stream())
            .flatMap(f -> ((List<Map<String, Object>>) f.get("measures")).stream()).map(m -> (String) m.get("text")).toList();
    }
}
