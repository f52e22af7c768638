package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.cli.Shell;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.file.Edition;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.ledger.Ledger;
import zhenggai.testkit.Desk;

/** A child process imports the sample notice and is killed without warning: afterwards the import is there whole or not at all. */
class ImportCrashTest {
    private static final int KILLS = 10;
    private static final int CATEGORIES = 5;
    private static final int FINDINGS = 14;
    private static final int MEASURES = 46;
    /** So many lines a child tells before it may be killed: a cold program spends its first second on loading itself. */
    private static final int WARM = 4;
    private static final int LONGEST_WAIT = 300;
    private static final long MILLISECOND = 1_000_000;

    @TempDir Path dir;

    @Test
    void tenKillsWhileImportingAndUndoingLeaveTheImportWholeOrAbsent() throws Exception {
        Random random = new Random(20261124);
        int struckWriting = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = dir.resolve("undo" + kill + ".zgt");
            new Desk().cases.create(file, "示例市红十字会").close();
            int told = runAndKill(Undoing.class, file, random.nextInt(LONGEST_WAIT));
            struckWriting += hasHotJournal(file) ? 1 : 0;
            try (OpenCase open = new Desk().cases.open(file)) {
                int done = whole(open) - 1;
                assertThat(done).as("steps, of which so many were promised").isBetween(told, told + 1);
                assertCounts(open.ledgers().current(), done % 2);
            }
        }
        assertThat(struckWriting).as("kills that struck in the middle of a write").isGreaterThanOrEqualTo(KILLS / 2);
    }

    @Test
    void tenKillsOfTheCommandLeaveEveryImportWholeOrAbsent() throws Exception {
        Random random = new Random(42);
        int imports = 0;
        int struckWriting = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = dir.resolve("command" + kill + ".zgt");
            new Desk().cases.create(file, "示例市红十字会").close();
            int told = runAndKill(Commanding.class, file, random.nextInt(LONGEST_WAIT));
            struckWriting += hasHotJournal(file) ? 1 : 0;
            try (OpenCase open = new Desk().cases.open(file)) {
                int done = whole(open) - 1;
                assertThat(done).isBetween(told, told + 1);
                assertCounts(open.ledgers().current(), done);
                imports += done;
            }
        }
        assertThat(struckWriting).as("kills that struck in the middle of a write").isPositive();
        assertThat(imports).as("imports that came through").isPositive();
    }

    /** @return the steps of a history that holds */
    private static int whole(OpenCase open) {
        ChainCheck check = open.history().verify();
        assertThat(check.holds()).isTrue();
        return (int) check.steps();
    }

    private static void assertCounts(Ledger ledger, int imports) {
        assertThat(ledger.categories()).hasSize(imports * CATEGORIES);
        assertThat(ledger.findings()).hasSize(imports * FINDINGS);
        assertThat(ledger.measures()).hasSize(imports * MEASURES);
    }

    private static boolean hasHotJournal(Path file) throws IOException {
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        return Files.exists(journal) && Files.size(journal) > 0;
    }

    /** @return how many steps the child was promised before it was killed */
    private static int runAndKill(Class<?> child, Path file, int millis) throws IOException, InterruptedException {
        Path told = file.resolveSibling(file.getFileName() + ".told");
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), child.getName(), file.toString())
            .redirectOutput(told.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        while (Files.readAllLines(told).size() < WARM) {
            assertThat(process.isAlive()).isTrue();
            LockSupport.parkNanos(MILLISECOND);
        }
        LockSupport.parkNanos(millis * MILLISECOND);
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
        return Files.readAllLines(told).size() - 1;
    }

    /** A child that imports, takes it back, imports again, and tells of each step after it was promised. */
    static final class Undoing {
        public static void main(String[] args) {
            Draft notice = Console.draft();
            try (OpenCase open = new Desk().cases.open(Path.of(args[0]))) {
                System.out.println("ready");
                while (true) {
                    open.intake().accept(notice);
                    System.out.println("in");
                    open.undo();
                    System.out.println("out");
                }
            }
        }
    }

    /** A child that runs the import command again and again, each time on a notice of another round: nothing of it is in the case already. */
    static final class Commanding {
        public static void main(String[] args) throws IOException {
            Desk desk = new Desk();
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Shell shell = new Shell(new zhenggai.cli.desk.Desk(desk.cases, desk.clock, nowhere, nowhere, (title, text) -> false), new Edition("", "", Path.of("none")), null);
            Path notice = Path.of(args[0] + ".txt");
            System.out.println("ready");
            for (int time = 1; ; time++) {
                Files.writeString(notice, Console.NOTICE.replace("七届市委", numeral(time / 9) + "届市委").replace("第五轮", "第" + numeral(time) + "轮"));
                if (shell.run("import", notice.toString(), "--case", args[0]) == 0) {
                    System.out.println(time);
                }
            }
        }

        private static char numeral(int number) {
            return "一二三四五六七八九".charAt(number % 9);
        }
    }
}
