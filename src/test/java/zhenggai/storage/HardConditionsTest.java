package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.spine.Inspection;
import zhenggai.storage.file.Database;
import zhenggai.storage.history.HistoryStore;
import zhenggai.storage.row.RowTx;
import zhenggai.testkit.Desk;

/** What the world does to an open case: the disk fills up, is pulled out or cannot be written, the folder is moved, the clock is set back. */
class HardConditionsTest {
    private static final int BLOCK = 4096;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;

    @BeforeEach
    void aCase() {
        file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
    }

    @Test
    void aConnectionThatFailedInTheMiddleIsOpenedAnewAndNothingOfItIsThere() throws SQLException {
        try (Database database = Database.open(file, false)) {
            long steps = steps(database);
            // from here on the file may not grow, as on a full disk
            database.execute("PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> database.inTransaction(sql -> {
                for (int i = 0; i < 200; i++) {
                    sql.execute("INSERT INTO inspection (title, round, team) VALUES (hex(zeroblob(2000)), '', '')");
                }
                return true;
            }, () -> false, () -> true)).isInstanceOf(Unavailable.class).hasMessage("file.disk-full");
            assertThat(Long.parseLong(database.pragma("max_page_count"))).as("another connection").isGreaterThan(1_000);
            assertThat(database.pragma("quick_check")).isEqualTo("ok");
            assertThat(steps(database)).isEqualTo(steps);
            assertThat(database.sql().fetchSingle("SELECT count(*) FROM inspection").get(0, Integer.class)).isEqualTo(1);
            String kept = database.inTransaction(sql -> {
                sql.execute("PRAGMA max_page_count = 1");
                for (int i = 0; i < 200; i++) {
                    sql.execute("INSERT INTO inspection (title, round, team) VALUES (hex(zeroblob(2000)), '', '')");
                }
                return "never";
            }, () -> true, () -> "kept all the same");
            assertThat(kept).as("where the history has the work it is no failure").isEqualTo("kept all the same");
        }
    }

    private static long steps(Database database) {
        return new HistoryStore(RowTx.reading(database.sql())).lastNumber();
    }

    @Test
    void aCaseThatWasMovedAwayTakesNothingMore() throws IOException {
        Path moved = dir.resolve("moved.zgt");
        try (OpenCase open = desk.cases.open(file)) {
            Ledger before = open.ledgers().current();
            Files.move(file, moved);
            assertThatThrownBy(() -> open.inspections().add(Inspection.titled("丢失"))).isInstanceOf(Unavailable.class).hasMessage("file.gone");
            assertThat(file).as("no new one in its place").doesNotExist();
            Files.copy(moved, file);
            assertThatThrownBy(() -> open.inspections().add(Inspection.titled("丢失"))).as("another file of that name").hasMessage("file.gone");
            Files.delete(file);
            Files.move(moved, file);
            open.inspections().add(Inspection.titled("另一次"));
            assertThat(open.ledgers().current().measures()).hasSameSizeAs(before.measures().toList());
        }
        Path folder = Files.createDirectory(dir.resolve("new"));
        Files.move(file, folder.resolve("案卷.zgt"));
        try (OpenCase open = desk.cases.open(folder.resolve("案卷.zgt"))) {
            assertThat(open.ledgers().current().inspections()).as("a case opens wherever it lies").hasSize(2);
        }
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTheHistoryRound() {
        try (OpenCase open = desk.cases.open(file)) {
            desk.clock.forward(Duration.ofHours(2));
            open.measures().start(Desk.measure(open, 0).id());
            Instant last = desk.clock.instant();
            Ledger then = open.ledgers().current();
            desk.clock.forward(Duration.ofDays(-400));
            open.measures().start(Desk.measure(open, 1).id());
            assertThat(open.history().all().getFirst().at()).isEqualTo(last);
            assertThat(open.health().clockBehind()).isEqualTo(Duration.ofDays(400));
            desk.clock.set(last.plusSeconds(60));
            open.measures().start(Desk.measure(open, 2).id());
            assertThat(open.health().clockBehind()).isZero();
            assertThat(open.ledgers().asOf(last)).isNotEqualTo(then);
            assertThat(open.history().verify().holds()).isTrue();
        }
    }

    @Test
    void aFullDiskStillSavesTheLastActionAndSaysSo() throws IOException, InterruptedException {
        Path disk = mounted("16m");
        try {
            Path there = disk.resolve("案卷.zgt");
            Files.copy(file, there);
            Path filler = disk.resolve("filler");
            Cases cases = new Cases(desk.clock, Desk.CLERK, disk.resolve("backup"));
            try (OpenCase open = cases.open(there)) {
                assertThat(disk.resolve("案卷.zgt.reserve")).exists();
                fill(filler);
                assertThatThrownBy(() -> open.backups().take(Occasion.ASKED, Meter.NONE)).isInstanceOf(Unavailable.class);
                assertThat(open.backups().all()).as("nothing half").isEmpty();
                assertThat(disk.resolve("backup").toFile().exists() && Files.walk(disk.resolve("backup")).anyMatch(Files::isRegularFile)).isFalse();
                open.inspections().add(Inspection.titled("最后一步" + "长".repeat(3000)));
                assertThat(open.isOnItsReserve()).isTrue();
                assertThat(disk.resolve("案卷.zgt.reserve")).doesNotExist();
                fill(filler);
                assertThatThrownBy(() -> open.inspections().add(Inspection.titled("再来" + "长".repeat(30_000)))).isInstanceOf(Unavailable.class).hasMessage("file.disk-full");
                Files.delete(filler);
                open.inspections().add(Inspection.titled("腾出之后"));
                open.backups().take(Occasion.ASKED, Meter.NONE);
                assertThat(open.ledgers().current().inspections()).hasSize(3);
                assertThat(open.history().verify().holds()).isTrue();
            }
            try (OpenCase open = cases.open(there)) {
                assertThat(open.ledgers().current().inspections()).hasSize(3);
                assertThat(open.isOnItsReserve()).isFalse();
                ran("umount", "-l", disk.toString());
                assertThatThrownBy(() -> open.inspections().add(Inspection.titled("拔出"))).as("the disk was pulled out").hasMessage("file.gone");
            }
        } finally {
            ran("umount", disk.toString());
        }
    }

    @Test
    void aDiskThatCannotBeWrittenIsLookedAtWhole() throws IOException, InterruptedException {
        Path disk = mounted("16m");
        try {
            Path there = disk.resolve("案卷.zgt");
            Files.copy(file, there);
            assumeThat(ran("mount", "-o", "remount,ro", disk.toString())).isTrue();
            try (OpenCase open = desk.cases.open(there)) {
                assertThat(open.readOnlyBecause()).contains("case.write-protected");
                assertThat(open.ledgers().current().measures()).hasSize(4);
                assertThatThrownBy(() -> open.inspections().add(Inspection.titled("x"))).isInstanceOf(Refused.class).hasMessage("case.write-protected");
            }
            assertThat(disk.toFile().list()).containsExactly("案卷.zgt");
        } finally {
            ran("umount", disk.toString());
        }
    }

    private Path mounted(String size) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(dir.resolve("disk"));
        assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString())).as("only a superuser may mount").isTrue();
        return disk;
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            while (filler.getParent().toFile().getUsableSpace() > 0) {
                out.write(new byte[BLOCK]);
            }
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
