package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.form.FormField;
import zhenggai.domain.people.Role;
import zhenggai.testkit.Desk;
import zhenggai.testkit.FilledForm;
import zhenggai.words.Texts;

/** Forms are sent and collected from the command line, and scripts can read what became of them. */
class FormCommandsTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Path sent;
    private Locale spoken;

    @BeforeEach
    void twoDepartmentsAnswerForThreeMeasures() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        sent = dir.resolve("下发/七月");
        try (OpenCase open = console.desk.smallCase(file)) {
            open.duties().assign(Desk.measure(open, 0).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
            open.duties().assign(Desk.measure(open, 1).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
            open.duties().assign(Desk.measure(open, 3).id(), Role.LEAD_DEPARTMENT, List.of("财务科"));
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(sent)) {
            return files.sorted().toList();
        }
    }

    private Path form(String to) throws IOException {
        return files().stream().filter(one -> one.getFileName().toString().contains(to)).findFirst().orElseThrow();
    }

    @Test
    void formsGoOutIntoAFolderAndTheListSaysWhoHasNotReturned() throws IOException {
        Console.Answer answer = console.run("forms", "--case", file, "--out", sent);
        assertThat(answer.out()).contains("办公室　2 项　2026-08-03 前交回").contains("没有下发：2-1");
        assertThat(files()).hasSize(2).allMatch(one -> one.getFileName().toString().matches("填报表-(办公室|财务科)-\\d-[0-9a-f]{8}\\.xlsx"));
        assertThat(console.run("forms", "--case", file).out()).contains("办公室　2 项　2026-07-20 下发　2026-08-03 前交回　未交回");
        assertThat(console.run("collect", form("办公室"), "--case", file).code()).isZero();
        assertThat(console.run("forms", "--case", file).out()).contains("已交回（2026-07-20）").contains("未交回");
        assertThat(console.run("forms", "--case", file, "--json").json().get("forms").toString()).contains("returnedOn=2026-07-20", "returnedOn=null");
    }

    @Test
    void aDryRunSaysWhatWouldBeTakenAndWritesNothing() throws IOException {
        console.run("forms", "--case", file, "--out", sent);
        Path back = Files.createDirectory(dir.resolve("交回"));
        FilledForm.open(form("办公室")).type("1-1", FormField.PROGRESS, "起草完成").type("1-2", FormField.MEASURE, "改了").save(back.resolve("a.xlsx"));
        Files.writeString(back.resolve("说明.txt"), "随表说明");
        Console.Answer dry = console.run("collect", back, "--case", file, "--dry-run");
        assertThat(dry.code()).isEqualTo(4);
        assertThat(dry.out()).contains("1-1 进展情况：下发时“（空）”，办公室填“起草完成”").contains("a.xlsx 第 10 行：编号 1-2：锁定的“整改措施”被改动", "说明.txt：")
            .contains("没有写入案卷").contains("收到 1 份；将记入 1 处，待定 0 处，不收 2 处");
        assertThat(console.run("forms", "--case", file).out()).doesNotContain("已交回");

        Map<String, Object> json = console.run("collect", back, "--case", file, "--json").json();
        assertThat(json.get("dryRun")).isEqualTo(false);
        assertThat(json.get("differences").toString()).contains("item=1-1", "field=PROGRESS", "conflict=false", "value=起草完成");
        assertThat(json.get("refused").toString()).contains("row=10", "reason=form.row-tampered", "row=null");
        assertThat(console.run("history", "--case", file).out()).contains("收回填报表");
    }

    @Test
    void aFolderThatCannotBeMadeSendsNothing() throws IOException {
        Path blocked = Files.writeString(dir.resolve("文件"), "x");
        assertThat(console.run("forms", "--case", file, "--out", blocked.resolve("里面")).code()).isEqualTo(3);
        assertThat(console.run("forms", "--case", file).out()).isEmpty();
    }
}
