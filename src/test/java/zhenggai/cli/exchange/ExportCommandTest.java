package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.Sheet;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code export}, and {@code import} of what it wrote, as a script meets them. */
class ExportCommandTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCase() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        console.desk.smallCase(file).close();
        console.run("evidence", "--case", file, "--add", Files.writeString(dir.resolve("计划.txt"), "计划"), "--item", "1-2");
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void anExportReadBackIsTheSameCase() throws IOException {
        Path json = dir.resolve("导出.json");
        assertThat(console.run("export", "--case", file, "--out", json)).isEqualTo(new Console.Answer(0, Texts.text("cli.written", json) + "\n", ""));
        Path again = dir.resolve("还原.zgt");
        Console.Answer imported = console.run("import", json, "--case", again);
        assertThat(imported.code()).isZero();
        assertThat(imported.out()).startsWith("已导入案卷“" + again + "”");
        Path second = dir.resolve("再导出.json");
        console.run("export", "--case", again, "--out", second);
        assertThat(second).hasSameTextualContentAs(json);
        assertThat(console.run("evidence", "--case", again, "--verify").code()).isZero();
        assertThat(console.run("history", "--case", again, "--verify").code()).isZero();
    }

    @Test
    void aWorkbookIsTheSameCaseTooAndAnotherOneIsNone() throws IOException {
        Path book = dir.resolve("导出.xlsx");
        assertThat(console.run("export", "--case", file, "--out", book).code()).isZero();
        Path again = dir.resolve("还原.zgt");
        assertThat(console.run("import", book, "--case", again).code()).isZero();
        console.run("export", "--case", again, "--out", dir.resolve("再导出.json"));
        console.run("export", "--case", file, "--out", dir.resolve("原来.json"));
        assertThat(dir.resolve("再导出.json")).hasSameTextualContentAs(dir.resolve("原来.json"));
        List<Sheet> sheets = Workbook.of(IncomingFile.any(book));
        assertThat(sheets).extracting(Sheet::name).contains("措施", "问题", "佐证");
        Sheet measures = sheets.stream().filter(sheet -> sheet.name().equals("措施")).findFirst().orElseThrow();
        assertThat(measures.rows().getFirst().hidden()).isTrue();
        assertThat(measures.rows().get(1).cells()).extracting(Cell::text).contains("措施内容", "状态");
    }

    @Test
    void aBareCaseIsFilledAndAnotherOneIsNot() {
        Path json = dir.resolve("导出.json");
        console.run("export", "--case", file, "--out", json);
        Path bare = dir.resolve("空.zgt");
        console.run("new", bare, "--office", "别的名字");
        assertThat(console.run("import", json, "--case", bare).code()).isZero();
        assertThat(console.run("show", "--case", bare).out()).contains("示例市红十字会");
        assertThat(console.run("import", json, "--case", file)).isEqualTo(new Console.Answer(1, "", Texts.text("copy.case-not-bare") + "\n"));
    }

    @Test
    void anExportWhoseTargetIsOpenElsewhereGetsASecondName() throws IOException {
        Path json = Files.writeString(dir.resolve("导出.json"), "open in another program");
        try (FileChannel channel = FileChannel.open(json, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            Path second = dir.resolve("导出-2.json");
            assertThat(lock.isValid()).isTrue();
            assertThat(console.run("export", "--case", file, "--out", json)).isEqualTo(new Console.Answer(0, Texts.text("cli.written-elsewhere", second) + "\n", ""));
            assertThat(second).exists();
        }
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsWrongIsOneSentence() throws IOException {
        try (OpenCase open = console.desk.cases.open(file)) {
            Files.delete(open.evidenceFiles().there(open.evidence().of(Desk.measure(open, 1).id()).getFirst().file()));
        }
        assertThat(console.run("export", "--case", file, "--out", dir.resolve("导出.json")).err())
            .isEqualTo(Texts.text("cli.copy-file-missing", "1-2-1", "计划") + "\n");
        assertThat(console.run("export", "--case", file, "--out", dir.resolve("导出.pdf"))).isEqualTo(new Console.Answer(1, "", Texts.text("copy.ending", "导出.pdf") + "\n"));
        Path other = Files.writeString(dir.resolve("别的.json"), "{}");
        assertThat(console.run("import", other, "--case", dir.resolve("还原.zgt"))).isEqualTo(new Console.Answer(3, "", Texts.text("copy.no-case", "别的.json") + "\n"));
        assertThat(dir.resolve("还原.zgt")).doesNotExist();
    }
}
