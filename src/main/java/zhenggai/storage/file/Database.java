package zhenggai.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;
import zhenggai.domain.Unavailable;

/** The one connection to a SQLite file: opened with settings that are read back, and thrown away after an error it cannot be trusted after. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    /** What every open file must answer; a setting that did not take is a file opened unsafely. */
    private static final Map<String, String> WRITING = Map.of("locking_mode", "exclusive", "journal_mode", "truncate", "synchronous", "2",
        "foreign_keys", "1", "trusted_schema", "0", "cell_size_check", "1", "recursive_triggers", "1", "temp_store", "2", "secure_delete", "1",
        "busy_timeout", "3000");
    private static final Map<String, String> READING = Map.of("foreign_keys", "1", "trusted_schema", "0", "cell_size_check", "1", "temp_store", "2",
        "busy_timeout", "3000", "query_only", "1");

    private final String url;
    private final Path file;
    private final boolean readOnly;
    /** Of the file, where a copy in memory is brought up from it; else the newest. */
    private final int version;
    private Connection connection;
    private DSLContext sql;
    private long attempts;

    private Database(Path file, boolean readOnly, int version) throws SQLException {
        this.url = "jdbc:sqlite:" + file;
        this.file = file;
        this.readOnly = readOnly;
        this.version = version;
        connect();
    }

    /** @throws Unavailable when the file cannot be opened as it must be */
    public static Database open(Path file, boolean readOnly) {
        try {
            return new Database(file, readOnly, Migrations.newest());
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, file);
        }
    }

    /**
     * A copy in memory, to look at, of a file of an older version; the file stays as it is.
     *
     * @throws Unavailable when the file cannot be read
     */
    public static Database broughtUp(Path file, int version) {
        try {
            return new Database(file, true, version);
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, file);
        }
    }

    public DSLContext sql() {
        return sql;
    }

    public Connection connection() {
        return connection;
    }

    /**
     * All of it or nothing. After an error that poisons the connection it is opened anew, and {@code wasKept} is asked whether the
     * file has the work all the same: the driver may have failed after the last byte was safe.
     *
     * @throws Unavailable when the world said no; then nothing was written
     */
    public <T> T inTransaction(Function<DSLContext, T> work, BooleanSupplier wasKept, Supplier<T> whenKept) {
        boolean begun = false;
        attempts++;
        try {
            execute("BEGIN IMMEDIATE");
            begun = true;
            T result = work.apply(sql);
            execute("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            SQLException cause = SqlTrouble.sqlCause(e);
            if (cause != null && SqlTrouble.poisons(cause)) {
                reconnect();
                if (wasKept.getAsBoolean()) {
                    LOG.warn("the connection failed after the work was safe", e);
                    return whenKept.get();
                }
            } else if (begun) {
                rollback(e);
            }
            if (e instanceof Error error) {
                throw error;
            }
            throw cause == null ? (RuntimeException) e : SqlTrouble.unavailable(cause, file);
        }
    }

    /** Does the work in a transaction that is never committed. */
    public <T> T rehearsing(Function<DSLContext, T> work) {
        attempts++;
        return reading(anything -> {
            try {
                execute("BEGIN IMMEDIATE");
                try {
                    return work.apply(sql);
                } finally {
                    execute("ROLLBACK");
                }
            } catch (SQLException e) {
                throw SqlTrouble.unavailable(e, file);
            }
        });
    }

    /** @throws Unavailable when the file cannot be read */
    public <T> T reading(Function<DSLContext, T> query) {
        try {
            return query.apply(sql);
        } catch (org.jooq.exception.DataAccessException e) {
            SQLException cause = SqlTrouble.sqlCause(e);
            if (cause == null) {
                throw e;
            }
            if (SqlTrouble.poisons(cause)) {
                reconnect();
            }
            throw SqlTrouble.unavailable(cause, file);
        }
    }

    /** How often something may have been written since it was opened, kept or not. */
    public long attempts() {
        return attempts;
    }

    /** The whole file as bytes, for a copy in memory. */
    public byte[] bytes() {
        try {
            return ((SQLiteConnection) connection).serialize("main");
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, file);
        }
    }

    /**
     * Writes the whole file anew under another name.
     *
     * @throws Unavailable when it cannot be read, or the other one not be written
     */
    public void copyTo(Path target) {
        try {
            // of a file that is opened for reading nothing but the copy can be written
            queryOnly(false);
            try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, target.toString());
                copy.execute();
            } finally {
                queryOnly(true);
            }
        } catch (SQLException e) {
            if (SqlTrouble.poisons(e)) {
                reconnect();
            }
            throw SqlTrouble.unavailable(e, target);
        }
    }

    private void queryOnly(boolean on) throws SQLException {
        if (readOnly) {
            execute("PRAGMA query_only = " + (on ? "ON" : "OFF"));
        }
    }

    public void execute(String statement) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    public String pragma(String name) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet answer = s.executeQuery("PRAGMA " + name)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    /** A journal of length zero says nothing any more; it is taken away so that a user sees one file where he has one case. */
    @Override
    public void close() {
        try {
            connection.close();
            Path journal = file.resolveSibling(file.getFileName() + "-journal");
            if (!readOnly && Files.exists(journal) && Files.size(journal) == 0) {
                Files.delete(journal);
            }
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, file);
        } catch (IOException e) {
            LOG.info("an empty journal stays behind", e);
        }
    }

    public static DSLContext dsl(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE);
    }

    private void connect() throws SQLException {
        connection = version < Migrations.newest() ? copy() : settings(readOnly).createConnection(url);
        sql = dsl(connection);
        // the driver's configuration does not know these two
        execute("PRAGMA trusted_schema = OFF");
        execute("PRAGMA cell_size_check = ON");
        queryOnly(true);
        for (Map.Entry<String, String> expected : (readOnly ? READING : WRITING).entrySet()) {
            String actual = pragma(expected.getKey());
            if (!actual.equalsIgnoreCase(expected.getValue())) {
                connection.close();
                throw new IllegalStateException("setting " + expected.getKey() + " is " + actual);
            }
        }
    }

    private Connection copy() throws SQLException {
        byte[] content;
        try (Connection there = settings(true).createConnection(url)) {
            content = ((SQLiteConnection) there).serialize("main");
        }
        Connection copy = settings().createConnection("jdbc:sqlite::memory:");
        ((SQLiteConnection) copy).deserialize("main", content);
        Migrations.apply(copy, version);
        return copy;
    }

    private void reconnect() {
        LOG.warn("the connection cannot be trusted any more, opening the file anew");
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("the old connection did not close", e);
        }
        try {
            connect();
            if (!pragma("quick_check").equals("ok")) {
                throw new Unavailable("file.damaged", file);
            }
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, file);
        }
    }

    private void rollback(Throwable why) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
            reconnect();
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(3000);
        config.setTempStore(TempStore.MEMORY);
        config.setPragma(Pragma.MMAP_SIZE, "0");
        config.setPragma(Pragma.RECURSIVE_TRIGGERS, "true");
        config.setPragma(Pragma.SECURE_DELETE, "true");
        return config;
    }

    private static SQLiteConfig settings(boolean readOnly) {
        SQLiteConfig config = settings();
        if (readOnly) {
            config.setReadOnly(true);
            config.setOpenMode(SQLiteOpenMode.READONLY);
        } else {
            config.setLockingMode(LockingMode.EXCLUSIVE);
            config.setJournalMode(JournalMode.TRUNCATE);
            config.setSynchronous(SynchronousMode.FULL);
        }
        return config;
    }
}
