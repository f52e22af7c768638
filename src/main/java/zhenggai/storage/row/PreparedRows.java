package zhenggai.storage.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The rows that one action writes: each statement is prepared once and kept until the action is over. Values are texts and whole numbers. */
public final class PreparedRows implements AutoCloseable {
    private static final String KEY = "id";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public PreparedRows(DSLContext sql) {
        this.connection = sql.configuration().connectionProvider().acquire();
    }

    /** @return the id it has now: its own, or where it brings none the table's next */
    public long insert(String table, Map<String, Object> row) {
        return number(inserting(table, row.keySet()) + " RETURNING " + KEY, row.values());
    }

    /** Adds rows of the same columns that need not have an id. */
    public void insertAll(String table, List<String> columns, List<List<Object>> rows) {
        String text = inserting(table, columns);
        try {
            PreparedStatement statement = prepared(text);
            for (List<Object> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(text, e);
        }
    }

    /** @return whether there was such a row */
    public boolean update(String table, long id, Map<String, Object> columns) {
        String set = columns.keySet().stream().map(column -> quoted(column) + " = ?").collect(Collectors.joining(", "));
        return run("UPDATE " + quoted(table) + " SET " + set + " WHERE " + KEY + " = ?", columns.values(), id);
    }

    /** @return whether there was such a row */
    public boolean delete(String table, long id) {
        return run("DELETE FROM " + quoted(table) + " WHERE " + KEY + " = ?", List.of(), id);
    }

    /** The row of that id, column by column in their order; null where there is none. */
    public @Nullable Map<String, Object> row(String table, long id) {
        String text = "SELECT * FROM " + quoted(table) + " WHERE " + KEY + " = ?";
        try {
            PreparedStatement statement = prepared(text);
            statement.setLong(1, id);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? row(found) : null;
            }
        } catch (SQLException e) {
            throw failed(text, e);
        }
    }

    private static Map<String, Object> row(ResultSet found) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            Object value = found.getObject(i);
            row.put(found.getMetaData().getColumnName(i), value instanceof Number number ? (Object) number.longValue() : value);
        }
        return row;
    }

    /** What the one row that a statement gives says in its only column. */
    public long number(String text, Collection<?> values) {
        try {
            PreparedStatement statement = prepared(text);
            bind(statement, values);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(text, e);
        }
    }

    private boolean run(String text, Collection<?> values, long id) {
        try {
            PreparedStatement statement = prepared(text);
            bind(statement, values);
            statement.setLong(values.size() + 1, id);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(text, e);
        }
    }

    private static String inserting(String table, Collection<String> columns) {
        return "INSERT INTO " + quoted(table) + columns.stream().map(PreparedRows::quoted).collect(Collectors.joining(", ", " (", ")"))
            + " VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private PreparedStatement prepared(String text) throws SQLException {
        PreparedStatement known = prepared.get(text);
        if (known == null) {
            known = connection.prepareStatement(text);
            prepared.put(text, known);
        }
        return known;
    }

    private static void bind(PreparedStatement statement, Collection<?> values) throws SQLException {
        int place = 0;
        for (Object value : values) {
            place++;
            statement.setObject(place, value);
        }
    }

    private static DataAccessException failed(String text, SQLException why) {
        return new DataAccessException(text, why);
    }

    @Override
    public void close() {
        SQLException trouble = null;
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                trouble = e;
            }
        }
        if (trouble != null) {
            throw failed("close", trouble);
        }
    }
}
