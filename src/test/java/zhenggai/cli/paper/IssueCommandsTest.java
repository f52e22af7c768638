package zhenggai.cli.paper;

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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.cli.Console.Answer;
import zhenggai.domain.papers.Ask;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Forger;
import zhenggai.words.Texts;

/** Issuing, listing and reprinting as a script meets them, and papers that are asked for what they do not heed. */
class IssueCommandsTest {
    private static final Map<Ask, List<String>> ASKED = Map.of(Ask.SHEET, List.of("--paper", "A3"), Ask.TEMPLATE, List.of("--template", "台账"), Ask.SINCE, List.of("--since", "1"),
        Ask.BY, List.of("--by", "person"), Ask.PERSON, List.of("--person", "张䶮"), Ask.SUCCESSOR, List.of("--to", "陆知远"), Ask.FINDING, List.of("--finding", "1"), Ask.MEETING, List.of("--meeting", "1"));

    @TempDir Path dir;
    private final Console console = new Console();
    private Locale spoken;
    private Path file;

    @BeforeEach
    void speakChinese() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = console.sampleCase(dir);
        console.desk.clock.forward(Duration.ofHours(1));
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void issuingNumbersAndFreezesAndReprintsByteForByteAfterEverythingChanged() throws IOException {
        Path first = dir.resolve("一.pdf");
        Answer issued = print("progress", first, "--issue");
        assertThat(issued.code()).isZero();
        assertThat(issued.err()).isEmpty();
        Map<String, Object> listed = issues().getFirst();
        String fingerprint = listed.get("fingerprint").toString();
        assertThat(issued.out().lines()).containsExactly("已印发《" + listed.get("title") + "》第 1 期，内容指纹 " + fingerprint,
            "已生成 " + first + "，共 " + listed.get("pages") + " 页。");
        assertThat(text(first)).contains("第1期·2026-07-2010:00·张䶮·指纹" + fingerprint.substring(0, 12) + "·留痕" + listed.get("head").toString().substring(0, 12));

        console.desk.clock.forward(Duration.ofDays(3));
        try (OpenCase open = console.desk.cases.open(file)) {
            open.measures().reword(Desk.measure(open, 0).id(), "改写过的措施");
            open.findings().remove(Desk.measure(open, 20).finding());
        }
        Path again = dir.resolve("再取.PDF");
        assertThat(console.run("issues", "--case", file, "--reprint", "1", "--out", again))
            .isEqualTo(new Answer(0, "已生成 " + again + "，共 " + listed.get("pages") + " 页。\n", ""));
        assertThat(again).hasSameBinaryContentAs(first);

        Path second = dir.resolve("二.pdf");
        assertThat(print("progress", second, "--issue", "--since", "1").out()).contains("第 2 期");
        assertThat(text(second)).contains("改写过的措施", "第2期");
        assertThat(issues()).extracting(issue -> issue.get("number")).containsExactly(2, 1);
    }

    @Test
    void theJsonOfAnIssueHasThePromisedFields() {
        console.desk.clock.forward(Duration.ofDays(2));
        print("progress", dir.resolve("一.pdf"), "--issue", "--as-of", "2026-07-21", "--since", "2026-07-20", "--on", "2026-07-25");
        assertThat(issues()).hasSize(1).first().satisfies(issue -> assertThat(issue)
            .containsOnlyKeys("number", "kind", "template", "title", "issuedAt", "issuedBy", "on", "asOf", "since", "pages", "fingerprint", "head", "file")
            .containsEntry("number", 1).containsEntry("kind", "progress").containsEntry("template", "").containsEntry("issuedAt", "2026-07-22T10:00:00Z")
            .containsEntry("issuedBy", "张䶮").containsEntry("on", "2026-07-25").containsEntry("asOf", "2026-07-21T23:59:59.999Z")
            .containsEntry("since", "2026-07-20T23:59:59.999Z"));
    }

