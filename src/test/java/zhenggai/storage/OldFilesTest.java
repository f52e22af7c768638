package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.storage.file.Header;
import zhenggai.storage.file.Migrations;
import zhenggai.testkit.Desk;

/** A case file of every release opens for ever, with everything in it. */
class OldFilesTest {
    private final Desk desk = new Desk();
    @TempDir
    private Path dir;
    private Path old;

    @BeforeEach
    void takeTheFileOfTheFirstRelease() throws IOException {
        old = dir.resolve("case-0.1.0.zgt");
        try (var in = OldFilesTest.class.getResourceAsStream("case-0.1.0.zgt")) {
            Files.copy(in, old);
        }
    }

    @Test
    void theFirstReleasesFileOpensWithItsContentItsHistoryAndItsPastDays() {
        assertThat(Header.of(old).version()).isEqualTo(1);
        try (OpenCase open = desk.cases.open(old)) {
            Ledger ledger = open.ledgers().current();
            assertThat(ledger.categories()).hasSize(5);
            assertThat(ledger.findings()).hasSize(14);
            assertThat(ledger.measures()).hasSize(46);
            assertThat(ledger.measures().filter(leaf -> leaf.measure().deadline().isSet())).isNotEmpty();
            assertThat(open.people().persons()).hasSize(10).allMatch(person -> person.inService() && person.leftOn() == null);
            assertThat(open.evidence().index().all()).as("each piece has its number now").isNotEmpty().extracting(Evidence::number).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d+-\\d+-\\d+"));
            Evidence newest = open.evidence().of(open.evidence().index().all().getFirst().home()).getLast();
            assertThat(open.evidence().add(new Evidence(EvidenceId.NEW, newest.home().measure(), "新材料", "", null, "")).number()).as("and the next one goes on from there")
                .isEqualTo(newest.number().replaceAll("\\d+$", String.valueOf(Integer.parseInt(newest.number().replaceAll(".*-", "")) + 1)));
            open.undo();
            assertThat(open.history().verify().holds()).isTrue();
            Ledger before = open.ledgers().asOf(Instant.parse("2026-03-01T00:00:00Z"));
            assertThat(before.measures().filter(leaf -> leaf.latest() != null).count()).isLessThan(ledger.measures().filter(leaf -> leaf.latest() != null).count());
        }
        assertThat(Header.of(old).version()).isEqualTo(Migrations.newest());
        assertThat(dir.resolve("case-0.1.0.zgt.before-version-" + Migrations.newest())).as("the file as it was").exists();
    }

    @Test
    void theFirstReleasesFileIsSeenWholeWhereItMayNotBeWritten() throws IOException {
        byte[] before = Files.readAllBytes(old);
        try (CaseFile looked = new Opening(desk.clock, Desk.CLERK).reading(old, Header.of(old), "case.write-protected")) {
            assertThat(looked.read(tx -> tx.ledger().whole()).measures()).hasSize(46);
            assertThat(looked.<List<Issue>>read(tx -> tx.issues().all())).isEmpty();
            assertThat(looked.asOf(Instant.parse("2026-03-01T00:00:00Z"), tx -> tx.ledger().whole()).measures()).hasSize(46);
            assertThatThrownBy(() -> looked.change("measure.add", tx -> true)).isInstanceOf(Refused.class).hasMessage("case.write-protected");
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        assertThat(dir.toFile().list()).containsExactly("case-0.1.0.zgt");
    }

    @Test
    void aMigrationThatFailsHalfWayLeavesTheFileAsItWas() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old); Statement statement = connection.createStatement()) {
            // in the way of the last table the new version makes
            statement.execute("CREATE TABLE issue (x)");
        }
        byte[] before = Files.readAllBytes(old);
        assertThatThrownBy(() -> desk.cases.open(old)).as("a clash of the schema is no fault of the user").isInstanceOf(RuntimeException.class);
        assertThat(Header.of(old).version()).isEqualTo(1);
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
    }
}
