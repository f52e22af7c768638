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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.backup.Salvaged.Loss;
import zhenggai.domain.backup.Salvaged.Why;
import zhenggai.storage.CaseFile;
import zhenggai.storage.CaseProof;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.Opening;
import zhenggai.storage.copy.Replayed;

/** A new case file with all that can still be read of a damaged one; works on a copy of it, so that nothing gets worse. */
public final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
    private static final String VERB = "case.salvage";
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int HEAD = 100;
    private static final String OFFICE = "office";
    /** Before the name of the file, so that nobody takes it for the name of the office. */
    private static final String UNKNOWN = "\uff1f";

    private final Opening opening;
    private final List<Loss> losses = new ArrayList<>();
    private String standIn = UNKNOWN;
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
        standIn = UNKNOWN + damaged.getFileName().toString().replaceFirst("[.][^.]*$", "");
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
            looked.read(tx -> tx.office().get().name().length() + tx.ledger().whole().measures().count() + tx.evidence().index().all().size() + tx.people().all().size() + tx.extensions().all().size());
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
        try (Connection torn = DriverManager.getConnection("jdbc:sqlite:" + copy); FreshFile fresh = new FreshFile(making)) {
            FreshFile.execute(torn, "PRAGMA writable_schema = ON");
            FreshFile.execute(torn, "PRAGMA cell_size_check = ON");
            for (String table : fresh.tables()) {
                carry(torn, fresh, table);
            }
            if (rows == 0) {
                throw new SQLException("no row can be read");
            }
            long brokenAt = fresh.leaveBrokenHistory();
            Replayed told = fresh.told();
            fillFromHistory(fresh, told, brokenAt == 0);
            if (believing || brokenAt == 0 && !isCut(torn, fresh)) {
                fromHistory += fresh.correct(told);
            }
            if (fresh.standInForOffice(standIn) && losses.stream().noneMatch(loss -> loss.table().equals(OFFICE))) {
                losses.add(new Loss(OFFICE, 1, 1, Why.UNREADABLE));
            }
            fresh.numberSeries();
            fresh.removeDangling().forEach(dangling -> losses.add(new Loss(dangling.table(), dangling.id(), dangling.id(), Why.DANGLING)));
            fresh.commit();
            return brokenAt;
        }
    }

    private void carry(Connection torn, FreshFile fresh, String table) throws SQLException {
        List<String> columns = fresh.columns(table);
        try (FreshFile.Rows taking = fresh.rows(table, columns)) {
            if (table.equals("series")) {
                series(torn, columns, taking);
                return;
            }
            TornTable reading = new TornTable(torn, table, table.equals("step_row") ? "step_id" : "rowid", columns, (id, values) -> {
                if (!taking.put(values)) {
                    losses.add(new Loss(table, id, id, Why.UNFITTING));
                }
            });
            reading.read();
            rows += reading.rows();
            reading.gaps().forEach(gap -> losses.add(new Loss(table, gap.from(), gap.until(), Why.UNREADABLE)));
        }
    }

    /** The numbers that are next have no ids; where they cannot be read they follow from what is there. */
    private void series(Connection torn, List<String> columns, FreshFile.Rows taking) {
        try (Statement statement = torn.createStatement(); ResultSet row = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM series")) {
            while (row.next()) {
                taking.put(List.of(row.getString(1), row.getLong(2)));
            }
        } catch (SQLException e) {
            losses.add(new Loss("series", 0, Loss.ALL, Why.UNREADABLE));
        }
    }

    /** Rows that could not be read stand in the history as they were last. Where all of it holds, what it does not tell was not there. */
    private void fillFromHistory(FreshFile fresh, Replayed told, boolean holds) {
        List<Loss> left = new ArrayList<>();
        for (Loss loss : losses) {
            Map<Long, Map<String, Object>> rowsTold = told.rows(loss.table());
            List<Long> wanted = rowsTold.keySet().stream().filter(loss::holds).toList();
            long back = wanted.stream().filter(id -> fresh.insert(loss.table(), rowsTold.get(id))).count();
            fromHistory += back;
            if (!holds || rowsTold.isEmpty() || back < wanted.size()) {
                left.add(loss);
            }
        }
        losses.clear();
        losses.addAll(left);
    }

    /** Whether the history had more steps than there are; who cannot say has to expect it. */
    private static boolean isCut(Connection torn, FreshFile fresh) {
        try (Statement given = torn.createStatement(); ResultSet last = given.executeQuery("SELECT seq FROM sqlite_sequence WHERE name = 'step'")) {
            return !last.next() || last.getLong(1) != fresh.steps();
        } catch (SQLException e) {
            return true;
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