    @Test
    void issuesAreListedOneALineByPaperAndTable() {
        assertThat(console.run("issues", "--case", file)).isEqualTo(new Answer(0, "还没有印发过报表。\n", ""));
        keepTable("任务分解表");
        print("progress", dir.resolve("一.pdf"), "--issue");
        print("progress", dir.resolve("二.pdf"), "--issue", "--template", "任务分解表");
        print("extensions", dir.resolve("三.pdf"), "--issue");
        List<String> lines = console.run("issues", "--case", file).out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("延期台账 第 1 期　2026-07-20 10:00　张䶮　");
        assertThat(lines.get(1)).startsWith("整改进展表（台账）·任务分解表 第 1 期　");
        assertThat(lines.get(2)).startsWith("整改进展表（台账） 第 1 期　").containsPattern("页　指纹 [0-9a-f]{12}$");
        assertThat(console.run("issues", "--case", file, "--kind", "Extensions").out().lines()).containsExactly(lines.get(0));
        assertThat(console.run("issues", "--case", file, "--template", "任务分解表").out().lines()).containsExactly(lines.get(1));
        Path again = dir.resolve("再取.pdf");
        assertThat(console.run("issues", "--case", file, "--reprint", "1", "--out", again)).isEqualTo(new Answer(1, "",
            "第 1 期不止一份：延期台账、整改进展表（台账）·任务分解表、整改进展表（台账）。请用 --kind 或 --template 指明。\n"));
        assertThat(console.run("issues", "--case", file, "--reprint", "1", "--kind", "progress", "--template", "", "--out", again).code()).isZero();
        assertThat(again).hasSameBinaryContentAs(dir.resolve("一.pdf"));
    }

    @Test
    void whatIsNotThereIsRefusedInOneSentence() {
        Path out = dir.resolve("x.pdf");
        print("progress", dir.resolve("一.pdf"), "--issue");
        refused("“整改进展表（台账）”没有印发过第 7 期。", "print", "progress", "--case", file, "--out", out, "--since", "7");
        refused("“五张清单”", "print", "progress", "--case", file, "--out", out, "--template", "五张清单");
        refused("案卷里没有编号为 99 的问题。", "print", "clearance", "--case", file, "--out", out, "--finding", "99");
        refused("比较的起点应早于所看的时刻", "print", "progress", "--case", file, "--out", out, "--since", "2026-07-20");
        refused("没有印发过第 2 期。", "issues", "--case", file, "--reprint", "2", "--out", out);
        refused("“x.xlsx”不是 PDF 文件名", "issues", "--case", file, "--reprint", "1", "--out", dir.resolve("x.xlsx"));
        assertThat(out).doesNotExist();
        assertThat(issues()).hasSize(1);
    }

