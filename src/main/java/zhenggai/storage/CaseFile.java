package zhenggai.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.Guard;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.history.Touched;
import zhenggai.storage.UndoStack.Step;
import zhenggai.storage.file.Database;
import zhenggai.storage.file.OwnerLock;
import zhenggai.storage.history.HistoryStore;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.WholeLooks;

/**
 * An open case: one file, one connection, one owner. {@link #read} looks, {@link #change} is the only way to write: all of an action
 * or nothing, one line of history, one step of undo, one notice to the screens. Callers take turns; the order of calls is the
 * order of changes.
 */
public final class CaseFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CaseFile.class);

    private final Path path;
    private final Database database;
    private final @Nullable OwnerLock lock;
    private final @Nullable String readOnlyBecause;
    private final Whereabouts whereabouts;
    private final @Nullable Ballast ballast;
    private final Clock clock;
    private final Seat seat;
    private final UndoStack undoStack = new UndoStack();
    private final WholeLooks looks = new WholeLooks();
    private final Snapshots snapshots;
    private Consumer<Set<Touched>> listener = touched -> {};
    private volatile Consumer<String> forerunner = verb -> {};

    CaseFile(Path path, Opening.Opened opened, Clock clock, Actor actor) {
        this.path = path;
        this.database = opened.database();
        this.lock = opened.lock();
        this.readOnlyBecause = opened.readOnlyBecause();
        this.whereabouts = new Whereabouts(path);
        this.snapshots = new Snapshots(path, database, this);
        // who only looks, or makes a file that is not in its place yet, keeps no room
        this.ballast = lock == null ? null : Ballast.beside(path);
        this.clock = clock;
        this.seat = new Seat(actor);
    }

    public Path path() {
        return path;
    }

    /** Who works on it; answers at once, whatever is under way. */
    public Actor actor() {
        return seat.actor();
    }

    /** Who is signed in; nobody where accounts are off or the case was just opened. Answers at once as well. */
    public Optional<Account> account() {
        return seat.account();
    }

    /** From now on this is who works here. Somebody else finds nothing of the one before to take back: that would be done in his name. */
    public synchronized void seat(@Nullable Account next) {
        if (seat.take(next)) {
            undoStack.clear();
        }
    }

    /** Whether the disk was so full that the room kept for the last action had to be used. */
    public synchronized boolean isOnItsReserve() {
        return ballast != null && ballast.isGivenUp();
    }

    /** The text key that says why nothing can be written, if so. */
    public Optional<String> readOnlyBecause() {
        return Optional.ofNullable(readOnlyBecause);
    }

    /** Tells which things an action touched, on the thread that did it, after it is safe. */
    public synchronized void whenChanged(Consumer<Set<Touched>> newListener) {
        listener = newListener;
    }

    /** What was read whole is kept until the next change; of a file that only is looked at nothing is, because others may write it. */
    public synchronized <T> T read(Function<Tx, T> query) {
        return database.reading(sql -> query.apply(new Tx(readOnlyBecause == null ? RowTx.reading(sql, looks) : RowTx.reading(sql))));
    }

    /**
     * Does one user action: all of it or nothing. An action that changes no row is no step.
     *
     * @param verb the text key of what the user calls it
     * @throws Refused when a rule or a read-only file says no; then nothing happened
     */
    public <T> T change(String verb, Function<Tx, T> action) {
        forerunner.accept(verb);
        return act(verb, action);
    }

    private synchronized <T> T act(String verb, Function<Tx, T> action) {
        Outcome<T> outcome = commit(verb, action);
        if (!outcome.changes().isEmpty()) {
            undoStack.did(new Step(verb, outcome.changes()));
            tell(outcome.changes());
        }
        return outcome.value();
    }

    /**
     * Writes the file as it stands at one moment under another name and says what it holds; who works meanwhile goes on working.
     *
     * @throws IOException when the copy cannot be written
     * @throws Unavailable when the file cannot be read
     */
    public Contents copyTo(Path target) throws IOException {
        return lock == null ? vacuumTo(target) : snapshots.take(target);
    }

    /** Of a file that somebody else may write: the driver knows when it may be read. */
    private synchronized Contents vacuumTo(Path target) {
        return database.reading(sql -> {
            Contents contents = CaseProof.count(sql);
            database.copyTo(target);
            return contents;
        });
    }

    /** Whether every page and every reference of the file is in order; looks at all of it. */
    public synchronized boolean isSound() {
        return database.reading(CaseProof::isSound);
    }

    /** What is to be done before an action of that verb, without a turn: it may not write. */
    public void whenAbout(Consumer<String> newForerunner) {
        forerunner = newForerunner;
    }

    /** A line of history about the file itself: it tells of changes that no action made, and there is nothing to take back. */
    void note(String verb, Function<RowTx, List<RowChange>> changes) {
        database.inTransaction(sql -> RowTx.writing(sql, rows -> {
            rows.note(changes.apply(rows));
            return HistoryStore.append(rows, verb, seat.actor(), clock.instant());
        }), () -> false, () -> "");
    }

    /**
     * Does one user action that nobody takes back, like giving somebody another password: it has its line of history and is no step of undo.
     *
     * @throws Refused when a rule or a read-only file says no; then nothing happened
     */
    public synchronized <T> T settle(String verb, Function<Tx, T> action) {
        Outcome<T> outcome = commit(verb, action);
        if (!outcome.changes().isEmpty()) {
            tell(outcome.changes());
        }
        return outcome.value();
    }

    /** The action with which a case begins: it has its line of history, but no undo, because a case without an office is none. */
    void begin(String verb, Consumer<Tx> action) {
        commit(verb, tx -> {
            action.accept(tx);
            return true;
        });
    }

    /** Does an action and takes all of it back: what it would have done, with nothing written. */
    public synchronized <T> T rehearse(Function<Tx, T> action) {
        return database.rehearsing(sql -> RowTx.writing(sql, rows -> action.apply(new Tx(rows))));
    }

    /** The verb that undo would take back. */
    public synchronized Optional<String> undoVerb() {
        return undoStack.nextUndo().map(Step::verb);
    }

    /** The verb that redo would do again. */
    public synchronized Optional<String> redoVerb() {
        return undoStack.nextRedo().map(Step::verb);
    }

    /** @throws Refused when there is nothing to take back */
    public synchronized void undo() {
        Step step = undoStack.nextUndo().orElseThrow(() -> new Refused("case.nothing-to-undo"));
        replay(HistoryStep.UNDO + step.verb(), step.inverse());
        undoStack.undid();
    }

    /** @throws Refused when nothing was taken back since the last action */
    public synchronized void redo() {
        Step step = undoStack.nextRedo().orElseThrow(() -> new Refused("case.nothing-to-redo"));
        replay(HistoryStep.REDO + step.verb(), step.changes());
        undoStack.redid();
    }

    /** The file as bytes, as the last action left it. */
    public synchronized byte[] image() {
        return database.bytes();
    }

    /** Looks at the case as it stood at a moment: a copy in memory with everything later taken back. The file is not touched. */
    public synchronized <T> T asOf(Instant moment, Function<Tx, T> query) {
        byte[] copy = database.bytes();
        List<RowChange> later = read(tx -> tx.history().after(moment));
        return PastCase.look(copy, later, query);
    }

    /**
     * The same for the step of that hash, exactly, where two steps share an instant.
     *
     * @throws Unavailable when the history has no such step: somebody cut it
     */
    public synchronized <T> T asOf(String head, Function<Tx, T> query) {
        byte[] copy = database.bytes();
        List<RowChange> later = read(tx -> tx.history().after(head)).orElseThrow(() -> new Unavailable("case.step-gone", path));
        return PastCase.look(copy, later, query);
    }

    @Override
    public void close() {
        snapshots.end();
        shut();
    }

    private synchronized void shut() {
        try (snapshots) {
            database.close();
        } finally {
            if (ballast != null) {
                ballast.close();
            }
            if (lock != null) {
                lock.close();
            }
        }
    }

    private void replay(String verb, List<RowChange> changes) {
        Outcome<Boolean> outcome = commit(verb, tx -> {
            // what was done in one step may lean on itself in any order
            tx.rows.deferReferences();
            changes.forEach(tx.rows::replay);
            return true;
        });
        tell(outcome.changes());
    }

    private record Outcome<T>(T value, List<RowChange> changes) {}

    /** On a full disk the room that was kept for it lets the action be done once more, and whole. */
    private <T> Outcome<T> commit(String verb, Function<Tx, T> action) {
        if (readOnlyBecause != null) {
            throw new Refused(readOnlyBecause);
        }
        whereabouts.requireUnchanged();
        looks.forget();
        try {
            return attempt(verb, action);
        } catch (Unavailable full) {
            if (!full.textKey().equals("file.disk-full") || ballast == null || !ballast.giveUp()) {
                throw full;
            }
            LOG.warn("the disk is full; the room that was kept is used for {}", verb);
            return attempt(verb, action);
        }
    }

    private <T> Outcome<T> attempt(String verb, Function<Tx, T> action) {
        Pending<T> pending = new Pending<>();
        return database.inTransaction(sql -> RowTx.writing(sql, rows -> {
            Tx tx = new Tx(rows);
            Guard guard = tx.guard().get();
            T value = action.apply(tx);
            seat.require(guard, rows.changes());
            pending.outcome = new Outcome<>(value, rows.changes());
            if (!rows.changes().isEmpty()) {
                pending.hash = HistoryStore.append(rows, verb, seat.actor(), clock.instant());
            }
            return pending.outcome;
        }), () -> pending.hash != null && new HistoryStore(RowTx.reading(database.sql())).has(pending.hash), () -> pending.outcome);
    }

    /** What an action would have done, kept until it is known whether the file has it. */
    private static final class Pending<T> {
        private @Nullable Outcome<T> outcome;
        private @Nullable String hash;
    }

    private void tell(List<RowChange> changes) {
        listener.accept(changes.stream().map(RowChange::touched).collect(Collectors.toSet()));
    }
}
