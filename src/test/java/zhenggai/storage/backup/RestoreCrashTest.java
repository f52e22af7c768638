package zhenggai.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.domain.ledger.Ledger;
import zhenggai.testkit.Desk;
import zhenggai.testkit.KilledChild;

/** A restore that is interrupted at any step leaves the old case or the new one, whole, also where a crash had left a journal beside the old one. */
class RestoreCrashTest {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private Ledger full;
    private Ledger less;
    private Backup ofFull;

    @BeforeEach
    void twoStates() {
        Cases cases = new Cases(desk.clock, Desk.CLERK, dir.resolve("backups"));
        file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
        try (OpenCase open = cases.open(file)) {
            full = open.ledgers().current();
            ofFull = open.backups().take(Occasion.ASKED, Meter.NONE);
            open.findings().remove(Desk.measure(open, 3).finding());
            less = open.ledgers().current();
            open.backups().take(Occasion.ASKED, Meter.NONE);
        }
    }

    @Test
    void killsInTheMiddleLeaveTheOldOrTheNewCase() throws Exception {
        assertThat(struckOf(12, 2)).isEqualTo(2);
    }

    @Test
    @Tag("faults")
    void twoHundredKillsLeaveTheOldOrTheNewCase() throws Exception {
        assertThat(struckOf(200, 200)).as("kills that struck in the middle of a restore").isGreaterThanOrEqualTo(50);
    }

    /** @return how many of so many kills struck in the middle of a restore; no more of them than that are waited for */
    private int struckOf(int kills, int enough) throws Exception {
        Random random = new Random(20261128);
        int struck = 0;
        for (int kill = 0; kill < kills && struck < enough; kill++) {
            KilledChild.told(Restorer.class, file, random.nextInt(400));
            struck += Files.exists(beside(".restoring")) || Files.exists(beside(".restored")) ? 1 : 0;
            assertThat(opened()).isIn(full, less);
        }
        return struck;
    }

    @Test
    void everyStepThatACrashCanComeBetweenIsGoneBackOrFinished() throws IOException, SQLException {
        Path hot = beside("-journal");
        // before the promise: half a file, or a whole one, is nothing
        for (int length : List.of(0, 1000, (int) Files.size(ofFull.file()))) {
            Files.write(beside(".restoring"), java.util.Arrays.copyOf(Files.readAllBytes(ofFull.file()), length));
            assertThat(opened()).isEqualTo(less);
        }
        byte[] old = Files.readAllBytes(file);
        for (int done = 0; done <= 2; done++) {
            Files.write(file, old);
            leaveHotJournal();
            Files.copy(ofFull.file(), beside(".restored"));
            String aside = ".replaced-" + STAMP.format(Files.getLastModifiedTime(beside(".restored")).toInstant().plusSeconds(done));
            Files.setLastModifiedTime(beside(".restored"), java.nio.file.attribute.FileTime.from(Files.getLastModifiedTime(beside(".restored")).toInstant().plusSeconds(done)));
            byte[] torn = Files.readAllBytes(file);
            byte[] journal = Files.readAllBytes(hot);
            if (done > 0) {
                Files.move(file, beside(aside));
            }
            if (done > 1) {
                Files.move(hot, beside(aside + "-journal"));
            }
            assertThat(opened()).as("finished after %s steps", done).isEqualTo(full);
            assertThat(beside(aside)).as("the old file with its journal").hasBinaryContent(torn);
            assertThat(beside(aside + "-journal")).hasBinaryContent(journal);
            assertThat(beside(".restored")).doesNotExist();
            // the old one is as whole as it was
            Files.move(beside(aside), file, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside(aside + "-journal"), hot);
            assertThat(opened()).isEqualTo(less);
        }
    }

    @Test
    void aStaleJournalBesideTheOldFileIsNotPlayedBackIntoTheNewOne() throws IOException, SQLException {
        leaveHotJournal();
        byte[] journal = Files.readAllBytes(beside("-journal"));
        Path aside = new Restoring(desk.clock, Desk.CLERK).put(ofFull.file(), file).orElseThrow();
        assertThat(aside.resolveSibling(aside.getFileName() + "-journal")).hasBinaryContent(journal);
        assertThat(opened()).isEqualTo(full);
    }

    /** What a crash in the middle of a large change leaves: a torn file and the journal that heals it. */
    private void leaveHotJournal() throws IOException, SQLException {
        Path working = dir.resolve("working");
        Files.copy(file, working, StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + working); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 2");
            statement.execute("BEGIN");
            statement.execute("UPDATE measure SET text = hex(randomblob(9000))");
            Path journal = working.resolveSibling("working-journal");
            assertThat(Files.size(journal)).isPositive();
            Files.copy(working, file, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(journal, beside("-journal"), StandardCopyOption.REPLACE_EXISTING);
            statement.execute("ROLLBACK");
        }
    }

    private Ledger opened() {
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.history().verify().holds()).isTrue();
            return open.ledgers().current();
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** The child: puts the one and the other backup in the place of the case, again and again. */
    static final class Restorer {
        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            List<Backup> two = BackupFolder.all(file.resolveSibling("backups")).getFirst().all();
            Restoring restoring = new Restoring(new Desk().clock, Desk.CLERK);
            for (int turn = 0; ; turn++) {
                restoring.put(two.get(turn % 2).file(), file);
                System.out.println(turn);
            }
        }
    }
}
