package zhenggai.storage;

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
import zhenggai.storage.generated.tables.records.StepRowRecord;
import zhenggai.storage.row.PreparedRows;

/**
 * One user action in flight. Every write of a store goes through here, because the row images noted on the way are what undo
 * replays, what history keeps and what takes a copy of the file back to a past day.
 */
public final class Tx {
    private static final String NEXT_NUMBER = "INSERT INTO series (name, next) VALUES (?, 2)"
        + " ON CONFLICT (name) DO UPDATE SET next = next + 1 RETURNING next - 1";

    final DSLContext sql;
    /** Through which rows are written; null where nothing may be. */
    private final @Nullable PreparedRows rows;
    private final @Nullable WholeLooks looks;
    private final List<RowChange> changes = new ArrayList<>();

    private Tx(DSLContext sql, @Nullable PreparedRows rows, @Nullable WholeLooks looks) {
        this.sql = sql;
        this.rows = rows;
        this.looks = looks;
    }

    static Tx reading(DSLContext sql) {
        return new Tx(sql, null, null);
    }

    /** @param looks what earlier looks read since the case was last written */
    static Tx reading(DSLContext sql, WholeLooks looks) {
        return new Tx(sql, null, looks);
    }

    /** Does a piece of work that writes, and puts away what was prepared for it. */
    static <T> T writing(DSLContext sql, Function<Tx, T> work) {
        try (PreparedRows rows = new PreparedRows(sql)) {
            return work.apply(new Tx(sql, rows, null));
        }
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

    public WordingStore wordings() {
        return new WordingStore(this);
    }

    public NoticeStore notices() {
        return new NoticeStore(this);
    }

    public NoticeVersionStore noticeVersions() {
        return new NoticeVersionStore(this);
    }

    /** The next number of a series. Numbers are never given twice, not even after undo, so this leaves no image. */
    int nextNumber(String series) {
        return Math.toIntExact(writer().number(NEXT_NUMBER, List.of(series)));
    }

    <R extends UpdatableRecord<R>> R insert(R row) {
        Map<String, Object> given = RowImages.touched(row);
        referring(() -> row.set(id(row), writer().insert(row.getTable().getName(), given)));
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

    /** Adds the rows of a step to the history, which has no images of its own. */
    void keep(List<StepRowRecord> steps) {
        writer().insertAll(STEP_ROW.getName(), Arrays.stream(STEP_ROW.fields()).map(Field::getName).toList(),
            steps.stream().map(row -> List.copyOf(RowImages.of(row).values())).toList());
    }

    /**
     * Writes what differs from the stored row; a row that is the same already is no change at all.
     *
     * @throws Refused when the row is gone
     */
    <R extends UpdatableRecord<R>> R update(R row) {
        Map<String, Object> before = stored(row.getTable().getName(), row.get(id(row)));
        Map<String, Object> after = RowImages.of(row);
        if (!before.equals(after)) {
            Map<String, Object> now = RowImages.differing(after, before);
            referring(() -> writer().update(row.getTable().getName(), row.get(id(row)), now));
            note(row.getTable(), after, RowImages.differing(before, after), now);
        }
        return row;
    }

    <R extends UpdatableRecord<R>> void delete(R row) {
        Map<String, Object> image = RowImages.of(row);
        writer().delete(row.getTable().getName(), row.get(id(row)));
        note(row.getTable(), image, image, null);
    }

    /** Does a noted change once more, or its inverse; the heart of undo, redo and the view of a past day. */
    void replay(RowChange change) {
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
    void overwrite(String table, Map<String, Object> row) {
        Map<String, Object> before = stored(table, CaseRows.id(row));
        if (!before.equals(row)) {
            replay(new RowChange(table, CaseRows.id(row), RowImages.differing(before, row), RowImages.differing(row, before), owners(table, row)));
        }
    }

    /** Adds a row to a table of another version's schema; for copies in memory, which have no history. */
    void insertPlain(String table, Map<String, Object> row) {
        writer().insert(table, row);
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
