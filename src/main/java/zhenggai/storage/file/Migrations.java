package zhenggai.storage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Brings a case file up to the schema of this version, all of it or nothing. A released script is never edited. */
public final class Migrations {
    private static final List<String> SCRIPTS = List.of("V001__spine.sql", "V002__deadlines.sql", "V003__papers.sql", "V004__supervision.sql",
        "V005__evidence.sql", "V006__acceptance.sql", "V007__lookback.sql", "V008__register.sql", "V009__layout.sql",
        "V010__form.sql", "V011__minutes.sql", "V012__merged.sql", "V013__notice.sql", "V015__account.sql", "V016__publication.sql",
        "V017__opinion.sql", "V018__departure.sql", "V019__enclosure.sql");

    private Migrations() {}

    /** The {@code user_version} of files that this program writes. */
    public static int newest() {
        return SCRIPTS.size();
    }

    /** One transaction for all scripts, so that a file is of the old version or of this one and never of one between. */
    public static void apply(Connection connection, int from) throws SQLException {
        apply(connection, from, newest());
    }

    /** Up to an older version, for what was taken from a file of that one. */
    public static void apply(Connection connection, int from, int to) throws SQLException {
        if (from < to) {
            String scripts = SCRIPTS.subList(from, to).stream().map(Migrations::read).collect(Collectors.joining("\n"));
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE;\n" + scripts + "\nPRAGMA user_version = " + to + ";\nCOMMIT;");
            }
        }
    }

    private static String read(String name) {
        try (var in = Migrations.class.getResourceAsStream("/zhenggai/storage/migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
