package zhenggai.storage.salvage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import zhenggai.domain.history.ChainCheck;
import zhenggai.storage.CaseProof;
import zhenggai.storage.copy.Replayed;

/** The new file that takes what is saved: all in one transaction, its guards off until everything is in its place. */
final class FreshFile implements AutoCloseable {
    /** Nobody types these; a page that was overwritten is full of them. */
    private static final Pattern GARBLED = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffd}]");

    private final Connection connection;
    private final Map<String, String> triggers = new LinkedHashMap<>();
    private final List<String> tables;

    /** A row that hung on something that is lost. */
    record Dangling(String table, long id) {}

    /** @param blank a file of some version with nothing in it */
    FreshFile(Path blank) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + blank);
        try {
            execute(connection, "PRAGMA foreign_keys = OFF");
            execute(connection, "BEGIN");
            for (List<Object> trigger : query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
                triggers.put(trigger.get(0).toString(), trigger.get(1).toString());
                execute(connection, "DROP TRIGGER " + trigger.get(0));
            }
            tables = texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid");
            for (String table : tables) {
                execute(connection, "DELETE FROM " + table);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    List<String> tables() {
        return tables;
    }

    List<String> columns(String table) throws SQLException {
        return texts("SELECT name FROM pragma_table_info('" + table + "')");
    }

    /** The rows of a table, given one by one. */
    Rows rows(String table, List<String> columns) throws SQLException {
        return new Rows(connection.prepareStatement("INSERT OR IGNORE INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")"));
    }

    /** Who takes rows into a table. */
    static final class Rows implements AutoCloseable {
        private final PreparedStatement insert;

        Rows(PreparedStatement insert) {
            this.insert = insert;
        }

        /** @return whether the row fits the table, and says something */
        boolean put(List<Object> values) {
            if (values.stream().anyMatch(value -> value instanceof String text && GARBLED.matcher(text).find())) {
                return false;
            }
            try {
                set(insert, 1, values);
                return insert.executeUpdate() == 1;
            } catch (SQLException doesNotFit) {
                return false;
            }
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }

    /** @return whether the row was not there, and fits; one of an earlier version may lack what a later one asks for */
    boolean insert(String table, Map<String, Object> row) {
        try (Rows rows = rows(table, List.copyOf(row.keySet()))) {
            return rows.put(new ArrayList<>(row.values()));
        } catch (SQLException columnsOfAnotherVersion) {
            return false;
        }
    }

    /** @return the first step that does not hold, which is left with all that follow; 0 where all do */
    long leaveBrokenHistory() throws SQLException {
        ChainCheck check = CaseProof.chain(connection);
        if (check.holds()) {
            return 0;
        }
        long broken = check.firstBroken();
        execute(connection, "DELETE FROM step_row WHERE step_id >= " + broken);
        execute(connection, "DELETE FROM step WHERE id >= " + broken);
        return broken;
    }

    /** The rows as the history tells them that is here. */
    Replayed told() {
        return CaseProof.replayed(connection);
    }

    long steps() throws SQLException {
        return ((Number) query("SELECT coalesce(max(id), 0) FROM step").getFirst().getFirst()).longValue();
    }

    /**
     * Makes rows what a history tells of them: what could be read and is something else has been damaged.
     *
     * @return how many were
     */
    int correct(Replayed told) throws SQLException {
        int corrected = 0;
        for (String table : tables) {
            Set<String> columns = Set.copyOf(columns(table));
            for (Map.Entry<Long, Map<String, Object>> row : told.rows(table).entrySet()) {
                Map<String, Object> values = new LinkedHashMap<>(row.getValue());
                values.keySet().retainAll(columns);
                corrected += correct(table, row.getKey(), values);
            }
        }
        return corrected;
    }

    private int correct(String table, long id, Map<String, Object> values) {
        String update = "UPDATE OR IGNORE " + table + " SET " + values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " WHERE rowid = " + id
            + " AND NOT (" + values.keySet().stream().map(column -> column + " IS ?").collect(Collectors.joining(" AND ")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            List<Object> all = new ArrayList<>(values.values());
            set(statement, 1, all);
            set(statement, all.size() + 1, all);
            return statement.executeUpdate();
        } catch (SQLException doesNotFit) {
            return 0;
        }
    }

    /** No number is given twice, whatever was lost. */
    void numberSeries() throws SQLException {
        for (String table : tables) {
            if (!table.equals("series") && !table.equals("step_row")) {
                execute(connection, "UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(rowid), 0) FROM " + table + "),"
                    + " (SELECT coalesce(max(row_id), 0) FROM step_row WHERE table_name = '" + table + "')) WHERE name = '" + table + "'");
            }
        }
        execute(connection, "INSERT OR IGNORE INTO series (name, next) SELECT 'finding', max(number) + 1 FROM finding HAVING count(*) > 0");
        execute(connection, "INSERT OR IGNORE INTO series (name, next) SELECT 'measure of finding ' || finding_id, max(number) + 1 FROM measure GROUP BY finding_id");
    }

    /**
     * A case without an office is none: where that row is lost, one with this name takes its place.
     *
     * @return whether it was lost
     */
    boolean standInForOffice(String name) throws SQLException {
        return query("SELECT 1 FROM office").isEmpty() && insert("office", columns("office").stream()
            .collect(Collectors.toMap(column -> column, column -> column.equals("id") ? 1 : column.equals("name") ? name : "")));
    }

    /** What hangs on something that is lost cannot stay, nor what hangs on that. */
    List<Dangling> removeDangling() throws SQLException {
        List<Dangling> gone = new ArrayList<>();
        List<List<Object>> dangling = query("PRAGMA foreign_key_check");
        while (!dangling.isEmpty()) {
            for (Dangling row : dangling.stream().map(each -> new Dangling(each.get(0).toString(), ((Number) each.get(1)).longValue())).distinct().toList()) {
                execute(connection, "DELETE FROM " + row.table() + " WHERE rowid = " + row.id());
                gone.add(row);
            }
            dangling = query("PRAGMA foreign_key_check");
        }
        return gone;
    }

    void commit() throws SQLException {
        for (String trigger : triggers.values()) {
            execute(connection, trigger);
        }
        execute(connection, "COMMIT");
    }

    private List<String> texts(String query) throws SQLException {
        return query(query).stream().map(row -> row.getFirst().toString()).toList();
    }

    private List<List<Object>> query(String query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<Object> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getObject(column));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static void set(PreparedStatement statement, int from, List<Object> values) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            statement.setObject(from + place, values.get(place));
        }
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
