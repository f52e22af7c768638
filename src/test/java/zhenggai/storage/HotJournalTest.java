package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Unavailable;
import zhenggai.domain.ledger.Ledger;
import zhenggai.storage.file.Header;
import zhenggai.storage.file.Migrations;
import zhenggai.testkit.Desk;

/** A crash in the middle of bringing a file up: what the head says is not what the file is, until the journal beside it was played back. */
class HotJournalTest {
    private static final int PAGE = 4096;
    private static final int SECTOR = 512;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private Path journal;
    private Ledger ledger;

    @BeforeEach
    void aCase() {
        file = dir.resolve("案卷.zgt");
        journal = dir.resolve("案卷.zgt-journal");
        try (OpenCase open = desk.smallCase(file)) {
            ledger = open.ledgers().current();
        }
    }

    /** The file as it is after the changes, with a journal that leads back to where it was before them: a power cut just before the commit. */
    private byte[] crashed(String... changes) throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String change : changes) {
                connection.createStatement().execute(change);
            }
        }
        int pages = before.length / PAGE;
        ByteBuffer written = ByteBuffer.allocate(SECTOR + pages * (PAGE + 2 * Integer.BYTES));
        int nonce = 20261128;
        written.put(new byte[] {(byte) 0xd9, (byte) 0xd5, 5, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7}).putInt(pages).putInt(nonce).putInt(pages).putInt(SECTOR).putInt(PAGE);
        written.position(SECTOR);
        for (int page = 0; page < pages; page++) {
            byte[] content = Arrays.copyOfRange(before, page * PAGE, (page + 1) * PAGE);
            int sum = nonce;
            for (int at = PAGE - 200; at > 0; at -= 200) {
                sum += content[at] & 0xff;
            }
            written.putInt(page + 1).put(content).putInt(sum);
        }
        Files.write(journal, written.array());
        return Files.readAllBytes(file);
    }

    @Test
    void aMigrationOfANewerProgramThatCrashedIsRolledBackAndTheCaseGoesOn() throws Exception {
        crashed("CREATE TABLE of_tomorrow (id INTEGER)", "PRAGMA user_version = 99");
        assertThat(Header.of(file).version()).as("what the head says").isEqualTo(99);
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.readOnlyBecause()).isEmpty();
            assertThat(open.ledgers().current()).isEqualTo(ledger);
            assertThat(open.history().verify().holds()).isTrue();
        }
        assertThat(Header.of(file).version()).isEqualTo(Migrations.newest());
        assertThat(kept()).as("both lie aside as the crash left them").hasSize(2);
    }

    @Test
    void aMigrationOfThisProgramThatCrashedIsRolledBackFirstAndDoneAgain() throws Exception {
        Path old = dir.resolve("旧.zgt");
        new Opening(desk.clock, Desk.CLERK).blank(old, Migrations.newest() - 1);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old)) {
            connection.createStatement().execute("INSERT INTO office VALUES (1, '示例市红十字会', '', '', '', '')");
        }
        file = Files.move(old, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        // the head is of the new version, the tables of the old one: half of it had reached the disk
        crashed("PRAGMA user_version = " + Migrations.newest());
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.office().get().name()).isEqualTo("示例市红十字会");
            open.copies().take();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(connection.createStatement().executeQuery("SELECT count(*) FROM departure").next()).as("the newest table is there").isTrue();
        }
    }

    @Test
    void whereTheFileCanOnlyBeReadItIsSaidAndNothingIsTouched() throws Exception {
        byte[] left = crashed("CREATE TABLE of_tomorrow (id INTEGER)", "PRAGMA user_version = 99");
        byte[] wayBack = Files.readAllBytes(journal);
        assertThatThrownBy(() -> desk.cases.openReadOnly(file)).isInstanceOf(Unavailable.class).hasMessage("file.needs-recovery");
        assertThatThrownBy(() -> new Opening(desk.clock, Desk.CLERK).reading(file, new Header(Header.OURS, Migrations.newest() - 1), "case.write-protected"))
            .as("an older one, too, that would be looked at as a copy").isInstanceOf(Unavailable.class).hasMessage("file.needs-recovery");
        assertThat(Files.readAllBytes(file)).isEqualTo(left);
        assertThat(Files.readAllBytes(journal)).isEqualTo(wayBack);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aNewerFileWhoseOwnWorkCrashedIsHealedAndShown() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("PRAGMA user_version = 99");
        }
        crashed("CREATE TABLE of_tomorrow (id INTEGER)");
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.readOnlyBecause()).contains("case.newer-version");
            assertThat(open.ledgers().current()).isEqualTo(ledger);
        }
        assertThat(dir.resolve("案卷.zgt.lock")).doesNotExist();
    }

    private java.util.List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            return all.filter(path -> path.getFileName().toString().contains("before-recovery")).toList();
        }
    }
}
