package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code merge} as a script meets it. */
class MergeCommandTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Path other;
    private Locale spoken;

    @BeforeEach
    void twoCopies() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        other = dir.resolve("乙.zgt");
        console.desk.smallCase(file).close();
        Files.copy(file, other);
        try (OpenCase mine = console.desk.cases.open(file)) {
            mine.measures().reword(Desk.measure(mine, 0).id(), "制定学习办法");
            mine.measures().promise(Desk.measure(mine, 1).id(), "2026年9月30日前");
            mine.findings().add(mine.findings().get(Desk.measure(mine, 0).finding()).category(), "本案新问题", "");
        }
        try (OpenCase theirs = console.desk.cases.open(other)) {
            theirs.measures().reword(Desk.measure(theirs, 0).id(), "制定学习制度");
            theirs.measures().remove(List.of(Desk.measure(theirs, 1).id()));
            theirs.findings().add(theirs.findings().get(Desk.measure(theirs, 0).finding()).category(), "对方新问题", "");
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void withoutADecisionNothingIsDoneAndTheConflictsAreListed() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Console.Answer seen = console.run("merge", other, "--case", file);
        assertThat(seen.code()).isEqualTo(4);
        assertThat(seen.out()).isEqualTo("""
            措施“制定学习办法”：措施内容　原为“制定学习实施细则”　本案卷“制定学习办法”　对方“制定学习制度”
            措施“每季度组织集体学习”：本案卷保留并有改动，对方已删去
            问题“对方新问题”：号码 4 双方都用过，对方的改为 5
            两份案卷从第 11 步起各自改动：本案卷 3 步，对方 3 步。
            合并后将新增 1 行，改动 0 行，删去 0 行（双方改得不同之处先按本案卷计）；现在没有做任何改动。
            有 2 处双方改得不同，需要决定：用 --take mine 取本案卷，用 --take theirs 取对方，或在窗口里逐处决定。
            """);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDecisionForAllMergesAndTheHistoryHolds() {
        Console.Answer done = console.run("merge", other, "--case", file, "--take", "theirs");
        assertThat(done.code()).isZero();
        assertThat(done.out()).endsWith("已合并：新增 1 行，改动 1 行，删去 1 行；可一步撤销。\n");
        assertThat(console.run("show", "--case", file).out()).contains("制定学习制度", "对方新问题", "本案新问题").doesNotContain("每季度组织集体学习");
        assertThat(console.run("history", "--case", file, "--verify").code()).isZero();
        assertThat(console.run("history", "--case", file).out()).contains("合并案卷");
    }

    @Test
    void aDryRunTellsAScriptEverythingAndDoesNothing() {
        Console.Answer seen = console.run("merge", other, "--case", file, "--dry-run", "--json");
        assertThat(seen.code()).isEqualTo(4);
        assertThat(seen.json()).containsEntry("merged", false).containsEntry("lastCommonStep", 11).containsEntry("stepsTheirs", 3);
        assertThat((List<?>) seen.json().get("conflicts")).hasSize(2).first().isInstanceOfSatisfying(Map.class, conflict ->
            assertThat((List<?>) conflict.get("fields")).first().isEqualTo(
                Map.of("field", "text", "before", "制定学习实施细则", "mine", "制定学习办法", "theirs", "制定学习制度")));
        assertThat(console.run("show", "--case", file).out()).doesNotContain("对方新问题");
    }

    @Test
    void aForeignCaseIsOneSentence() {
        Path foreign = dir.resolve("别家.zgt");
        console.run("new", foreign, "--office", "别家");
        assertThat(console.run("merge", foreign, "--case", file)).isEqualTo(new Console.Answer(1, "", Texts.text("merge.foreign", foreign) + "\n"));
    }
}
