package zhenggai.storage;

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
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.Guard;
import zhenggai.domain.history.Touched;
import zhenggai.storage.UndoStack.Step;

/**
 * An open case: one file, one connection, one owner. {@link #read} looks, {@link #change} is the only way to write: all of an action
 * or nothing, one line of history, one step of undo, one notice to the screens. Callers take turns; the order of calls is the
 * order of changes.
 */
public final class CaseFile implements AutoCloseable {
    private final Path path;
    private final Database database;
    private final @Nullable OwnerLock lock;
    private final @Nullable String readOnlyBecause;
    private final Clock clock;
    private final Seat seat;
    private final UndoStack undoStack = new UndoStack();
    private final WholeLooks looks = new WholeLooks();
    private Consumer<Set<Touched>> listener = touched -> {};

    CaseFile(Path path, Opening.Opened opened, Clock clock, Actor actor) {
        this.path = path;
        this.database = opened.database();
        this.lock = opened.lock();
        this.readOnlyBecause = opened.readOnlyBecause();
        this.clock = clock;
        this.seat = new Seat(actor);
    }

    public Path path() {
        return path;
    }

    /** Who works on it. */
    public synchronized Actor actor() {
        return seat.actor();
    }

    /** Who is signed in; nobody where accounts are off or the case was just opened. */
    public synchronized Optional<Account> account() {
        return seat.account();
    }

    /** From now on this is who works here. Somebody else finds nothing of the one before to take back: that would be done in his name. */
    public synchronized void seat(@Nullable Account next) {
        if (seat.take(next)) {
            undoStack.clear();
        }
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
        return database.reading(sql -> query.apply(readOnlyBecause == null ? Tx.reading(sql, looks) : Tx.reading(sql)));
    }

    /**
     * Does one user action: all of it or nothing. An action that changes no row is no step.
     *
     * @param verb the text key of what the user calls it
     * @throws Refused when a rule or a read-only file says no; then nothing happened
     */
    public synchronized <T> T change(String verb, Function<Tx, T> action) {
        Outcome<T> outcome = commit(verb, action);
        if (!outcome.changes().isEmpty()) {
            undoStack.did(new Step(verb, outcome.changes()));
            tell(outcome.changes());
        }
        return outcome.value();
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
        return database.rehearsing(sql -> Tx.writing(sql, action));
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
        replay(UNDO + step.verb(), step.inverse());
        undoStack.undid();
    }

    /** @throws Refused when nothing was taken back since the last action */
    public synchronized void redo() {
        Step step = undoStack.nextRedo().orElseThrow(() -> new Refused("case.nothing-to-redo"));
        replay(REDO + step.verb(), step.changes());
        undoStack.redid();
    }

    /** Prefixes of a verb in the history for steps that take something back or do it again. */
    public static final String UNDO = "undo:";
    public static final String REDO = "redo:";

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
    public synchronized void close() {
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private void replay(String verb, List<RowChange> changes) {
        Outcome<Boolean> outcome = commit(verb, tx -> {
            // what was done in one step may lean on itself in any order
            tx.deferReferences();
            changes.forEach(tx::replay);
            return true;
        });
        tell(outcome.changes());
    }

    private record Outcome<T>(T value, List<RowChange> changes) {}

    private <T> Outcome<T> commit(String verb, Function<Tx, T> action) {
        if (readOnlyBecause != null) {
            throw new Refused(readOnlyBecause);
        }
        looks.forget();
        Pending<T> pending = new Pending<>();
        return database.inTransaction(sql -> Tx.writing(sql, tx -> {
            Guard guard = tx.guard().get();
            T value = action.apply(tx);
            seat.require(guard, tx.changes());
            pending.outcome = new Outcome<>(value, tx.changes());
            if (!tx.changes().isEmpty()) {
                pending.hash = tx.history().append(verb, seat.actor(), clock.instant(), tx.changes());
            }
            return pending.outcome;
        }), () -> pending.hash != null && Tx.reading(database.sql()).history().has(pending.hash), () -> pending.outcome);
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
