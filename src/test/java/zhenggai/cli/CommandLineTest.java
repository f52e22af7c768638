package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console.Answer;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Forger;
import zhenggai.words.Texts;

/** Every command as a script meets it: its answer, its JSON, its exit code. The names in the JSON are a promise. */
class CommandLineTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Locale spoken;

    @BeforeEach
    void speakChinese() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void newMakesACaseOfThatOffice() {
        Path file = dir.resolve("案卷.zgt");
        Answer made = console.run("new", file, "--office", "示例市红十字会");
        assertThat(made).isEqualTo(new Answer(0, "已新建案卷 " + file + "\n", ""));
        assertThat(console.run("show", "--case", file)).isEqualTo(new Answer(0, "示例市红十字会\n", ""));
        assertThat(dir).isDirectoryContaining(f -> f.equals(file)).isDirectoryNotContaining(f -> !f.equals(file));
    }

    @Test
    void readTellsWhatIsUnderstoodAndWritesNothing() {
        Path notice = Console.notice(dir);
        Answer read = console.run("read", notice);
        assertThat(read.code()).isZero();
        assertThat(read.err()).isEmpty();
        assertThat(read.out()).contains("健全学习制度", "5", "14", "46");
        assertThat(dir).isDirectoryNotContaining(f -> !f.equals(notice));
    }

    @Test
    void theJsonOfReadHasThePromisedFields() {
        Answer read = console.run("read", Console.notice(dir), "--json");
        assertThat(read.code()).isZero();
        assertThat(read.err()).isEmpty();
        Map<String, Object> json = read.json();
        assertThat(json).containsOnlyKeys("kind", "title", "sections", "facts", "categories", "other", "mentions", "lost", "warnings")
            .containsEntry("kind", "notice").containsEntry("sections", 3).containsEntry("lost", 0);
        assertThat(list(json, "categories")).hasSize(5).allSatisfy(c -> assertThat(c).containsOnlyKeys("number", "title", "findings"));
        assertThat(inner(list(json, "categories"), "findings")).hasSize(14).allSatisfy(f -> assertThat(f).containsOnlyKeys("number", "title", "measures"));
        assertThat(inner(inner(list(json, "categories"), "findings"), "measures")).hasSize(46)
            .allSatisfy(m -> assertThat(m).containsOnlyKeys("number", "text").doesNotContainValue(""));
        assertThat(list(json, "other")).isNotEmpty().allSatisfy(o -> assertThat(o).containsKeys("place", "text"));
        assertThat(list(json, "warnings")).allSatisfy(w -> assertThat(w).containsOnlyKeys("line", "code", "text"));
    }

    @Test
    void aDocumentOfAnotherKindIsReadAsOtherAndHasNoTree() throws IOException {
        Path letter = Files.writeString(dir.resolve("信.txt"), "各位同事：\n周五下午三点在二楼会议室开会，请准时参加。\n办公室\n");
        Answer read = console.run("read", letter, "--json");
        assertThat(read.code()).isZero();
        assertThat(read.json()).containsEntry("kind", "other").containsEntry("lost", 0).containsEntry("categories", List.of());
    }

    @Test
    void importTakesTheDocumentInAsOneStep() {
        Path file = dir.resolve("案卷.zgt");
        console.run("new", file, "--office", "示例市红十字会");
        Answer taken = console.run("import", Console.notice(dir), "--case", file);
        assertThat(taken.code()).isZero();
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).contains("5", "14", "46").hasLineCount(1);
        assertThat(list(console.run("history", "--case", file, "--json").json(), "steps")).extracting(s -> s.get("verb")).containsExactly("case.new", "case.import");
    }

    @Test
    void theJsonOfShowHasTheTreeWithIdsStatesDeadlinesAndResponsibility() {
        Answer shown = console.run("show", "--case", console.sampleCase(dir), "--json");
        assertThat(shown.code()).isZero();
        assertThat(shown.err()).isEmpty();
        List<Map<String, Object>> categories = list(shown.json(), "categories");
        List<Map<String, Object>> findings = inner(categories, "findings");
        assertThat(categories).hasSize(5).allSatisfy(c -> assertThat(c).containsKeys("id", "number", "title", "findings"));
        assertThat(findings).hasSize(14).allSatisfy(f -> assertThat(f).containsKeys("id", "number", "title", "state", "responsibility", "measures"));
        assertThat(inner(findings, "measures")).hasSize(46)
            .allSatisfy(m -> assertThat(m).containsKeys("id", "number", "text", "state", "originalDeadline", "deadline", "responsibility"))
            .allSatisfy(m -> assertThat(m.get("state")).isEqualTo("NOT_STARTED")).extracting(m -> m.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void showAsOfADayMeansItsEndAndAMomentMeansItself() {
        Path file = dir.resolve("案卷.zgt");
        console.desk.smallCase(file).close();
        console.desk.clock.forward(Duration.ofDays(1));
        try (OpenCase open = console.desk.cases.open(file)) {
            open.measures().start(Desk.measure(open, 0).id());
        }
        assertThat(console.run("show", "--case", file).out()).contains("1-1 [整改中]");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-20").out()).contains("1-1 [未启动]");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-21").out()).contains("1-1 [整改中]");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-21T08:59").out()).contains("1-1 [未启动]");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-21T09:00:00Z").out()).contains("1-1 [整改中]");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-21T16:59:00+08:00").out()).contains("1-1 [未启动]");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-20", "--json").out()).contains("NOT_STARTED").doesNotContain("UNDER_WAY");
        assertThat(console.run("show", "--case", file, "--as-of", "2026-07-19"))
            .isEqualTo(new Answer(1, "", Texts.text("case.not-yet-begun") + "\n"));
    }

    @Test
    void printProgressMakesAPdfOfTheWantedSizeAndDay() throws IOException {
        Path file = console.sampleCase(dir);
        Path a4 = dir.resolve("a4.pdf");
        Path a3 = dir.resolve("a3.pdf");
        Answer made = console.run("print", "progress", "--case", file, "--out", a4, "--on", "2026-08-15");
        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains(a4.toString());
        assertThat(console.run("print", "progress", "--case", file, "--out", a3, "--paper", "a3").code()).isZero();
        try (PDDocument small = Loader.loadPDF(a4.toFile()); PDDocument large = Loader.loadPDF(a3.toFile())) {
            assertThat(small.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(large.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1192f);
            assertThat(small.getNumberOfPages()).isGreaterThan(large.getNumberOfPages());
            assertThat(new PDFTextStripper().getText(small).replace(" ", "")).contains("示例市红十字会", "2026年8月15日");
            assertThat(new PDFTextStripper().getText(large).replace(" ", "")).contains("2026年7月20日");
        }
    }

    @Test
    void theEndingOfTheFileSaysWhatIsPrinted() throws IOException {
        Path file = console.sampleCase(dir);
        for (String name : List.of("表.xlsx", "表.docx")) {
            Path out = dir.resolve(name);
            assertThat(console.run("print", "progress", "--case", file, "--out", out)).isEqualTo(new Answer(0, Texts.text("cli.written", out) + "\n", ""));
        }
        assertThat(OfficeReadBack.excelText(Files.readAllBytes(dir.resolve("表.xlsx")))).contains("示例市红十字会", "整改完成率");
        assertThat(OfficeReadBack.wordText(Files.readAllBytes(dir.resolve("表.docx")))).contains("示例市红十字会", "整改完成率");
        assertThat(console.run("print", "progress", "--case", file, "--out", dir.resolve("表.xls")))
            .isEqualTo(new Answer(1, "", Texts.text("paper.file.ending", "表.xls") + "\n"));
    }

    @Test
    void ofAnOfficialDocumentItSaysWhatStandsInPlaceOfTheOfficialFonts() {
        Path file = console.sampleCase(dir);
        Answer made = console.run("print", "report", "--case", file, "--out", dir.resolve("报告.pdf"));
        assertThat(made.out()).contains("字体：", "（以 Noto Serif SC 代替）");
        assertThat(console.run("print", "report", "--case", file, "--out", dir.resolve("报告.docx")).out()).doesNotContain("字体：");
    }

    @Test
    void historyListsEveryStepAndVerifiesTheChain() {
        Path file = console.sampleCase(dir);
        Answer listed = console.run("history", "--case", file);
        assertThat(listed.code()).isZero();
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out().lines()).hasSize(2).first().asString().startsWith("1  2026-07-20 09:00:00  张䶮  ");
        assertThat(list(console.run("history", "--case", file, "--json").json(), "steps"))
            .allSatisfy(step -> assertThat(step).containsKeys("number", "at", "verb", "person", "account", "computer", "hash", "things"));
        Answer verified = console.run("history", "--case", file, "--verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("留痕完整：共 2 步");
        assertThat(console.run("history", "--case", file, "--verify", "--json").json()).containsEntry("holds", true).containsEntry("steps", 2).containsKey("head");
    }

    @Test
    void aBrokenChainIsSomethingFound() throws Exception {
        Path file = console.sampleCase(dir);
        Forger.alter(file, "UPDATE step SET person = 'x' WHERE id = 1");
        Answer verified = console.run("history", "--case", file, "--verify");
        assertThat(verified.code()).isEqualTo(4);
        assertThat(verified.out()).startsWith("留痕在第 1 步断开");
        assertThat(console.run("history", "--case", file, "--verify", "--json").json()).containsEntry("holds", false).containsEntry("firstBroken", 1);
    }

    @Test
    void demoMakesTheCaseThePapersAndThePictures() {
        Answer made = console.run("demo", dir.resolve("demo"));
        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(dir.resolve("demo").toFile().list()).containsExactlyInAnyOrder("sample.zgt", "progress-A4.pdf", "progress-A3.pdf", "summary.pdf", "overdue.pdf",
            "clearance.pdf", "evidence.pdf", "regulations.pdf", "results.pdf", "extensions.pdf", "deadlines.pdf", "checks.pdf", "report.pdf", "wall-chart.pdf", "progress.xlsx",
            "progress.docx", "report.xlsx", "report.docx", "notice.pdf", "notice.docx", "opinions.pdf", "opinion-senders.pdf", "screen.png");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) object.get(name);
    }

    private static List<Map<String, Object>> inner(List<Map<String, Object>> objects, String name) {
        return objects.stream().flatMap(object -> list(object, name).stream()).toList();
    }
}
