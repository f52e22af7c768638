package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Meter;
import zhenggai.domain.ledger.Ledger;
import zhenggai.storage.file.Migrations;
import zhenggai.storage.file.Schema;
import zhenggai.testkit.Desk;

/** A rule, a type, an index or a trigger that somebody altered is seen when the case is opened, though no row breaks it and its table is empty. */
class AlteredSchemaTest {
    private final Desk desk = new Desk();
    @TempDir Path dir;
    private Path file;
    private Ledger before;

    @BeforeEach
    void aCase() {
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = desk.smallCase(file)) {
            before = open.ledgers().current();
        }
    }

    private void alter(String words) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'departure'",
        "UPDATE sqlite_master SET sql = replace(sql, 'CHECK (', 'CHECK (1 OR ') WHERE name = 'extension'",
        "UPDATE sqlite_master SET sql = replace(sql, 'TEXT', 'ANY') WHERE name = 'departure'",
        "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES finding', 'REFERENCES measure') WHERE name = 'public_opinion'",
        "UPDATE sqlite_master SET sql = replace(sql, 'ABORT', 'IGNORE') WHERE type = 'trigger'",
        "DROP INDEX public_opinion_by_finding",
        "DROP TABLE departure",
        "CREATE TABLE note (words TEXT)",
        "CREATE TRIGGER quietly AFTER INSERT ON departure BEGIN DELETE FROM measure; END",
        "CREATE VIEW finding_view AS SELECT * FROM finding"})
    void itIsNotOpenedNotTouchedAndEverythingComesOutOfIt(String altering) throws Exception {
        alter(altering);
        byte[] altered = Files.readAllBytes(file);
        assertThatThrownBy(() -> desk.cases.open(file)).isInstanceOf(Unavailable.class).hasMessage("file.damaged");
        assertThatThrownBy(() -> desk.cases.openReadOnly(file)).hasMessage("file.damaged");
        assertThatThrownBy(() -> CaseProof.of(file)).as("nor is it a good backup").hasMessage("file.damaged");
        assertThat(file).hasBinaryContent(altered);
        Path saved = dir.resolve("抢救.zgt");
        new Cases(desk.clock, Desk.CLERK, dir.resolve("pc")).recovery().salvage(file, saved, Meter.NONE);
        try (OpenCase open = desk.cases.open(saved)) {
            assertThat(open.ledgers().current()).isEqualTo(before);
        }
    }

    @Test
    void whatIsOtherwiseIsNamedAndACaseOfEveryWayIsAsItMustBe() throws Exception {
        alter("DROP INDEX public_opinion_by_finding");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(Schema.alteredIn(connection)).containsExactly("index public_opinion_by_finding");
        }
        Path old = dir.resolve("case-0.1.0.zgt");
        try (var in = OldFilesTest.class.getResourceAsStream("case-0.1.0.zgt")) {
            Files.copy(in, old);
        }
        desk.cases.open(old).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old)) {
            assertThat(Schema.alteredIn(connection)).as("brought up through every version").isEmpty();
        }
    }

    /** Files in use were brought up one version at a time, by whichever release was there. */
    @Test
    void aCaseBroughtUpStepByStepSaysTheSameAsOneMadeNow() throws Exception {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (int version = 0; version < Migrations.newest(); version++) {
                Migrations.apply(memory, version, version + 1);
            }
            assertThat(Schema.alteredIn(memory)).isEmpty();
        }
    }
}
