package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.cli.Shell;
import zhenggai.domain.file.Edition;
import zhenggai.testkit.Desk;

/** One word on the command line: a command, or the file of a case for the window. */
class MainTest {
    @TempDir Path dir;

    @Test
    void aCommandComesBeforeAFileOfItsName() throws IOException {
        Desk desk = new Desk();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Shell shell = new Shell(new zhenggai.cli.desk.Desk(desk.cases, desk.clock, nowhere, nowhere, (title, text) -> true), new Edition("1.2.3", "", dir.resolve("zhenggai.log")), new Stage(Desk.CLERK, ZoneOffset.UTC));
        Path file = Files.createFile(dir.resolve("案卷"));
        assertThat(Main.isCase(shell, file.toString())).isTrue();
        assertThat(Main.isCase(shell, dir.toString())).isFalse();
        // a test cannot lay a file into the folder the program works in
        assertThat(shell.has("demo")).isTrue();
        assertThat(shell.has(file.toString())).isFalse();
    }
}
