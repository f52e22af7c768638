package zhenggai.storage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.CaseFile;
import zhenggai.storage.CaseProof;
import zhenggai.storage.Opening;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Forger;

/** The chain: whole as long as nobody touched it, and broken by every way of touching it. */
class ChainTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;

    @BeforeEach
    void begin() {
        file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
    }

    @Test
    void anUntouchedHistoryHolds() {
        ChainCheck check = check();
        assertThat(check.holds()).isTrue();
        assertThat(check.steps()).isEqualTo(11);
        assertThat(check.head()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE step SET verb = 'x' WHERE id = 4", "UPDATE step SET person = 'x' WHERE id = 4", "UPDATE step SET done_at = '2026-01-01T00:00:00Z' WHERE id = 4",
        "UPDATE step_row SET after = replace(after, '学习', '休息') WHERE step_id = 5", "DELETE FROM step_row WHERE step_id = 5",
        "DELETE FROM step_row WHERE step_id = 3; DELETE FROM step WHERE id = 3",
        "UPDATE step SET id = 100 WHERE id = 4; UPDATE step SET id = 4 WHERE id = 5; UPDATE step SET id = 5 WHERE id = 100",
        "UPDATE step_row SET row_id = 99 WHERE step_id = 6", "INSERT INTO step_row VALUES (6, 2, 'finding', 1, '', '{}')",
        "INSERT INTO step_row VALUES (11, 9, 'finding', 1, '', '{}')"})
    void whatIsChangedRemovedReorderedOrAddedIsFound(String tampering) throws SQLException {
        Forger.alter(file, tampering);
        assertThat(check().holds()).isFalse();
    }

    @Test
    void aHundredAlterationsAreFound() throws SQLException {
        assertFound(100);
    }

    @Test
    @Tag("faults")
    void tenThousandAlterationsAreFound() throws SQLException {
        assertFound(10_000);
    }

    /** Every column of every row, altered by chance; each alteration is taken back before the next. */
    private void assertFound(int alterations) throws SQLException {
        Random random = new Random(20261128);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER step_stays; DROP TRIGGER step_is_kept; DROP TRIGGER step_row_stays; DROP TRIGGER step_row_is_kept");
            for (int i = 0; i < alterations; i++) {
                statement.execute("SAVEPOINT before");
                String alteration = alteration(random);
                assertThat(statement.executeUpdate(alteration)).as(alteration).isPositive();
                assertThat(CaseProof.chain(connection).holds()).as(alteration).isFalse();
                statement.execute("ROLLBACK TO before");
                statement.execute("RELEASE before");
            }
            assertThat(CaseProof.chain(connection).holds()).as("all of them taken back").isTrue();
        }
    }

    /** Only cutting off the end cannot be seen by the chain itself: its head stands in backups and on papers. */
    private static String alteration(Random random) {
        int step = 1 + random.nextInt(11);
        String text = List.of("verb", "person", "account", "computer", "done_at", "previous_hash", "hash").get(random.nextInt(7));
        return switch (random.nextInt(6)) {
            case 0 -> "UPDATE step SET " + text + " = " + text + " || 'x' WHERE id = " + step;
            case 1 -> "UPDATE step_row SET before = before || ' ' WHERE step_id = " + step;
            case 2 -> "UPDATE step_row SET after = substr(after, 2) WHERE step_id = " + step;
            case 3 -> "UPDATE step_row SET table_name = 'issue' WHERE step_id = " + step;
            case 4 -> "DELETE FROM step_row WHERE step_id = " + step;
            default -> "UPDATE step_row SET row_id = row_id + " + (1 + random.nextInt(9)) + " WHERE step_id = " + step;
        };
    }

    /** More than is recomputed at a time, in one step and in several. */
    @Test
    void aLongHistoryHoldsAndTheFirstStepThatDoesNotIsNamed() throws SQLException {
        long steps;
        try (CaseFile open = new Opening(desk.clock, Desk.CLERK).open(file)) {
            Measure one = open.read(tx -> tx.ledger().whole()).measures().findFirst().orElseThrow().measure();
            for (int turn = 0; turn < 3; turn++) {
                open.change("case.import", tx -> {
                    for (int i = 0; i < 400; i++) {
                        tx.measures().save(Measure.draft(one.finding(), "甲".repeat(2_000)).at(one.finding(), 100));
                    }
                    return true;
                });
                for (int i = 0; i < 5; i++) {
                    String text = ("第" + turn + i + "次").repeat(200);
                    open.change("measure.reword", tx -> tx.measures().save(tx.measures().get(one.id()).worded(text)));
                }
            }
            ChainCheck check = open.read(tx -> tx.history().verify());
            assertThat(check.holds()).isTrue();
            steps = check.steps();
        }
        for (long number = 12; number <= steps; number++) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
                statement.executeUpdate("DROP TRIGGER IF EXISTS step_row_stays");
                statement.execute("SAVEPOINT before");
                statement.executeUpdate("UPDATE step_row SET after = after || ' ' WHERE step_id = " + number + " AND ordinal = (SELECT max(ordinal) FROM step_row WHERE step_id = " + number + ")");
                ChainCheck check = CaseProof.chain(connection);
                assertThat(check.firstBroken()).isEqualTo(number);
                assertThat(check.steps()).isEqualTo(number - 1);
                assertThat(check.head()).isEqualTo(statement.executeQuery("SELECT hash FROM step WHERE id = " + (number - 1)).getString(1));
                statement.execute("ROLLBACK TO before");
            }
        }
    }

    @Test
    void theFileItselfRefusesToAlterHistory() {
        for (String tampering : List.of("UPDATE step SET verb = 'x'", "DELETE FROM step_row", "DELETE FROM step WHERE id = 11",
                "INSERT OR REPLACE INTO step SELECT id, 'x', person, account, computer, done_at, previous_hash, 'y' FROM step WHERE id = 2",
                "INSERT OR REPLACE INTO step_row SELECT step_id, ordinal, table_name, 9, before, after FROM step_row WHERE step_id = 2")) {
            assertThatThrownBy(() -> tamper(tampering)).as(tampering).isInstanceOf(SQLException.class).hasMessageContaining("history only grows");
        }
        assertThat(check().holds()).isTrue();
    }

    private ChainCheck check() {
        try (OpenCase open = desk.cases.open(file)) {
            return open.history().verify();
        }
    }

    private void tamper(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
