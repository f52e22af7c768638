package zhenggai.storage;

import static zhenggai.storage.generated.Tables.SERIES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.storage.RowChange.Owners;
import zhenggai.storage.generated.tables.records.AccountSecretRecord;
import zhenggai.storage.generated.tables.records.PaperFileRecord;

/**
 * One user action in flight. Every write of a store goes through here, because the row images noted on the way are what undo
 * replays, what history keeps and what takes a copy of the file back to a past day.
 */
public final class Tx {
    final DSLContext sql;
    private final boolean writable;
    private final @Nullable WholeLooks looks;
    private final List<RowChange> changes = new ArrayList<>();

    private Tx(DSLContext sql, boolean writable, @Nullable WholeLooks looks) {
        this.sql = sql;
        this.writable = writable;
        this.looks = looks;
    }

    static Tx reading(DSLContext sql) {
        return new Tx(sql, false, null);
    }

    /** @param looks what earlier looks read since the case was last written */
    static Tx reading(DSLContext sql, WholeLooks looks) {
        return new Tx(sql, false, looks);
    }

    static Tx writing(DSLContext sql) {
        return new Tx(sql, true, null);
    }

    /** Something immutable that is read of the whole case; in a look at an open case once until the case is written. */
    <T> T whole(Class<T> kind, Supplier<T> read) {
        return looks == null ? read.get() : looks.of(kind, read);
    }

    public OfficeStore office() {
        return new OfficeStore(this);
    }

    public InspectionStore inspections() {
        return new InspectionStore(this);
    }

    public CategoryStore categories() {
        return new CategoryStore(this);
    }

    public FindingStore findings() {
        return new FindingStore(this);
    }

    public MeasureStore measures() {
        return new MeasureStore(this);
    }

    public PersonStore people() {
        return new PersonStore(this);
    }

    public DepartmentStore departments() {
        return new DepartmentStore(this);
    }

    public AssignmentStore assignments() {
        return new AssignmentStore(this);
    }

    public ProgressStore progress() {
        return new ProgressStore(this);
    }

    public EvidenceStore evidence() {
        return new EvidenceStore(this);
    }

    public ExtensionStore extensions() {
        return new ExtensionStore(this);
    }

    public RuleStore rules() {
        return new RuleStore(this);
    }

    public CalendarStore calendar() {
        return new CalendarStore(this);
    }

    public TemplateStore templates() {
        return new TemplateStore(this);
    }

    public IssueStore issues() {
        return new IssueStore(this);
    }

    public ActStore acts() {
        return new ActStore(this);
    }

    public AcknowledgementStore acknowledgements() {
        return new AcknowledgementStore(this);
    }

    public SupervisionRuleStore supervisionRules() {
        return new SupervisionRuleStore(this);
    }

    public LetterStore letters() {
        return new LetterStore(this);
    }

    public WatchStore watch() {
        return new WatchStore(this);
    }

    public SubmissionStore submissions() {
        return new SubmissionStore(this);
    }

    public FigureStore figures() {
        return new FigureStore(this);
    }

    public AcceptanceRuleStore acceptanceRules() {
        return new AcceptanceRuleStore(this);
    }

    public WantedStore wanted() {
        return new WantedStore(this);
    }

    public LedgerStore ledger() {
        return new LedgerStore(this);
    }

    public HistoryStore history() {
        return new HistoryStore(this);
    }

    /** Rows as they were before a step. */
    public FormerRows former() {
        return new FormerRows(this);
    }

    public ReviewStore reviews() {
        return new ReviewStore(this);
    }

    public LookBackStore lookBacks() {
        return new LookBackStore(this);
    }

    public AnswerStore answers() {
        return new AnswerStore(this);
    }

    public RepeatStore repeats() {
        return new RepeatStore(this);
    }

    public RegulationStore regulations() {
        return new RegulationStore(this);
    }

    public SheetLayoutStore sheetLayouts() {
        return new SheetLayoutStore(this);
    }

    public MeetingStore meetings() {
        return new MeetingStore(this);
    }

    /** All rows at once, whatever they mean. */
    public CaseRows rows() {
        return new CaseRows(this);
    }

    /** The case becoming another one by a merge. */
    public MergeRows merging() {
        return new MergeRows(this);
    }

    public FormStore forms() {
        return new FormStore(this);
    }

    /** Who may sign in. */
    public AccountStore accounts() {
        return new AccountStore(this);
    }

    /** How the case is guarded. */
    public GuardStore guard() {
        return new GuardStore(this);
    }

    /** The next number of a series. Numbers are never given twice, not even after undo, so this leaves no image. */
    int nextNumber(String series) {
        requireWritable();
        sql.insertInto(SERIES, SERIES.NAME, SERIES.NEXT).values(series, 2L)
            .onConflict(SERIES.NAME).doUpdate().set(SERIES.NEXT, SERIES.NEXT.plus(1)).execute();
        return sql.select(SERIES.NEXT).from(SERIES).where(SERIES.NAME.eq(series)).fetchSingle(SERIES.NEXT).intValue() - 1;
    }

