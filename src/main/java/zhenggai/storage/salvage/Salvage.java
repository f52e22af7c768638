package zhenggai.storage.salvage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.backup.Salvaged.Loss;
import zhenggai.domain.backup.Salvaged.Why;
import zhenggai.domain.history.ChainCheck;
import zhenggai.storage.CaseFile;
import zhenggai.storage.CaseProof;
import zhenggai.storage.OnDisk;
import zhenggai.storage.Opening;
import zhenggai.storage.Replayed;

/** A new case file with all that can still be read of a damaged one; works on a copy of it, so that nothing gets worse. */
public final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
    /** Nobody types these; a page that was overwritten is full of them. */
    private static final Pattern GARBLED = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\ufffd]");
    private static final String VERB = "case.salvage";
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int HEAD = 100;

    private final Opening opening;
    private final List<Loss> losses = new ArrayList<>();
    private long rows;
    private long fromHistory;

    public Salvage(Clock clock, Actor actor) {
        this.opening = new Opening(clock, actor);
    }

    /**
     * @throws Refused when there is such a file already, or nothing of a case can be read
     * @throws Unavailable when the disk says no
     */
    public Salvaged into(Path damaged, Path target) {
        if (Files.exists(target)) {
            throw new Refused("case.file-exists", target);
        }
        Path copy = target.resolveSibling(target.getFileName() + ".reading");
        Path making = target.resolveSibling(target.getFileName() + ".new");
        try {
            clear(copy, making);
            copy(damaged, copy);
            mend(copy);
            long brokenAt = save(copy, making, false);
            if (!isReadable(making)) {
                // letters that are garbled and still letters: the history is believed where it tells of a row
                clear(making);
                brokenAt = save(copy, making, true);
                if (!isReadable(making)) {
                    throw new Refused("salvage.nothing", damaged);
                }
            }
            OnDisk.sync(making);
            Salvaged salvaged = new Salvaged(target, CaseProof.of(making), rows, fromHistory, brokenAt, List.copyOf(losses));
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
            return salvaged;
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", target);
        } catch (SQLException e) {
            LOG.warn("nothing can be saved", e);
            throw new Refused("salvage.nothing", damaged);
        } finally {
            forget(copy, making);
        }
    }

    private long save(Path copy, Path making, boolean believing) throws IOException, SQLException {
        losses.clear();
        rows = 0;
        fromHistory = 0;
        opening.blank(making, version(copy));
        long brokenAt = carry(copy, making, believing);
        opening.reconcile(making, VERB);
        return brokenAt;
    }

    /** Whether what the rows say is something this program has words for. */
    private boolean isReadable(Path making) {
        try (CaseFile looked = opening.look(making)) {
            looked.read(tx -> tx.ledger().whole().measures().count() + tx.evidence().index().all().size() + tx.people().all().size() + tx.extensions().all().size());
            return true;
        } catch (IllegalArgumentException | DateTimeException garbled) {
            LOG.warn("what was read out is garbled", garbled);
            return false;
        }
    }

    /** The journal of a crash comes along: it heals what it can. */
    private static void copy(Path damaged, Path copy) throws IOException {
        Files.copy(damaged, copy);
        Path journal = journal(damaged);
        if (Files.exists(journal)) {
            Files.copy(journal, journal(copy));
        }
    }

    /** Without its first letters a file is none for SQLite; that it is one of ours stands farther back. */
    private static void mend(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer mark = ByteBuffer.allocate(Integer.BYTES);
            channel.read(mark, APPLICATION_AT);
            if (!mark.hasRemaining() && mark.getInt(0) == CaseProof.MARK) {
                channel.write(ByteBuffer.wrap("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)), 0);
            }
        }
    }

    /** What the head of the file says; the newest where it says nothing that can be. */
    private int version(Path copy) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(copy)) {
            head = in.readNBytes(HEAD);
        }
        int version = head.length < HEAD ? 0 : ByteBuffer.wrap(head).getInt(VERSION_AT);
        return version > 0 && version <= opening.newestVersion() ? version : opening.newestVersion();
    }

    private long carry(Path copy, Path making, boolean believing) throws SQLException {
        try (Connection torn = DriverManager.getConnection("jdbc:sqlite:" + copy); Connection fresh = DriverManager.getConnection("jdbc:sqlite:" + making)) {
            execute(torn, "PRAGMA writable_schema = ON");
            execute(torn, "PRAGMA cell_size_check = ON");
            execute(fresh, "PRAGMA foreign_keys = OFF");
            execute(fresh, "BEGIN");
            Map<String, String> triggers = triggers(fresh);
            for (String trigger : triggers.keySet()) {
                execute(fresh, "DROP TRIGGER " + trigger);
            }
            List<String> tables = texts(fresh, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid");
            for (String table : tables) {
                carry(torn, fresh, table);
            }
            if (rows == 0) {
                throw new SQLException("no row can be read");
            }
            long brokenAt = leaveBrokenHistory(fresh);
            Replayed told = CaseProof.replayed(fresh);
            fillFromHistory(fresh, told, brokenAt == 0);
            if (believing || brokenAt == 0 && !isCut(torn, fresh)) {
                correct(fresh, tables, told);
            }
            numberSeries(fresh, tables);
            removeDangling(fresh);
            for (String trigger : triggers.values()) {
                execute(fresh, trigger);
            }
            execute(fresh, "COMMIT");
            return brokenAt;
        }
    }

    private void carry(Connection torn, Connection fresh, String table) throws SQLException {
        execute(fresh, "DELETE FROM " + table);
        List<String> columns = texts(fresh, "SELECT name FROM pragma_table_info('" + table + "')");
        String key = table.equals("step_row") ? "step_id" : "rowid";
        try (PreparedStatement insert = fresh.prepareStatement("INSERT OR IGNORE INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")")) {
            if (table.equals("series")) {
                series(torn, columns, insert);
                return;
            }
            TornTable reading = new TornTable(torn, table, key, columns, (id, values) -> {
                if (!put(insert, values)) {
                    losses.add(new Loss(table, id, id, Why.UNFITTING));
                }
            });
            reading.read();
            rows += reading.rows();
            reading.gaps().forEach(gap -> losses.add(new Loss(table, gap.from(), gap.until(), Why.UNREADABLE)));
        }
    }

    /** The numbers that are next have no ids; where they cannot be read they follow from what is there. */
    private void series(Connection torn, List<String> columns, PreparedStatement insert) {
        try (Statement statement = torn.createStatement(); ResultSet row = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM series")) {
            while (row.next()) {
                put(insert, List.of(row.getString(1), row.getLong(2)));
            }
        } catch (SQLException e) {
            losses.add(new Loss("series", 0, 0, Why.UNREADABLE));
        }
    }

    private static boolean put(PreparedStatement insert, List<Object> values) {
        if (values.stream().anyMatch(value -> value instanceof String text && GARBLED.matcher(text).find())) {
            return false;
        }
        try {
            for (int column = 0; column < values.size(); column++) {
                insert.setObject(column + 1, values.get(column));
            }
            return insert.executeUpdate() == 1;
        } catch (SQLException doesNotFit) {
            return false;
        }
    }

    /** @return the first step that does not hold; 0 where all do */
    private static long leaveBrokenHistory(Connection fresh) throws SQLException {
        ChainCheck check = CaseProof.chain(fresh);
        if (check.holds()) {
            return 0;
        }
        long broken = check.firstBroken();
        execute(fresh, "DELETE FROM step_row WHERE step_id >= " + broken);
        execute(fresh, "DELETE FROM step WHERE id >= " + broken);
        return broken;
    }

    /** Rows that could not be read stand in the history as they were last. Where all of it holds, what it does not tell was not there. */
    private void fillFromHistory(Connection fresh, Replayed told, boolean holds) {
        List<Loss> left = new ArrayList<>();
        for (Loss loss : losses) {
            Map<Long, Map<String, Object>> rowsTold = told.rows(loss.table());
            List<Long> wanted = rowsTold.keySet().stream().filter(loss::holds).toList();
            long back = wanted.stream().filter(id -> insert(fresh, loss.table(), rowsTold.get(id))).count();
            fromHistory += back;
            if (!holds || rowsTold.isEmpty() || back < wanted.size()) {
                left.add(loss);
            }
        }
        losses.clear();
        losses.addAll(left);
    }

    /** Whether the history had more steps than there are; who cannot say has to expect it. */
    private static boolean isCut(Connection torn, Connection fresh) {
        try (Statement given = torn.createStatement(); ResultSet last = given.executeQuery("SELECT seq FROM sqlite_sequence WHERE name = 'step'");
            Statement there = fresh.createStatement(); ResultSet kept = there.executeQuery("SELECT coalesce(max(id), 0) FROM step")) {
            return !last.next() || last.getLong(1) != kept.getLong(1);
        } catch (SQLException e) {
            return true;
        }
    }

    /** A row that could be read and is not what a history that holds tells of it has been damaged. */
    private void correct(Connection fresh, List<String> tables, Replayed told) throws SQLException {
        for (String table : tables) {
            Set<String> columns = Set.copyOf(texts(fresh, "SELECT name FROM pragma_table_info('" + table + "')"));
            for (Map.Entry<Long, Map<String, Object>> row : told.rows(table).entrySet()) {
                Map<String, Object> values = new LinkedHashMap<>(row.getValue());
                values.keySet().retainAll(columns);
                fromHistory += correct(fresh, table, row.getKey(), values);
            }
        }
    }

    private static int correct(Connection fresh, String table, long id, Map<String, Object> values) {
        String update = "UPDATE OR IGNORE " + table + " SET " + values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " WHERE rowid = " + id
            + " AND NOT (" + values.keySet().stream().map(column -> column + " IS ?").collect(Collectors.joining(" AND ")) + ")";
        try (PreparedStatement statement = fresh.prepareStatement(update)) {
            int place = 1;
            for (int twice = 0; twice < 2; twice++) {
                for (Object value : values.values()) {
                    statement.setObject(place++, value);
                }
            }
            return statement.executeUpdate();
        } catch (SQLException doesNotFit) {
            return 0;
        }
    }

    private static boolean insert(Connection fresh, String table, Map<String, Object> row) {
        String insert = "INSERT OR IGNORE INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES (?" + ", ?".repeat(row.size() - 1) + ")";
        try (PreparedStatement statement = fresh.prepareStatement(insert)) {
            return put(statement, new ArrayList<>(row.values()));
        } catch (SQLException columnsOfAnotherVersion) {
            return false;
        }
    }

    /** No number is given twice, whatever was lost. */
    private static void numberSeries(Connection fresh, List<String> tables) throws SQLException {
        for (String table : tables) {
            if (!table.equals("series") && !table.equals("step_row")) {
                execute(fresh, "UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(rowid), 0) FROM " + table + "),"
                    + " (SELECT coalesce(max(row_id), 0) FROM step_row WHERE table_name = '" + table + "')) WHERE name = '" + table + "'");
            }
        }
        execute(fresh, "INSERT OR IGNORE INTO series (name, next) SELECT 'finding', max(number) + 1 FROM finding HAVING count(*) > 0");
        execute(fresh, "INSERT OR IGNORE INTO series (name, next) SELECT 'measure of finding ' || finding_id, max(number) + 1 FROM measure GROUP BY finding_id");
    }

    /** What hangs on something that is lost cannot stay. */
    private void removeDangling(Connection fresh) throws SQLException {
        for (Map<String, Set<Long>> dangling = dangling(fresh); !dangling.isEmpty(); dangling = dangling(fresh)) {
            for (Map.Entry<String, Set<Long>> table : dangling.entrySet()) {
                for (long row : table.getValue()) {
                    execute(fresh, "DELETE FROM " + table.getKey() + " WHERE rowid = " + row);
                    losses.add(new Loss(table.getKey(), row, row, Why.DANGLING));
                }
            }
        }
    }

    private static Map<String, Set<Long>> dangling(Connection fresh) throws SQLException {
        Map<String, Set<Long>> dangling = new LinkedHashMap<>();
        try (Statement statement = fresh.createStatement(); ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (row.next()) {
                dangling.computeIfAbsent(row.getString(1), table -> new HashSet<>()).add(row.getLong(2));
            }
        }
        return dangling;
    }

    private static Map<String, String> triggers(Connection fresh) throws SQLException {
        Map<String, String> triggers = new LinkedHashMap<>();
        try (Statement statement = fresh.createStatement(); ResultSet row = statement.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
            while (row.next()) {
                triggers.put(row.getString(1), row.getString(2));
            }
        }
        return triggers;
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static void clear(Path... files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(journal(file));
        }
    }

    private static void forget(Path... files) {
        try {
            clear(files);
        } catch (IOException e) {
            LOG.info("a copy that was read stays behind", e);
        }
    }
}
