package zhenggai.storage.history;

import static zhenggai.storage.generated.Tables.STEP;
import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Actor;
import zhenggai.domain.Subject;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryStep;
import zhenggai.storage.generated.tables.records.StepRecord;
import zhenggai.storage.generated.tables.records.StepRowRecord;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;

/** The history as rows: appended to by every change, read by whoever asks what happened, never altered. */
public final class HistoryStore {
    /** Tables whose rows belong to a finding or a measure; they are made, moved and removed, and name their owner then. */
    static final List<String> HANGING = List.of("assignment", "progress", "evidence", "extension", "act_item", "acknowledgement",
        "review", "look_back_item", "question_answer", "finding_repeat", "regulation_measure", "agenda_item", "submission", "opinion", "result_figure", "evidence_link", "evidence_wanted", "public_opinion", "enclosure", "wording");

    private final RowTx tx;

    public HistoryStore(RowTx tx) {
        this.tx = tx;
    }

    /** Adds what was done to these rows as one step and gives its hash; an action, which has the store only, cannot. */
    public static String append(RowTx done, String verb, Actor actor, Instant at) {
        HistoryStore history = new HistoryStore(done);
        StepRecord step = new StepRecord();
        step.setId(history.lastNumber() + 1);
        step.setVerb(verb);
        step.setPerson(actor.person());
        step.setAccount(actor.account());
        step.setComputer(actor.computer());
        step.setDoneAt(history.notBeforeTheLast(at).toString());
        step.setPreviousHash(history.head());
        List<StepRowRecord> rows = rows(step.getId(), done.changes());
        Chain chain = Chain.of(step);
        rows.forEach(chain::add);
        step.setHash(chain.hash());
        done.sql.executeInsert(step);
        done.keep(rows);
        return step.getHash();
    }

    /** A clock that was set back must not turn the history round. */
    private Instant notBeforeTheLast(Instant at) {
        return lastAt().filter(at::isBefore).orElse(at);
    }

    /** When the newest step was done; empty where nothing was. */
    public Optional<Instant> lastAt() {
        return doneAt(lastNumber());
    }

    /** When a step was done; empty where there is none of that number. */
    public Optional<Instant> doneAt(long number) {
        return tx.sql.select(STEP.DONE_AT).from(STEP).where(STEP.ID.eq(number)).fetchOptional(STEP.DONE_AT).map(Instant::parse);
    }

    /** The hash of a step; empty where there is none of that number. */
    public Optional<String> hash(long number) {
        return tx.sql.select(STEP.HASH).from(STEP).where(STEP.ID.eq(number)).fetchOptional(STEP.HASH);
    }

    public boolean has(String hash) {
        return tx.sql.fetchExists(STEP, STEP.HASH.eq(hash));
    }

    /** The hash of the newest step, empty where nothing was done yet. */
    public String head() {
        return tx.sql.select(STEP.HASH).from(STEP).orderBy(STEP.ID.desc()).limit(1).fetchOptional(STEP.HASH).orElse(Chain.START);
    }

    /** The hashes of all steps, from the first on. */
    public List<String> hashes() {
        return tx.sql.select(STEP.HASH).from(STEP).orderBy(STEP.ID).fetch(STEP.HASH);
    }

    /** The hash of the last step that was done by a moment; a look at the past takes steps back, but never out of the history. */
    public String headAt(Instant moment) {
        return lastBy(moment).map(StepRecord::getHash).orElse(Chain.START);
    }

    public long lastNumber() {
        return tx.sql.select(STEP.ID).from(STEP).orderBy(STEP.ID.desc()).limit(1).fetchOptional(STEP.ID).orElse(0L);
    }

    /** The newest steps, newest first, of each no more than so many things: an import of tens of thousands is told by its first. */
    public List<HistoryStep> newest(int count, int things) {
        return read(tx.sql.selectFrom(STEP).orderBy(STEP.ID.desc()).limit(count).fetch(), STEP_ROW.ORDINAL.le((long) things));
    }

