package zhenggai.storage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.ChainCheck;
import zhenggai.testkit.Desk;

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
        tamper("DROP TRIGGER step_stays; DROP TRIGGER step_is_kept; DROP TRIGGER step_row_stays; DROP TRIGGER step_row_is_kept; " + tampering);
        assertThat(check().holds()).isFalse();
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
