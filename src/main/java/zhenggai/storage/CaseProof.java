package zhenggai.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.history.ChainCheck;
import zhenggai.storage.copy.Replayed;
import zhenggai.storage.file.Database;
import zhenggai.storage.file.Header;
import zhenggai.storage.file.Migrations;
import zhenggai.storage.file.Schema;
import zhenggai.storage.history.HistoryStore;
import zhenggai.storage.row.RowTx;

/** The proof of a case file that nobody works on: opened, every page and every reference looked at, and counted. */
public final class CaseProof {
    /** By which a case file of ours is known. */
    public static final int MARK = Header.OURS;

    private static final Logger LOG = LoggerFactory.getLogger(CaseProof.class);

    private CaseProof() {}

    /** @throws Unavailable when the file does not stand the proof */
    public static Contents of(Path file) {
        Header.of(file);
        try (Database database = Database.open(file, true)) {
            if (!database.reading(CaseProof::isSound)) {
                throw new Unavailable("file.damaged", file);
            }
            return database.reading(CaseProof::count);
        }
    }

    /** Whether the history of a file holds, whatever else is wrong with it. */
    public static ChainCheck chain(Connection connection) {
        return new HistoryStore(RowTx.reading(Database.dsl(connection))).verify();
    }

    /** The rows of a file as its history tells them. */
    public static Replayed replayed(Connection connection) {
        return Replayed.of(Database.dsl(connection));
    }

    static boolean isSound(DSLContext sql) {
        return sql.fetch("PRAGMA integrity_check").getFirst().get(0, String.class).equals("ok") && sql.fetch("PRAGMA foreign_key_check").isEmpty() && hasOurSchema(sql);
    }

    /** Whether a file of this version has every table, rule, index and trigger as it was made, and no other: an altered one is no damage to SQLite. */
    static boolean hasOurSchema(DSLContext sql) {
        if (sql.fetchSingle("PRAGMA user_version").get(0, Integer.class) != Migrations.newest()) {
            return true;
        }
        Set<String> altered = sql.connectionResult(Schema::alteredIn);
        if (!altered.isEmpty()) {
            LOG.error("the schema is not what the migrations make: {}", altered);
        }
        return altered.isEmpty();
    }

    /** Of a file of any version, so in words of its own. */
    static Contents count(DSLContext sql) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : sql.fetch("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").getValues(0, String.class)) {
            rows.put(table, (long) sql.fetchCount(DSL.table(DSL.name(table))));
        }
        long steps = sql.fetchSingle("SELECT coalesce(max(id), 0) FROM step").get(0, Long.class);
        return new Contents(sql.fetchSingle("PRAGMA user_version").get(0, Integer.class), hash(sql, 1), steps, hash(sql, steps), rows);
    }

    private static String hash(DSLContext sql, long step) {
        return sql.fetch("SELECT hash FROM step WHERE id = ?", step).stream().map(row -> row.get(0, String.class)).findFirst().orElse("");
    }
}
