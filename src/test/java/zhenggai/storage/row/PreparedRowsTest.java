package zhenggai.storage.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.AbstractMap.SimpleEntry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreparedRowsTest {
    private Connection memory;
    private DSLContext sql;
    private PreparedRows rows;

    @BeforeEach
    void begin() throws SQLException {
        memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        sql = DSL.using(memory, SQLDialect.SQLITE);
        sql.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY AUTOINCREMENT, \"order\" TEXT NOT NULL UNIQUE, due_on TEXT) STRICT");
        sql.execute("CREATE TABLE line (step INTEGER, ordinal INTEGER, PRIMARY KEY (step, ordinal)) STRICT, WITHOUT ROWID");
        rows = new PreparedRows(sql);
    }

    @AfterEach
    void end() throws SQLException {
        rows.close();
        memory.close();
    }

    private static Map<String, Object> thing(Object id, String order, Object due) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("id", id);
        thing.put("order", order);
        thing.put("due_on", due);
        return thing;
    }

    @Test
    void aRowComesBackAsItWentInUnderItsOwnIdOrTheNext() {
        assertThat(rows.insert("thing", thing(7L, "一是", null))).isEqualTo(7);
        assertThat(rows.insert("thing", Map.of("order", "二是"))).isEqualTo(8);
        assertThat(rows.row("thing", 7)).isEqualTo(thing(7L, "一是", null));
        assertThat(rows.row("thing", 8)).containsExactly(Map.entry("id", 8L), Map.entry("order", "二是"), new SimpleEntry<>("due_on", null));
        assertThat(rows.row("thing", 9)).isNull();
    }

    @Test
    void whatIsChangedOrTakenAwaySaysWhetherItWasThere() {
        rows.insert("thing", thing(1L, "一是", "2026-03-01"));
        assertThat(rows.update("thing", 1, thing(1L, "三是", null))).isTrue();
        assertThat(rows.row("thing", 1)).isEqualTo(thing(1L, "三是", null));
        assertThat(rows.update("thing", 2, Map.of("order", "二是"))).isFalse();
        assertThat(rows.delete("thing", 2)).isFalse();
        assertThat(rows.delete("thing", 1)).isTrue();
        assertThat(rows.row("thing", 1)).isNull();
    }

    @Test
    void afterARowThatWasRefusedTheNextOneGoesIn() {
        rows.insert("thing", Map.of("order", "一是"));
        assertThatThrownBy(() -> rows.insert("thing", Map.of("order", "一是"))).isInstanceOf(DataAccessException.class).hasCauseInstanceOf(SQLException.class);
        assertThat(rows.insert("thing", Map.of("order", "二是"))).isEqualTo(2);
        assertThat(sql.fetchCount(DSL.table("thing"))).isEqualTo(2);
    }

    @Test
    void manyRowsGoInTogetherInTheirOrder() {
        rows.insertAll("line", List.of("step", "ordinal"), List.of(Arrays.asList(1L, 1L), Arrays.asList(1L, 2L)));
        rows.insertAll("line", List.of("step", "ordinal"), List.of());
        assertThat(sql.fetchCount(DSL.table("line"))).isEqualTo(2);
        assertThat(rows.number("SELECT sum(ordinal) FROM line WHERE step = ?", List.of(1L))).isEqualTo(3);
    }
}
