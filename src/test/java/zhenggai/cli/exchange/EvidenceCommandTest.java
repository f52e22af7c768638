package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code evidence} as a script meets it. */
class EvidenceCommandTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCase() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        console.desk.smallCase(file).close();
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void filesComeInAreCheckedAndBound() throws IOException {
        Path plan = Files.writeString(dir.resolve("计划.txt"), "计划");
        assertThat(console.run("evidence", "--case", file, "--add", plan, "--item", "1-2")).isEqualTo(new Console.Answer(0, "已存入 1-2-1 计划（文本）\n", ""));
        assertThat(console.run("evidence", "--case", file, "--add", plan, "--item", "3").out()).isEqualTo("本案已有，已关联 1-2-1 计划（文本）\n");
        assertThat(console.run("evidence", "--case", file, "--verify")).isEqualTo(new Console.Answer(0, "1 个佐证文件全部完好。\n", ""));
        Console.Answer bound = console.run("evidence", "--case", file, "--binder", dir.resolve("卷"));
        assertThat(bound.code()).isZero();
        assertThat(dir.resolve("卷/示例市红十字会佐证卷宗 2026-07-20/问题1/1-2-1 计划.txt")).hasContent("计划");
        Console.Answer printed = console.run("print", "evidence", "--case", file, "--out", dir.resolve("目录.pdf"));
        assertThat(printed.code()).isZero();
        try (OpenCase open = console.desk.cases.open(file)) {
            Files.delete(open.evidenceFiles().there(open.evidence().of(Desk.measure(open, 1).id()).getFirst().file()));
        }
        assertThat(console.run("evidence", "--case", file, "--verify")).isEqualTo(new Console.Answer(4, "1-2-1 计划：文件缺失\n检验了 1 个佐证文件，1 件有问题\n", ""));
    }

    @Test
    void whatIsMissingIsOneSentence() throws IOException {
        assertThat(console.run("evidence", "--case", file)).isEqualTo(new Console.Answer(1, "", Texts.text("cli.evidence-what") + "\n"));
        Path plan = Files.writeString(dir.resolve("计划.txt"), "计划");
        assertThat(console.run("evidence", "--case", file, "--add", plan, "--item", "9-9")).isEqualTo(new Console.Answer(1, "", Texts.text("cli.evidence-item", "9-9") + "\n"));
        Console.Answer gone = console.run("evidence", "--case", file, "--add", dir.resolve("没有.txt"), "--item", "1-1");
        assertThat(gone.code()).isEqualTo(3);
        assertThat(gone.err()).isEqualTo(Texts.text("evidence.unreadable", "没有.txt") + "\n");
    }
}
