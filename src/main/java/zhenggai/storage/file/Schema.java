package zhenggai.storage.file;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a file of this version says of its tables, indexes and triggers, word for word. A rule that was altered is no damage to SQLite, and where no row
 * breaks it nothing else notices: what it was to keep out would be let in from then on.
 */
public final class Schema {
    private static final String ALL = "SELECT type || ' ' || name, tbl_name || char(10) || sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'";

    private static volatile @Nullable Map<String, String> newest;

    private Schema() {}

    /** An empty case in memory, as the migrations make it; closed by who asked for it. */
    public static Connection fresh() throws SQLException {
        Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        Migrations.apply(memory, 0);
        newest = of(memory);
        return memory;
    }

    /** What is otherwise than the migrations make it, by kind and name; nothing where all is as it must be. */
    public static Set<String> alteredIn(Connection connection) throws SQLException {
        Map<String, String> there = of(connection);
        Map<String, String> made = newest();
        Set<String> names = new TreeSet<>(made.keySet());
        names.addAll(there.keySet());
        names.removeIf(name -> Objects.equals(there.get(name), made.get(name)));
        return names;
    }

    private static Map<String, String> of(Connection connection) throws SQLException {
        Map<String, String> schema = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                schema.put(rows.getString(1), rows.getString(2));
            }
        }
        return schema;
    }

    /** Made where nobody made a fresh one before: it takes as long as making a new case does. */
    private static Map<String, String> newest() throws SQLException {
        Map<String, String> known = newest;
        if (known == null) {
            try (Connection memory = fresh()) {
                known = of(memory);
            }
        }
        return known;
    }
}
