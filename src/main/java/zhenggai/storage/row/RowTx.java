package zhenggai.storage.row;

import static zhenggai.storage.generated.Tables.SERIES;
import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.storage.file.SqlTrouble;
import zhenggai.storage.row.RowChange.Owners;
import zhenggai.storage.generated.tables.records.AccountSecretRecord;
import zhenggai.storage.generated.tables.records.PaperFileRecord;
import zhenggai.storage.generated.tables.records.StepRowRecord;

/**
 * The rows of one user action in flight, as a store reads and writes them. Every write goes through here, because the row images noted on
 * the way are what undo replays, what history keeps and what takes a copy of the file back to a past day.
 */
public final class RowTx {
    private static final String NEXT_NUMBER = "INSERT INTO series (name, next) VALUES (?, 2)"
        + " ON CONFLICT (name) DO UPDATE SET next = next + 1 RETURNING next - 1";

    public final DSLContext sql;
    /** Through which rows are written; null where nothing may be. */
    private final @Nullable PreparedRows rows;
    private final @Nullable WholeLooks looks;
    private final List<RowChange> changes = new ArrayList<>();

    private RowTx(DSLContext sql, @Nullable PreparedRows rows, @Nullable WholeLooks looks) {
        this.sql = sql;
        this.rows = rows;
        this.looks = looks;
    }

    public static RowTx reading(DSLContext sql) {
        return new RowTx(sql, null, null);
    }

    /** @param looks what earlier looks read since the case was last written */
    public static RowTx reading(DSLContext sql, WholeLooks looks) {
        return new RowTx(sql, null, looks);
    }

    /** Does a piece of work that writes, and puts away what was prepared for it. */
    public static <T> T writing(DSLContext sql, Function<RowTx, T> work) {
        try (PreparedRows rows = new PreparedRows(sql)) {
            return work.apply(new RowTx(sql, rows, null));
        }
    }

    /** Something immutable that is read of the whole case; in a look at an open case once until the case is written. */
    public <T> T whole(Class<T> kind, Supplier<T> read) {
        return looks == null ? read.get() : looks.of(kind, read);
    }

    /** The next number of a series. Numbers are never given twice, not even after undo, so this leaves no image. */
    public int nextNumber(String series) {
        return Math.toIntExact(writer().number(NEXT_NUMBER, List.of(series)));
    }

    public <R extends UpdatableRecord<R>> R insert(R row) {
        Map<String, Object> given = RowImages.touched(row);
        referring(() -> row.set(id(row), writer().insert(row.getTable().getName(), given)));
        Map<String, Object> image = RowImages.of(row);
        note(row.getTable(), image, null, image);
        return row;
    }

    /** Adds the bytes of a paper. They have no image of their own: the row that names them by their hash has one. */
    public void keep(PaperFileRecord pages) {
        requireWritable();
        pages.attach(sql.configuration());
        pages.insert();
    }

    /** Puts a secret in the place of the one before. It has no image, because history is read, copied and printed. */
    public void keep(AccountSecretRecord secret) {
        requireWritable();
        sql.insertInto(secret.getTable()).set(secret).onDuplicateKeyUpdate().set(secret).execute();
    }

    /** Adds the rows of a step to the history, which has no images of its own. */
    public void keep(List<StepRowRecord> steps) {
        writer().insertAll(STEP_ROW.getName(), Arrays.stream(STEP_ROW.fields()).map(Field::getName).toList(),
            steps.stream().map(row -> List.copyOf(RowImages.of(row).values())).toList());
    }

    /**
     * Writes what differs from the stored row; a row that is the same already is no change at all.
     *
     * @throws Refused when the row is gone
     */
    public <R extends UpdatableRecord<R>> R update(R row) {
        Map<String, Object> before = stored(row.getTable().getName(), row.get(id(row)));
        Map<String, Object> after = RowImages.of(row);
        if (!before.equals(after)) {
            Map<String, Object> now = RowImages.differing(after, before);
            referring(() -> writer().update(row.getTable().getName(), row.get(id(row)), now));
            note(row.getTable(), after, RowImages.differing(before, after), now);
        }
        return row;
    }

