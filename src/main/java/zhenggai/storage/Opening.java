package zhenggai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.storage.copy.CaseRows;
import zhenggai.storage.copy.Replayed;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.file.Database;
import zhenggai.storage.file.Header;
import zhenggai.storage.file.Migrations;
import zhenggai.storage.file.OwnerLock;
import zhenggai.storage.file.Schema;
import zhenggai.storage.file.SqlTrouble;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.spine.InspectionStore;
import zhenggai.storage.spine.PersonStore;
import zhenggai.storage.whole.WholeTables;

/**
 * How a case file is opened and made: look at its head, take the lock, save what a crash left, open, migrate, check. Any doubt ends
 * in a sentence and an untouched file, never in a silently new one.
 */
public final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private static final String OLDER = "before-version-";

    private final Clock clock;
    private final Actor actor;

    public Opening(Clock clock, Actor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /** Asks an empty database in memory what will be asked of a case: the first question of each kind is the slow one. */
    public static void warmUp() {
        try (Connection memory = Schema.fresh()) {
            RowTx rows = RowTx.reading(Database.dsl(memory));
            new InspectionStore(rows).all();
            new PersonStore(rows).all();
            new WholeTables(rows.sql).newestProgress();
            CaseProof.hasOurSchema(rows.sql);
        } catch (SQLException e) {
            LOG.warn("no warm-up", e);
        }
    }

    record Opened(Database database, @Nullable OwnerLock lock, @Nullable String readOnlyBecause) {}

    /** @throws Unavailable when there is no such file, it is no case file, it is damaged, or somebody has it open */
    public CaseFile open(Path given) {
        Path file = given.toAbsolutePath();
        Swap.finish(file, actor, clock);
        Header header = Header.of(file);
        // a newer version that crashed while it brought the file up left the way back to the version before beside it
        if (header.version() > Migrations.newest() && !hasHotJournal(file)) {
            return reading(file, header, "case.newer-version");
        }
        if (!Files.isWritable(file)) {
            return reading(file, header, "case.write-protected");
        }
        OwnerLock lock = OwnerLock.take(file, actor, clock);
        try {
            keepHotJournal(file);
            Database database = Database.open(file, false);
            try {
                if (Header.of(file).version() > Migrations.newest()) {
                    database.close();
                    lock.close();
                    return reading(file, Header.of(file), "case.newer-version");
                }
                bringUp(database, file);
                check(database, file);
                new EvidenceFolder(file).sweep(clock.instant());
                return new CaseFile(file, new Opened(database, lock, null), clock, actor);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw SqlTrouble.unavailable(e, file);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a file only to look at it, whoever may write it.
     *
     * @throws Unavailable when there is no such file, it is no case file, it is damaged, or a newer version wrote it
     */
    public CaseFile look(Path given) {
        Path file = given.toAbsolutePath();
        Header header = Header.of(file);
        if (header.version() > Migrations.newest()) {
            throw new Unavailable("merge.newer", file);
        }
        return reading(file, header, "case.write-protected");
    }

    /** Opens a file as one that may not be changed, because whoever opens it says so. */
    public CaseFile openReadOnly(Path given) {
        Path file = given.toAbsolutePath();
        Header header = Header.of(file);
        return reading(file, header, header.version() > Migrations.newest() ? "case.newer-version" : "case.read-only-asked");
    }

    /**
     * Makes a case file and opens it. It is made under another name, office and all, and moved into place, so that no half file can stand there.
     *
     * @param first the first action, which gives the office its name
     * @throws Refused when there is a file of that name already
     */
    public CaseFile create(Path given, String verb, Consumer<Tx> first) {
        Path file = given.toAbsolutePath();
        if (Files.exists(file)) {
            throw new Refused("case.file-exists", file);
        }
        Path making = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(making);
            Files.createFile(making);
            make(making, verb, first);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (Unavailable e) {
            throw new Unavailable(e, e.textKey(), file);
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, file);
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        } finally {
            clear(making);
        }
        return open(file);
    }

    private void make(Path making, String verb, Consumer<Tx> first) throws SQLException {
        Database database = Database.open(making, false);
        try (CaseFile whole = new CaseFile(making, new Opened(database, null, null), clock, actor)) {
            database.execute("PRAGMA application_id = " + Header.OURS);
            Migrations.apply(database.connection(), 0);
            whole.begin(verb, first);
        }
    }

    /**
     * Makes a copy of a case, of this version or an older one, ready to take the place of another file, and notes that in its history.
     *
     * @throws Unavailable when the copy is damaged
     */
    public void prepare(Path copy, String verb) {
        prepare(copy, whole -> whole.note(verb, rows -> List.of()));
    }

    /** The same for a file that lost rows its history tells of: the step takes note of all that is otherwise. */
    public void reconcile(Path copy, String verb) {
        prepare(copy, whole -> whole.note(verb, rows -> Replayed.of(rows.sql).upTo(new CaseRows(rows))));
    }

    private void prepare(Path copy, Consumer<CaseFile> last) {
        int version = Header.of(copy).version();
        Database database = Database.open(copy, false);
        try (CaseFile whole = new CaseFile(copy, new Opened(database, null, null), clock, actor)) {
            Migrations.apply(database.connection(), version);
            check(database, copy);
            last.accept(whole);
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, copy);
        }
    }

    /** The version of the files that this program writes. */
    public int newestVersion() {
        return Migrations.newest();
    }

    /** Makes a file of some version with nothing in it, not even an office: to be filled, and no case until then. */
    public void blank(Path making, int version) {
        try (Database database = Database.open(making, false)) {
            database.execute("PRAGMA application_id = " + Header.OURS);
            Migrations.apply(database.connection(), 0, version);
        } catch (SQLException e) {
            throw SqlTrouble.unavailable(e, making);
        }
    }

    /** Takes away a case that was made only now and could not be filled. */
    public static void forget(Path justMade) {
        clear(justMade);
    }

    /** What was not moved into place is half a case, and nobody's. */
    private static void clear(Path making) {
        try {
            Files.deleteIfExists(making);
            Files.deleteIfExists(journal(making));
        } catch (IOException e) {
            LOG.info("half a new case stays behind", e);
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /** A file of an older version, which may not be brought up where it lies, is looked at as a copy that was. */
    CaseFile reading(Path file, Header header, String because) {
        requirePlayedBack(file);
        Database database = header.version() < Migrations.newest() ? Database.broughtUp(file, header.version()) : Database.open(file, true);
        try {
            check(database, file);
            return new CaseFile(file, new Opened(database, null, because), clock, actor);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The version is asked of the open file: a journal left by a crash in the middle of a migration has been played back by then, and with it the head. */
    private static void bringUp(Database database, Path file) throws SQLException {
        int version = Integer.parseInt(database.pragma("user_version"));
        if (version < Migrations.newest()) {
            copyAside(file, OLDER + Migrations.newest());
            Migrations.apply(database.connection(), version);
        }
    }

    /** The copies of the file as it was before a version brought it up. */
    public static List<Path> older(Path file) {
        String begin = file.getFileName() + "." + OLDER;
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            return all.filter(each -> each.getFileName().toString().startsWith(begin)).sorted().toList();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file);
        }
    }

    private static void check(Database database, Path file) {
        try {
            if (!database.pragma("quick_check").equals("ok") || !database.pragma("foreign_key_check").isEmpty() || !database.reading(CaseProof::hasOurSchema)) {
                throw new Unavailable("file.damaged", file);
            }
        } catch (SQLException e) {
            throw SqlTrouble.ofTheFile(e, file);
        }
    }

    /** A journal left by a crash heals the file at the next opening; until that has worked, both are worth keeping. */
    private void keepHotJournal(Path file) {
        Path journal = journal(file);
        try {
            if (hasHotJournal(file)) {
                LOG.warn("a journal was left behind; both files are copied aside before it is played back");
                String stamp = "before-recovery-" + STAMP.format(clock.instant());
                Files.copy(journal, journal.resolveSibling(file.getFileName() + "." + stamp + "-journal"), StandardCopyOption.REPLACE_EXISTING);
                copyAside(file, stamp);
            }
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        }
    }

    /** What the head says is not what the file is before its journal was played back, and to do that is to write. */
    private static void requirePlayedBack(Path file) {
        if (hasHotJournal(file)) {
            try (Database asItLies = Database.open(file, true)) {
                asItLies.pragma("user_version");
            } catch (SQLException e) {
                throw SqlTrouble.unavailable(e, file) instanceof Unavailable no && no.textKey().equals("file.busy") ? no : new Unavailable(e, "file.needs-recovery", file);
            }
        }
    }

    private static boolean hasHotJournal(Path file) {
        Path journal = journal(file);
        try {
            return Files.exists(journal) && Files.size(journal) > 0;
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", journal);
        }
    }

    private static void copyAside(Path file, String mark) {
        try {
            Files.copy(file, file.resolveSibling(file.getFileName() + "." + mark), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        }
    }
}