    /** The newest steps before that number which pass, newest first, each with no more than its first so many things. */
    public List<HistoryStep> page(HistoryFilter filter, long before, int count, int things) {
        if (filter.item() != null) {
            return about(filter.item().subject(), filter.item().id()).stream().filter(step -> step.number() < before && filter.passes(step)).limit(count).toList();
        }
        Condition passes = STEP.ID.lt(before);
        if (filter.person() != null) {
            passes = passes.and(STEP.PERSON.eq(filter.person()));
        }
        if (filter.verb() != null) {
            passes = passes.and(STEP.VERB.in(filter.verb(), HistoryStep.UNDO + filter.verb(), HistoryStep.REDO + filter.verb()));
        }
        if (filter.from() != null) {
            passes = passes.and(STEP.DONE_AT.ge(second(filter.from())));
        }
        if (filter.until() != null) {
            passes = passes.and(STEP.DONE_AT.lt(second(filter.until())));
        }
        return read(tx.sql.selectFrom(STEP).where(passes).orderBy(STEP.ID.desc()).limit(count).fetch(), STEP_ROW.ORDINAL.le((long) things));
    }

    /** A whole second as every instant in it begins: an instant is written with as many digits as it needs, and then a letter. */
    private static String second(Instant moment) {
        String written = moment.toString();
        return written.substring(0, written.length() - 1);
    }

    /** Everybody who did something. */
    public List<String> people() {
        return tx.sql.selectDistinct(STEP.PERSON).from(STEP).orderBy(STEP.PERSON).fetch(STEP.PERSON);
    }

    /** Everything that was done, each once however it was taken back. */
    public List<String> verbs() {
        return tx.sql.selectDistinct(STEP.VERB).from(STEP).fetch(STEP.VERB).stream().map(HistoryFilter::bare).distinct().toList();
    }

    /** One step with no more than its first so many things. */
    public HistoryStep step(long number, int things) {
        return read(tx.sql.selectFrom(STEP).where(STEP.ID.eq(number)).fetch(), STEP_ROW.ORDINAL.le((long) things)).getFirst();
    }

    /** Every step that touched this thing, newest first. */
    public List<HistoryStep> of(Subject subject, long id) {
        return read(tx.sql.selectFrom(STEP).where(STEP.ID.in(tx.sql.select(STEP_ROW.STEP_ID).from(STEP_ROW)
                .where(STEP_ROW.TABLE_NAME.eq(subject.name().toLowerCase(java.util.Locale.ROOT))).and(STEP_ROW.ROW_ID.eq(id))))
            .orderBy(STEP.ID.desc()).fetch(), DSL.noCondition());
    }

    /** Every step that touched this thing or what hung on it then (duties, progress, evidence), newest first, and of each step only that. */
    public List<HistoryStep> about(Subject subject, long id) {
        String table = subject.name().toLowerCase(java.util.Locale.ROOT);
        String owner = table + "_id";
        Condition itself = STEP_ROW.TABLE_NAME.eq(table).and(STEP_ROW.ROW_ID.eq(id));
        Select<Record2<String, Long>> everHung = DSL.select(STEP_ROW.TABLE_NAME, STEP_ROW.ROW_ID).from(STEP_ROW).where(STEP_ROW.TABLE_NAME.in(HANGING))
            .and("? in (json_extract(nullif(before, ''), ?), json_extract(nullif(after, ''), ?))", id, "$." + owner, "$." + owner);
        Set<Thing> hanging = new HashSet<>();
        List<StepRowRecord> rows = tx.sql.selectFrom(STEP_ROW).where(itself).or(DSL.row(STEP_ROW.TABLE_NAME, STEP_ROW.ROW_ID).in(everHung))
            .orderBy(STEP_ROW.STEP_ID, STEP_ROW.ORDINAL).stream()
            .filter(row -> row.getTableName().equals(table) && row.getRowId() == id || hung(hanging, row, owner, id)).toList();
        List<StepRecord> steps = tx.sql.selectFrom(STEP).where(STEP.ID.in(rows.stream().map(StepRowRecord::getStepId).distinct().toList()))
            .orderBy(STEP.ID.desc()).fetch();
        return told(steps, rows.stream().collect(Collectors.groupingBy(StepRowRecord::getStepId)));
    }