    @Test
    void aPaperIsNotAskedForWhatItDoesNotHeed() {
        for (PaperKind kind : PaperKind.values()) {
            String help = console.run("print", Print.name(kind), "--help").out();
            ASKED.forEach((ask, option) -> {
                assertThat(help.contains(option.getFirst())).as(kind + " " + option).isEqualTo(kind.asks(ask));
                if (!kind.asks(ask)) {
                    wrong(option.getFirst() + " 不能用于 zhenggai print " + Print.name(kind), "print", Print.name(kind), "--case", file, "--out", dir.resolve("x.pdf"),
                        option.getFirst(), option.getLast());
                }
            });
        }
        wrong("没有“--sence”这个选项", "print", "progress", "--case", file, "--out", dir.resolve("x.pdf"), "--sence", "1");
        wrong("“上一期”既不是期号，也不是日期", "print", "progress", "--case", file, "--out", dir.resolve("x.pdf"), "--since", "上一期");
        wrong("“2026-02-30”既不是期号，也不是日期", "print", "progress", "--case", file, "--out", dir.resolve("x.pdf"), "--since", "2026-02-30");
        wrong("缺少 --out FILE.pdf", "issues", "--case", file, "--reprint", "1");
        wrong("缺少 --reprint N", "issues", "--case", file, "--out", dir.resolve("x.pdf"));
        wrong("“letter”不能用作 --kind KIND", "issues", "--case", file, "--kind", "letter");
        assertThat(dir.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void aReportThatCannotBeSavedIsIssuedAllTheSameAndSaysSo() {
        Path nowhere = dir.resolve("没有").resolve("x.pdf");
        Answer issued = print("progress", nowhere, "--issue");
        assertThat(issued.code()).isEqualTo(3);
        assertThat(issued.out()).startsWith("已印发《").contains("第 1 期").hasLineCount(1);
        assertThat(issued.err()).hasLineCount(1);
        assertThat(issues()).hasSize(1);
        assertThat(console.run("issues", "--case", file, "--reprint", "1", "--out", dir.resolve("x.pdf")).code()).isZero();
    }

    @Test
    void theHistoryTellsIssuesAndTablesInPlainWords() {
        keepTable("任务分解表");
        print("progress", dir.resolve("一.pdf"), "--issue");
        List<String> told = console.run("history", "--case", file).out().lines().toList();
        assertThat(told.get(2)).isEqualTo("3  2026-07-20 10:00:00  张䶮  保存表格样式  任务分解表");
        assertThat(told.get(3)).isEqualTo("4  2026-07-20 10:00:00  张䶮  印发报表  第 1 期《" + issues().getFirst().get("title") + "》");
    }

    @Test
    void alteredPagesAreSomethingFound() throws Exception {
        print("progress", dir.resolve("一.pdf"), "--issue");
        assertThat(console.run("history", "--case", file, "--verify", "--json").json()).containsEntry("holds", true).containsEntry("damagedIssues", List.of());
        Forger.alter(file, "UPDATE paper_file SET content = x'255044'");
        Answer verified = console.run("history", "--case", file, "--verify");
        assertThat(verified.code()).isEqualTo(4);
        assertThat(verified.out().lines().toList()).hasSize(2).last().asString().startsWith("案卷里存的《").contains("第 1 期与印发时不一致");
        assertThat(console.run("history", "--case", file, "--verify", "--json").json()).containsEntry("damagedIssues", List.of(Map.of("kind", "progress", "number", 1)));
        Answer reprinted = console.run("issues", "--case", file, "--reprint", "1", "--out", dir.resolve("x.pdf"));
        assertThat(reprinted.code()).isEqualTo(3);
        assertThat(reprinted.err()).startsWith("案卷里存的《").hasLineCount(1);
        assertThat(dir.resolve("x.pdf")).doesNotExist();
    }

    @Test
    @SuppressWarnings("unchecked")
    void papersListsEveryKindWithItsOptionsAndTheTablesOfACase() {
        List<String> lines = console.run("papers").out().lines().toList();
        assertThat(lines).hasSize(PaperKind.values().length + Presets.usual().size()).contains("progress  整改进展表（台账）  --paper --template --since", "report  集中整改进展报告",
            "handover  交接单  --paper --person --to", "表格样式“问题清单”，共 12 栏");
        keepTable("任务分解表");
        keepTable("问题清单");
        assertThat(console.run("papers", "--case", file).out().lines()).as("an own table in the place of a usual one").hasSize(lines.size() + 1)
            .contains("表格样式“任务分解表”，共 2 栏", "表格样式“问题清单”，共 2 栏").doesNotContain("表格样式“问题清单”，共 12 栏");
        Map<String, Object> json = console.run("papers", "--case", file, "--json").json();
        assertThat((List<Object>) json.get("papers")).hasSize(PaperKind.values().length)
            .contains(Map.of("kind", "clearance", "title", "问题归零表", "options", List.of("--paper", "--finding")));
        assertThat((List<Map<String, Object>>) json.get("templates")).hasSize(1 + Presets.usual().size())
            .allSatisfy(table -> assertThat(table).containsOnlyKeys("name", "title", "saved", "columns")).contains(
            Map.of("name", "任务分解表", "title", "任务分解", "saved", true, "columns", List.of("MEASURE", "STATE")));
    }

    @Test
    void aTableIsPrintedByItsNameOwnOrUsualAndTheUsualOneIsThePapersOwn() throws IOException {
        keepTable("任务分解表");
        Path own = dir.resolve("own.pdf");
        Path usual = dir.resolve("usual.pdf");
        assertThat(print("progress", own, "--template", "任务分解表", "--issue").code()).isZero();
        assertThat(print("progress", usual, "--template", "问题清单", "--issue").code()).isZero();
        assertThat(print("progress", dir.resolve("a.pdf"), "--template", "整改进展台账", "--issue").out()).contains("第 1 期");
        assertThat(print("progress", dir.resolve("b.pdf"), "--issue").out()).contains("第 2 期");
        assertThat(text(own)).contains("任务分解").doesNotContain("问题清单");
        assertThat(text(usual)).contains("问题清单");
        assertThat(issues()).extracting(issue -> issue.get("template")).containsExactly("", "", "问题清单", "任务分解表");
    }

    @Test
    void everyPaperIsIssuedWithItsImprintOnEveryPageAndReprinted() throws IOException {
        console.desk.clock.forward(Duration.ofDays(1));
        for (PaperKind kind : List.of(PaperKind.PROGRESS, PaperKind.SUMMARY, PaperKind.OVERDUE, PaperKind.CLEARANCE, PaperKind.REGULATIONS, PaperKind.EXTENSIONS,
                PaperKind.DEADLINES, PaperKind.REPORT, PaperKind.WALL_CHART)) {
            Path out = dir.resolve(kind + ".pdf");
            Path again = dir.resolve(kind + "-again.pdf");
            assertThat(print(Print.name(kind), out, "--issue", "--as-of", "2026-07-20").err()).as(kind.name()).isEmpty();
            assertThat(console.run("issues", "--case", file, "--kind", Print.name(kind), "--reprint", "1", "--out", again).code()).isZero();
            assertThat(again).hasSameBinaryContentAs(out);
            Map<String, Object> issue = issues().getFirst();
            String imprint = "第1期·2026-07-2110:00·张䶮·指纹" + issue.get("fingerprint").toString().substring(0, 12) + "·留痕" + issue.get("head").toString().substring(0, 12);
            try (PDDocument document = Loader.loadPDF(out.toFile())) {
                assertThat(issue.get("pages")).isEqualTo(document.getNumberOfPages());
                PDFTextStripper page = new PDFTextStripper();
                for (int n = 1; n <= document.getNumberOfPages(); n++) {
                    page.setStartPage(n);
                    page.setEndPage(n);
                    assertThat(page.getText(document).replaceAll("\\s", "")).as(kind + " page " + n).contains(imprint);
                }
            }
        }
    }

    @Test
    void issuedAsExcelOrWordThePagesAreKeptAndTheFileHasTheSameImprint() throws IOException {
        Path excel = dir.resolve("一.xlsx");
        Path word = dir.resolve("二.docx");
        Path bad = dir.resolve("三.odt");
        assertThat(print("progress", excel, "--issue").out()).contains("第 1 期").contains("已生成 " + excel);
        assertThat(print("progress", word, "--issue").out()).contains("第 2 期").contains("已生成 " + word);
        assertThat(print("progress", bad, "--issue")).isEqualTo(new Answer(1, "", Texts.text("paper.file.ending", "三.odt") + "\n"));
        List<Map<String, Object>> issued = issues();
        assertThat(issued).extracting(issue -> issue.get("number")).as("a name that cannot be issues nothing").containsExactly(2, 1);
        assertThat(issued).extracting(issue -> issue.get("fingerprint")).as("the words are the same").containsOnly(issued.getFirst().get("fingerprint"));
        String fingerprint = "指纹 " + issued.getFirst().get("fingerprint").toString().substring(0, 12);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(excel)); XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
            assertThat(book.getSheetAt(0).getFooter().getLeft()).contains("第 1 期", fingerprint);
            assertThat(document.getFooterList()).isNotEmpty().allSatisfy(footer -> assertThat(footer.getText()).contains("第 2 期", fingerprint));
        }
        Path pages = dir.resolve("一.pdf");
        assertThat(console.run("issues", "--case", file, "--reprint", "1", "--out", pages).code()).isZero();
        assertThat(text(pages)).contains("第1期");
    }

