package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Backed;
import zhenggai.testkit.Desk;
import zhenggai.testkit.KilledChild;

/**
 * What the tests of faults must be able to find: each is done here the careless way, with the driver's own settings or in the wrong order, and
 * something is lost. Where nothing is lost here, the test beside it proves nothing.
 */
class PositiveControlTest {
    private static final int ROWS = 3_000;
    private static final int KILLS = 20;

    @TempDir Path dir;

    /** Beside CrashTest. */
    @Test
    void killsLeaveHalfAChangeOfWhoeverKeepsNoJournal() throws Exception {
        Random random = new Random(20261128);
        int torn = 0;
        for (int kill = 0; kill < KILLS && torn == 0; kill++) {
            Path file = dir.resolve("case" + kill);
            try (Connection connection = open(file); Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE entry (batch INTEGER NOT NULL, text TEXT NOT NULL)");
                statement.execute("WITH RECURSIVE row (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < " + ROWS
                    + ") INSERT INTO entry SELECT 0, hex(zeroblob(1000)) FROM row");
            }
            KilledChild.told(Careless.class, file, random.nextInt(200));
            torn += isTorn(file) ? 1 : 0;
        }
        assertThat(torn).isPositive();
    }

    private static boolean isTorn(Path file) {
        try (Connection connection = open(file); Statement statement = connection.createStatement()) {
            boolean isSound = answer(statement, "PRAGMA integrity_check").equals("ok");
            return !isSound || !answer(statement, "SELECT count(DISTINCT batch) FROM entry").equals("1");
        } catch (SQLException e) {
            return true;
        }
    }

    /** Beside HardConditionsTest: the driver's own transaction goes on after the file has taken the beginning of it back. */
    @Test
    void afterAFullDiskTheDriverKeepsTheSecondHalfAlone() throws SQLException {
        try (Connection connection = open(dir.resolve("full")); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE entry (text TEXT NOT NULL)");
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO entry VALUES ('first half')");
            statement.execute("PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> statement.execute("INSERT INTO entry VALUES (hex(zeroblob(1000000)))")).isInstanceOf(SQLException.class).hasMessageContaining("full");
            statement.execute("PRAGMA max_page_count = 1000000");
            statement.execute("INSERT INTO entry VALUES ('second half')");
            assertThatThrownBy(connection::commit).as("there is no transaction any more").isInstanceOf(SQLException.class);
        }
        try (Connection connection = open(dir.resolve("full")); Statement statement = connection.createStatement()) {
            assertThat(answer(statement, "SELECT group_concat(text) FROM entry")).isEqualTo("second half");
        }
    }

    /** Beside RestoreCrashTest: a backup that is only copied over the case meets the journal of what was there. */
    @Test
    void aStaleJournalIsPlayedBackIntoWhateverIsCopiedOverTheCase() throws Exception {
        Path file = dir.resolve("案卷.zgt");
        new Desk().smallCase(file).close();
        Path backup = dir.resolve("backup");
        Files.copy(file, backup);
        Path journal = dir.resolve("案卷.zgt-journal");
        try (Connection connection = open(file); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE measure SET text = '后来的话' || hex(randomblob(20000))");
            statement.execute("PRAGMA cache_size = 2");
            statement.execute("BEGIN");
            statement.execute("UPDATE measure SET text = hex(randomblob(20000))");
            assertThat(journal).isNotEmptyFile();
            Files.copy(file, dir.resolve("torn"));
            Files.copy(journal, dir.resolve("torn-journal"));
            statement.execute("ROLLBACK");
        }
        Files.copy(backup, dir.resolve("torn"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(isAsIn(backup, dir.resolve("torn"))).isFalse();
    }

    private static boolean isAsIn(Path backup, Path restored) {
        String texts = "SELECT group_concat(text) FROM measure";
        try (Connection one = open(backup); Statement before = one.createStatement(); Connection other = open(restored); Statement after = other.createStatement()) {
            return answer(after, "PRAGMA integrity_check").equals("ok") && answer(before, texts).equals(answer(after, texts));
        } catch (SQLException e) {
            return false;
        }
    }

    /** Beside EvidenceCrashTest. */
    @Test
    void aPieceThatIsEnteredBeforeItsFileIsThereLacksItAfterAKill() throws Exception {
        Random random = new Random(20261128);
        int lacking = 0;
        for (int kill = 0; kill < KILLS && lacking == 0; kill++) {
            Path file = dir.resolve("案卷" + kill + ".zgt");
            new Desk().smallCase(file).close();
            KilledChild.told(Hasty.class, file, random.nextInt(300));
            try (OpenCase open = new Desk().cases.open(file)) {
                FileCheck check = open.evidenceFiles().check(open.evidence().index(), Meter.NONE);
                lacking += check.troubles().size();
            }
        }
        assertThat(lacking).isPositive();
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static String answer(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The child that keeps no journal: one change of every row after the other, more than its cache holds. */
    static final class Careless {
        public static void main(String[] args) throws SQLException {
            try (Connection connection = open(Path.of(args[0])); Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = OFF");
                // nearly all of its time goes into writing, none into waiting for the disk
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("PRAGMA cache_size = 10");
                for (int batch = 1; ; batch++) {
                    statement.execute("UPDATE entry SET batch = " + batch);
                    System.out.println(batch);
                }
            }
        }
    }

    /** The child that enters each piece first and brings its file afterwards. */
    static final class Hasty {
        public static void main(String[] args) throws IOException {
            try (OpenCase open = new Desk().cases.open(Path.of(args[0]))) {
                Backed home = Backed.of(Desk.measure(open, 0).id());
                for (int n = 1; ; n++) {
                    byte[] content = ("第" + n + "件\n").repeat(30_000).getBytes(StandardCharsets.UTF_8);
                    StoredFile brought = open.evidenceFiles().bring("第" + n + "件.txt", content);
                    Path there = open.evidenceFiles().there(brought);
                    Path aside = there.resolveSibling("aside");
                    Files.move(there, aside);
                    open.evidence().addFiles(List.of(brought), home);
                    System.out.println(n);
                    // as on a slow disk
                    LockSupport.parkNanos(100_000_000);
                    Files.move(aside, there);
                }
            }
        }
    }
}
