package zhenggai.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a case file up to the schema of this version, one transaction a script. A released script is never edited. */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("V001__spine.sql", "V002__deadlines.sql");

    private Migrations() {}

    /** The {@code user_version} of files that this program writes. */
    static int newest() {
        return SCRIPTS.size();
    }

    static void apply(Connection connection, int from) throws SQLException {
        for (int version = from; version < SCRIPTS.size(); version++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE;\n" + read(SCRIPTS.get(version)) + "\nPRAGMA user_version = " + (version + 1) + ";\nCOMMIT;");
            }
        }
    }

    private static String read(String name) {
        try (var in = Migrations.class.getResourceAsStream("migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