    /**
     * Whether a row hung on its owner before or after this change. An edit notes only what it changed, and not on what the row hangs: that was
     * noted when the row was made or moved, so the changes are gone through from the oldest on.
     *
     * @param hanging what hung there before, and afterwards what hangs there now
     */
    private static boolean hung(Set<Thing> hanging, StepRowRecord row, String owner, long id) {
        Thing thing = new Thing(row.getTableName(), row.getRowId());
        RowChange change = change(row);
        boolean before = names(change.before(), owner, id) || hanging.contains(thing);
        boolean after = change.after() != null && (change.after().containsKey(owner) ? names(change.after(), owner, id) : before);
        if (after) {
            hanging.add(thing);
        } else {
            hanging.remove(thing);
        }
        return before || after;
    }

    private static boolean names(@Nullable Map<String, Object> image, String owner, long id) {
        return image != null && image.get(owner) instanceof Number number && number.longValue() == id;
    }

    private record Thing(String table, long id) {}

    /** Recomputes every hash from the first step on. */
    public ChainCheck verify() {
        return ChainProof.of(tx.sql);
    }

    /** What was done after the step of that hash, newest first; empty where the history has no such step. */
    public Optional<List<RowChange>> after(String head) {
        return tx.sql.select(STEP.ID).from(STEP).where(STEP.HASH.eq(head)).fetchOptional(STEP.ID).map(this::after);
    }

    /** What was done after the last step that was done by then, newest first: what a look at that moment takes back. */
    public List<RowChange> after(Instant moment) {
        return after(lastBy(moment).map(StepRecord::getId).orElse(0L));
    }

    private List<RowChange> after(long last) {
        return tx.sql.selectFrom(STEP_ROW).where(STEP_ROW.STEP_ID.gt(last)).orderBy(STEP_ROW.STEP_ID.desc(), STEP_ROW.ORDINAL.desc())
            .fetch(HistoryStore::change);
    }

    private Optional<StepRecord> lastBy(Instant moment) {
        return tx.sql.selectFrom(STEP).orderBy(STEP.ID.desc()).stream().filter(step -> !Instant.parse(step.getDoneAt()).isAfter(moment)).findFirst();
    }

    private List<HistoryStep> read(List<StepRecord> steps, Condition which) {
        Map<Long, List<StepRowRecord>> rows = tx.sql.selectFrom(STEP_ROW)
            .where(STEP_ROW.STEP_ID.in(steps.stream().map(StepRecord::getId).toList())).and(which).orderBy(STEP_ROW.STEP_ID, STEP_ROW.ORDINAL)
            .stream().collect(Collectors.groupingBy(StepRowRecord::getStepId));
        return told(steps, rows);
    }

    private List<HistoryStep> told(List<StepRecord> steps, Map<Long, List<StepRowRecord>> rows) {
        ThingTitles titles = new ThingTitles(tx);
        Map<Long, Integer> touched = touched(steps);
        return steps.stream().map(step -> new HistoryStep(step.getId(), step.getVerb(),
            new Actor(step.getPerson(), step.getAccount(), step.getComputer()), Instant.parse(step.getDoneAt()),
            rows.getOrDefault(step.getId(), List.of()).stream().map(row -> titles.thing(change(row))).toList(),
            touched.getOrDefault(step.getId(), 0), step.getHash())).toList();
    }

    /** How many rows each step has: the last ordinal, which takes no counting. */
    private Map<Long, Integer> touched(List<StepRecord> steps) {
        Field<Long> last = DSL.field(DSL.select(DSL.max(STEP_ROW.ORDINAL)).from(STEP_ROW).where(STEP_ROW.STEP_ID.eq(STEP.ID)));
        return tx.sql.select(STEP.ID, last).from(STEP).where(STEP.ID.in(steps.stream().map(StepRecord::getId).toList())).and(last.isNotNull())
            .fetchMap(Record2::value1, row -> row.value2().intValue());
    }

    private static List<StepRowRecord> rows(long step, List<RowChange> changes) {
        List<StepRowRecord> rows = new ArrayList<>(changes.size());
        for (RowChange change : changes) {
            rows.add(new StepRowRecord(step, (long) rows.size() + 1, change.table(), change.id(),
                RowImages.json(change.before()), RowImages.json(change.after())));
        }
        return rows;
    }

    static RowChange change(StepRowRecord row) {
        return new RowChange(row.getTableName(), row.getRowId(), RowImages.fromJson(row.getBefore()), RowImages.fromJson(row.getAfter()),
            new RowChange.Owners(0, 0));
    }
}