    <R extends UpdatableRecord<R>> R insert(R row) {
        requireWritable();
        row.attach(sql.configuration());
        referring(row::insert);
        Map<String, Object> image = RowImages.of(row);
        note(row.getTable(), image, null, image);
        return row;
    }

    /** Adds the bytes of a paper. They have no image of their own: the row that names them by their hash has one. */
    void keep(PaperFileRecord pages) {
        requireWritable();
        pages.attach(sql.configuration());
        pages.insert();
    }

    /** Puts a secret in the place of the one before. It has no image, because history is read, copied and printed. */
    void keep(AccountSecretRecord secret) {
        requireWritable();
        sql.insertInto(secret.getTable()).set(secret).onDuplicateKeyUpdate().set(secret).execute();
    }

    /** Writes what differs from the stored row; a row that is the same already is no change at all. */
    <R extends UpdatableRecord<R>> R update(R row) {
        requireWritable();
        Map<String, Object> before = RowImages.of(stored(row));
        Map<String, Object> after = RowImages.of(row);
        if (!before.equals(after)) {
            row.attach(sql.configuration());
            referring(row::update);
            note(row.getTable(), after, RowImages.differing(before, after), RowImages.differing(after, before));
        }
        return row;
    }

    <R extends UpdatableRecord<R>> void delete(R row) {
        requireWritable();
        row.attach(sql.configuration());
        Map<String, Object> image = RowImages.of(row);
        row.delete();
        note(row.getTable(), image, image, null);
    }

    /** Does a noted change once more, or its inverse; the heart of undo, redo and the view of a past day. */
    void replay(RowChange change) {
        requireWritable();
        Table<?> table = RowImages.table(change.table());
        Field<Long> id = table.field("id", Long.class);
        int rows = change.before() == null ? sql.insertInto(table).set(RowImages.typed(table, change.after())).execute()
            : change.after() == null ? sql.deleteFrom(table).where(id.eq(change.id())).execute()
            : sql.update(table).set(RowImages.typed(table, change.after())).where(id.eq(change.id())).execute();
        if (rows != 1) {
            throw new IllegalStateException("replay of " + change.table() + " " + change.id() + " touched " + rows + " rows");
        }
        changes.add(change);
    }

    /** Writes a whole row over the one of the same id. */
    void overwrite(String table, Map<String, Object> row) {
        Table<?> rows = RowImages.table(table);
        Map<String, Object> before = RowImages.of(sql.selectFrom(rows).where(rows.field("id", Long.class).eq(CaseRows.id(row))).fetchSingle());
        if (!before.equals(row)) {
            replay(new RowChange(table, CaseRows.id(row), RowImages.differing(before, row), RowImages.differing(row, before), owners(table, row)));
        }
    }

    /** Adds a row to a table of another version's schema; for copies in memory, which have no history. */
    void insertPlain(String table, Map<String, Object> row) {
        requireWritable();
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        row.forEach((column, value) -> values.put(DSL.field(DSL.name(column)), value));
        sql.insertInto(DSL.table(DSL.name(table))).set(values).execute();
    }

    /** Until the action ends a row may name another one that comes only later. */
    void deferReferences() {
        requireWritable();
        sql.execute("PRAGMA defer_foreign_keys = ON");
    }

    /** Whether a row names another one that is not there. */
    boolean isDangling() {
        return !sql.fetch("PRAGMA foreign_key_check").isEmpty();
    }

    /** From now on a series gives no number below this one. */
    void raiseSeries(String name, long next) {
        requireWritable();
        sql.insertInto(SERIES, SERIES.NAME, SERIES.NEXT).values(name, next)
            .onConflict(SERIES.NAME).doUpdate().set(SERIES.NEXT, DSL.greatest(SERIES.NEXT, DSL.val(next))).execute();
    }

    /** The last id that each table gave; a table that gave none is not in it. */
    Map<String, Long> lastIds() {
        return sql.fetch("SELECT name, seq FROM sqlite_sequence").intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    /** From now on a table gives no id up to this one. */
    void raiseLastId(String table, long last) {
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

    List<RowChange> changes() {
        return List.copyOf(changes);
    }

    private void note(Table<?> table, Map<String, Object> whole, Map<String, Object> before, Map<String, Object> after) {
        changes.add(new RowChange(table.getName(), (Long) whole.get("id"), before, after, owners(table.getName(), whole)));
    }

    static Owners owners(String table, Map<String, Object> whole) {
        long own = (Long) whole.get("id");
        long measure = table.equals("measure") ? own : number(whole.get("measure_id"));
        long finding = table.equals("finding") ? own : number(whole.get("finding_id"));
        return new Owners(finding, measure);
    }

    private static long number(Object value) {
        return value instanceof Long number ? number : 0;
    }

    private Record stored(UpdatableRecord<?> row) {
        Table<?> table = row.getTable();
        return sql.selectFrom(table).where(table.field("id", Long.class).eq((Long) row.get("id"))).fetchSingle();
    }

    private void requireWritable() {
        if (!writable) {
            throw new IllegalStateException("a write inside read()");
        }
    }
}