    public <R extends UpdatableRecord<R>> void delete(R row) {
        Map<String, Object> image = RowImages.of(row);
        writer().delete(row.getTable().getName(), row.get(id(row)));
        note(row.getTable(), image, image, null);
    }

    /** Does a noted change once more, or its inverse; the heart of undo, redo and the view of a past day. */
    public void replay(RowChange change) {
        Map<String, Object> after = change.after() == null ? Map.of() : RowImages.fitting(RowImages.table(change.table()), change.after());
        boolean done = change.before() == null ? writer().insert(change.table(), after) == change.id()
            : change.after() == null ? writer().delete(change.table(), change.id())
            : writer().update(change.table(), change.id(), after);
        if (!done) {
            throw new IllegalStateException("replay of " + change.table() + " " + change.id() + " touched no row");
        }
        changes.add(change);
    }

    /** Writes a whole row over the one of the same id. */
    public void overwrite(String table, Map<String, Object> row) {
        Map<String, Object> before = stored(table, RowImages.id(row));
        if (!before.equals(row)) {
            replay(new RowChange(table, RowImages.id(row), RowImages.differing(before, row), RowImages.differing(row, before), owners(table, row)));
        }
    }

    /** Adds a row to a table of another version's schema; for copies in memory, which have no history. */
    public void insertPlain(String table, Map<String, Object> row) {
        writer().insert(table, row);
    }

    /** Until the action ends a row may name another one that comes only later. */
    public void deferReferences() {
        requireWritable();
        sql.execute("PRAGMA defer_foreign_keys = ON");
    }

    /** Whether a row names another one that is not there. */
    public boolean isDangling() {
        return !sql.fetch("PRAGMA foreign_key_check").isEmpty();
    }

    /** From now on a series gives no number below this one. */
    public void raiseSeries(String name, long next) {
        requireWritable();
        sql.insertInto(SERIES, SERIES.NAME, SERIES.NEXT).values(name, next)
            .onConflict(SERIES.NAME).doUpdate().set(SERIES.NEXT, DSL.greatest(SERIES.NEXT, DSL.val(next))).execute();
    }

    /** The last id that each table gave; a table that gave none is not in it. */
    public Map<String, Long> lastIds() {
        return sql.fetch("SELECT name, seq FROM sqlite_sequence").intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    /** From now on a table gives no id up to this one. */
    public void raiseLastId(String table, long last) {
        requireWritable();
        if (sql.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", last, table) == 0) {
            sql.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", table, last);
        }
    }

    /** A screen may still name what somebody removed meanwhile, and only the file knows of all references that they lead somewhere. */
    private static void referring(Runnable write) {
        try {
            write.run();
        } catch (DataAccessException e) {
            throw SqlTrouble.isDangling(e) ? new Refused("case.thing-gone") : e;
        }
    }

    /** Takes note of changes that nobody made here: a file that was saved from damage lost rows its history tells of. */
    public void note(List<RowChange> unmade) {
        changes.addAll(unmade);
    }

    public List<RowChange> changes() {
        return List.copyOf(changes);
    }

    private void note(Table<?> table, Map<String, Object> whole, Map<String, Object> before, Map<String, Object> after) {
        changes.add(new RowChange(table.getName(), (Long) whole.get("id"), before, after, owners(table.getName(), whole)));
    }

    public static Owners owners(String table, Map<String, Object> whole) {
        long own = (Long) whole.get("id");
        long measure = table.equals("measure") ? own : number(whole.get("measure_id"));
        long finding = table.equals("finding") ? own : number(whole.get("finding_id"));
        return new Owners(finding, measure);
    }

    private static long number(Object value) {
        return value instanceof Long number ? number : 0;
    }

    private Map<String, Object> stored(String table, long id) {
        return Rows.one(writer().row(table, id));
    }

    private static Field<Long> id(UpdatableRecord<?> row) {
        return row.getTable().field("id", Long.class);
    }

    private PreparedRows writer() {
        requireWritable();
        return rows;
    }

    private void requireWritable() {
        if (rows == null) {
            throw new IllegalStateException("a write inside read()");
        }
    }
}
