package zhenggai.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Alters a case file behind the program's back as somebody careful would: the triggers that guard its rows are taken away and put back word for word. */
public final class Forger {
    private Forger() {}

    public static void alter(Path file, String... statements) throws SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = raw.createStatement()) {
            Map<String, String> guards = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
                while (rows.next()) {
                    guards.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String guard : guards.keySet()) {
                statement.execute("DROP TRIGGER " + guard);
            }
            for (String each : statements) {
                statement.executeUpdate(each);
            }
            for (String guard : guards.values()) {
                statement.execute(guard);
            }
        }
    }
}
