package zhenggai.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code supervise} and the supervision papers as a script meets them. */
class SupervisionCommandsTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCaseWithALateMeasure() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            MeasureId late = Desk.measure(open, 2).id();
            open.measures().promise(late, "2026年7月10日");
            open.duties().assign(late, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            open.duties().assign(late, Role.LEAD_DEPARTMENT, List.of("业务科"));
            MeasureId near = Desk.measure(open, 3).id();
            open.measures().promise(near, "2026年7月31日");
            open.duties().assign(near, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            open.measures().promise(Desk.measure(open, 0).id(), "2026年7月29日");
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void proposalsNameReceiverItemsAndWhoIsMissing() {
        assertThat(console.run("supervise", "--case", file, "--propose").out()).isEqualTo("""
            告诫书 → 业务科（1 项）
            　　▲ 红色预警 2-1 时限 2026-07-10 修订议事规则（2026-07-13 起）
            提醒函 → （未明确责任人）（1 项）
            　　▼ 黄色预警 1-1 时限 2026-07-29 制定学习实施细则（2026-07-20 起）
            提醒函 → 张䶮（1 项）
            　　▽ 绿色预警 3-1 时限 2026-07-31 修订财务管理制度（2026-07-13 起）
            """);
        Map<String, Object> json = console.run("supervise", "--case", file, "--propose", "--on", "2026-07-10", "--json").json();
        assertThat(json).containsEntry("on", "2026-07-10");
        assertThat((List<?>) json.get("proposals")).hasSize(2).first().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
            .containsEntry("kind", "REMINDER").containsEntry("to", "张䶮");
        assertThat(console.run("supervise", "--case", file)).isEqualTo(new Console.Answer(1, "", "请加上 --propose，列出应发的督办文书。\n"));
        assertThat(console.run("supervise", "--case", file, "--propose", "--on", "2026-05-01").out()).isEqualTo("2026-05-01 没有需要发出的督办文书。\n");
    }

    @Test
    void theLedgerOfActsSaysWhatWasSentAndWhatCameBack() {
        try (OpenCase open = console.desk.cases.open(file)) {
            MeasureId late = Desk.measure(open, 2).id();
            Act admonition = issue(open, ActKind.ADMONITION, late, new Demand("", "立即整改", 3, null));
            open.acts().sign(admonition.id(), new Receipt("张䶮", Desk.TODAY));
            open.acts().reply(admonition.id(), new Reply("本月底前完成", Desk.TODAY, List.of()));
            open.acts().judge(admonition.id(), new Outcome(Outcome.Verdict.PARTLY, "继续跟踪", Desk.TODAY));
            Act check = issue(open, ActKind.SITE_CHECK, late, new Demand("议事规则初稿已成", "", null, null));
            open.acts().voidIt(check.id(), "记错日期");
            issue(open, ActKind.REMINDER, late, new Demand("", "抓紧", 5, null));
        }
        Path out = dir.resolve("督办台账.docx");
        assertThat(console.run("print", "supervision", "--case", file, "--out", out).code()).isZero();
        assertThat(text(out)).as("a void number says so").contains("现场检查〔2026〕1号作废2026年7月20日");
        assertThat(text(out)).contains("告诫书", "〔2026〕1号", "2-1 修订议事规则（2026年7月10日）", "立即整改", "本月底前完成", "部分落实：继续跟踪", "作废：记错日期",
            "待回复（限2026年7月27日前）", "共 3 件（提醒函 1 件、告诫书 1 件、现场检查 1 件），其中作废 1 件。", "要求回复 2 件，已回复 1 件，逾期未回复 0 件");
    }

    @Test
    void aReminderIsADraftUntilItIsIssued() {
        Path draft = dir.resolve("草稿.docx");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "2-1", "--out", draft)).isEqualTo(new Console.Answer(0, "已生成 " + draft + "。\n", ""));
        assertThat(text(draft)).contains("告诫书", "〔未编号〕", "业务科", "修订议事规则", "2026年7月10日", "逾期10天（6个工作日）", "2026年7月23日", "（自发文次日起3个工作日）").doesNotContain("期限说明");
        assertThat(text(draft)).contains("签发人：＿＿＿＿").doesNotContain("张䶮");
        Path issued = dir.resolve("发出.docx");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "2-1", "--out", issued, "--issue").err()).isEqualTo("告诫书没有写明签发人，请填写。\n");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "9-9", "--out", issued).err()).isEqualTo("没有编号为“9-9”的措施，请写成 3-2 的样子。\n");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "3", "--out", issued, "--issue", "--by", "陆知远").out()).startsWith("已发出：告诫书〔2026〕1号，发给业务科\n");
        assertThat(text(issued)).contains("〔2026〕1号").doesNotContain("〔未编号〕");
        assertThat(text(issued)).contains("签发人：陆知远");
        Path again = dir.resolve("再印.docx");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "3", "--out", again).code()).isZero();
        assertThat(text(again)).as("what was sent is printed again").isEqualTo(text(issued));
        assertThat(console.run("print", "reminder", "--case", file, "--item", "3", "--out", again, "--issue").err()).isEqualTo("这项措施目前没有应发的督办文书。\n");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "1", "--out", again).err()).isEqualTo("提醒函没有写明受文对象，请先填写发给谁。\n");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "2", "--out", again).err()).isEqualTo("这项措施目前没有应发的督办文书，以前也没有发过。\n");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "3", "--out", dir.resolve("a.xlsx")).err()).startsWith("督办文书只能存为");
    }

    @Test
    void thePdfSaysWhatTheWordFileSays() throws java.io.IOException {
        Path docx = dir.resolve("函.docx");
        Path pdf = dir.resolve("函.pdf");
        console.run("print", "reminder", "--case", file, "--item", "2-1", "--out", docx, "--issue", "--by", "陆知远");
        assertThat(console.run("print", "reminder", "--case", file, "--item", "3", "--out", pdf).code()).isZero();
        String words = text(docx).replaceAll("\\s", "");
        String printed = printed(pdf).replaceAll("\\s", "");
        assertThat(printed).contains("告诫书", "〔2026〕1号", "修订议事规则");
        assertThat(counted(printed.replace("内部资料", ""))).isEqualTo(counted(words));
    }

    /** How often each Chinese character stands there, whatever the order of the lines. */
    private static Map<String, Long> counted(String text) {
        return text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).mapToObj(Character::toString)
            .collect(java.util.stream.Collectors.groupingBy(c -> c, java.util.TreeMap::new, java.util.stream.Collectors.counting()));
    }

    private static String printed(Path pdf) throws java.io.IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    private static Act issue(OpenCase open, ActKind kind, MeasureId about, Demand demand) {
        return open.acts().issue(new ActDraft(kind, Receiver.named("业务科"), List.of(), List.of(about), demand, "张䶮", Desk.TODAY));
    }

    private static String text(Path docx) {
        try (var zip = java.nio.file.FileSystems.newFileSystem(docx)) {
            return Files.readString(zip.getPath("word/document.xml")).replaceAll("<w:br/>", "").replaceAll("<[^>]+>", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
