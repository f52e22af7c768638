package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.ledger.Ledger;
import zhenggai.testkit.Desk;

/** Opening: what is no case file, is damaged, newer or somebody else's is named, and never touched. */
class OpeningTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void aMissingFileAFolderAndForeignFilesAreNamed() throws Exception {
        Path text = Files.writeString(dir.resolve("文本.zgt"), "这是一份文本，不是案卷。".repeat(20));
        Path empty = Files.createFile(dir.resolve("空.zgt"));
        Path foreign = dir.resolve("别的程序.zgt");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
            connection.createStatement().execute("CREATE TABLE t (a)");
        }
        Map.of(dir.resolve("没有.zgt"), "file.missing", dir, "file.is-folder", text, "file.not-a-case", empty, "file.not-a-case",
                foreign, "file.not-a-case")
            .forEach((file, key) -> assertThatThrownBy(() -> desk.cases.open(file)).isInstanceOf(Unavailable.class).hasMessage(key));
        assertThat(Files.size(empty)).isZero();
        assertThat(dir.resolve("没有.zgt")).doesNotExist();
    }

    @Test
    void aDamagedFileIsNamedAndLeftAlone() throws IOException {
        Path file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096 * 3);
            raw.write(new byte[4096 * 4]);
        }
        byte[] damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> desk.cases.open(file)).isInstanceOf(Unavailable.class).hasMessage("file.damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void aFileOfANewerVersionIsShownButNotChanged() throws Exception {
        Path file = dir.resolve("案卷.zgt");
        Ledger before;
        try (OpenCase open = desk.smallCase(file)) {
            before = open.ledgers().current();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("PRAGMA user_version = 99");
        }
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.readOnlyBecause()).contains("case.newer-version");
            assertThat(open.ledgers().current()).isEqualTo(before);
            assertThatThrownBy(() -> open.measures().start(Desk.measure(open, 0).id())).isInstanceOf(Refused.class).hasMessage("case.newer-version");
        }
    }

    @Test
    void aFileHasOneOwnerAndTheMessageNamesHim() {
        Path file = dir.resolve("案卷.zgt");
        OpenCase open = desk.smallCase(file);
        assertThatThrownBy(() -> desk.cases.open(file)).isInstanceOfSatisfying(Unavailable.class, no -> {
            assertThat(no.textKey()).isEqualTo("file.open-elsewhere");
            assertThat(no.args()).as("and since when, by the clock of this PC").isEqualTo(List.of(file, "clerk", "PC-01", "2026-07-20 09:00"));
        });
        open.close();
        desk.cases.open(file).close();
        assertThat(dir.resolve("案卷.zgt.lock")).doesNotExist();
    }

    @Test
    void aLockFileWithoutALockKeepsNobodyOut() throws IOException {
        Path file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
        Files.writeString(dir.resolve("案卷.zgt.lock"), "somebody who crashed");
        desk.cases.open(file).close();
    }

    @Test
    void aCaseIsNeverMadeOverAnExistingFile() throws IOException {
        Path file = Files.writeString(dir.resolve("重要.zgt"), "重要");
        assertThatThrownBy(() -> desk.cases.create(file, "示例市红十字会")).isInstanceOf(Refused.class).hasMessage("case.file-exists");
        assertThat(file).hasContent("重要");
        assertThatThrownBy(() -> desk.cases.create(dir.resolve("新.zgt"), "  ")).isInstanceOf(Refused.class).hasMessage("office.name-missing");
        assertThat(dir.resolve("新.zgt")).doesNotExist();
        assertThatThrownBy(() -> desk.cases.create(dir.resolve("无此文件夹/新.zgt"), "示例市红十字会")).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"computer      TEXT", "in_service IN (0, 1)"})
    void aLetterThatFellOverInAColumnOrARuleIsDamageAndNoFaultOfTheProgram(String words) throws IOException {
        Path file = dir.resolve("案卷.zgt");
        new Desk().smallCase(file).close();
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
        assertThat(at).isPositive();
        bytes[at + words.indexOf(' ')] ^= 0x10;
        Files.write(file, bytes);
        assertThatThrownBy(() -> new Desk().cases.open(file)).isInstanceOf(Unavailable.class).hasMessage("file.damaged");
        assertThat(file).hasBinaryContent(bytes);
    }
}