    @Test
    void theHelpOfTheNewCommandsIsInTheUsersLanguage() {
        for (String[] command : new String[][] {{"issues", "--help"}, {"papers", "--help"}, {"print", "progress", "--help"}, {"print", "clearance", "--help"}}) {
            Answer help = console.run((Object[]) command);
            assertThat(help.code()).isZero();
            assertThat(help.out()).startsWith("用法：zhenggai ").doesNotContain("Show this");
        }
        assertThat(console.run("issues", "--help").out()).contains("--reprint=N", "逐字节相同");
        assertThat(console.run("print", "progress", "--help").out()).contains("--issue", "编号并把页面原样存入案卷", "与第几期或某一天相比");
        Texts.speak(Locale.ENGLISH);
        assertThat(console.run("issues", "--help").out()).startsWith("Usage: zhenggai issues").doesNotContainPattern("\\p{IsHan}");
        assertThat(console.run("print", "progress", "--help").out()).doesNotContainPattern("\\p{IsHan}");
    }

    private void keepTable(String name) {
        try (OpenCase open = console.desk.cases.open(file)) {
            open.templates().keep(new TableTemplate(TemplateId.NEW, name, "任务分解", List.of(TemplateColumn.of(TableField.MEASURE), TemplateColumn.of(TableField.STATE)),
                TableTemplate.Grouping.FINDING, TableFilter.ALL, TableTemplate.Sorting.LEDGER, PageSetup.landscape(PaperSize.A4), List.of(), List.of()));
        }
    }

    private Answer print(String kind, Path out, String... options) {
        List<Object> words = new java.util.ArrayList<>(List.of("print", kind, "--case", file, "--out", out));
        words.addAll(List.of(options));
        return console.run(words.toArray());
    }

    private void refused(String sentence, Object... words) {
        Answer answer = console.run(words);
        assertThat(answer.code()).as(sentence).isEqualTo(1);
        assertThat(answer.out()).as(sentence).isEmpty();
        assertThat(answer.err()).contains(sentence).hasLineCount(1);
    }

    private void wrong(String sentence, Object... words) {
        Answer answer = console.run(words);
        assertThat(answer.code()).as(sentence).isEqualTo(2);
        assertThat(answer.out()).as(sentence).isEmpty();
        assertThat(answer.err()).contains(sentence).hasLineCount(1);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> issues() {
        return (List<Map<String, Object>>) (List<?>) console.run("issues", "--case", file, "--json").json().get("issues");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
