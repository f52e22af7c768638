package zhenggai.storage.supervision;

import static zhenggai.storage.generated.Tables.ACT;
import static zhenggai.storage.generated.Tables.ACT_ITEM;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.Minute;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.domain.supervision.Serial;
import zhenggai.domain.supervision.Voiding;
import zhenggai.storage.generated.tables.records.ActItemRecord;
import zhenggai.storage.generated.tables.records.ActRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Supervision acts as rows with their items, in the order they were issued. An act is made and added to, never removed by a verb. */
public final class ActStore {
    private final RowTx tx;

    public ActStore(RowTx tx) {
        this.tx = tx;
    }

    /** Of a kind that only a newer version knows there is nothing to say. */
    public List<Act> all() {
        return where(DSL.noCondition());
    }

    public List<Act> about(MeasureId measure) {
        return where(ACT.ID.in(DSL.select(ACT_ITEM.ACT_ID).from(ACT_ITEM).where(ACT_ITEM.MEASURE_ID.eq(measure.value()))));
    }

    public Act get(ActId id) {
        Rows.one(tx.sql.fetchOne(ACT, ACT.ID.eq(id.value())));
        return where(ACT.ID.eq(id.value())).getFirst();
    }

    /** The next number of the kind in that year; it is never given again. */
    public Serial takeSerial(ActKind kind, int year) {
        return new Serial(year, tx.nextNumber("act:" + kind + ":" + year));
    }

    /** Adds an act with its items. */
    public Act add(Act act) {
        long id = tx.insert(toRow(act)).getId();
        act.items().forEach(item -> tx.insert(toRow(item, id)));
        return get(new ActId(id));
    }

    /** Saves what was added to an act; its items are fixed. */
    public Act save(Act act) {
        tx.update(toRow(act));
        return get(act.id());
    }

    private List<Act> where(Condition condition) {
        Map<Long, List<ActItem>> items = tx.sql.selectFrom(ACT_ITEM)
            .where(ACT_ITEM.ACT_ID.in(DSL.select(ACT.ID).from(ACT).where(condition))).orderBy(ACT_ITEM.ID).fetch().stream()
            .collect(Collectors.groupingBy(ActItemRecord::getActId, Collectors.mapping(ActStore::toItem, Collectors.toList())));
        return tx.sql.selectFrom(ACT).where(condition).orderBy(ACT.ID).fetch().stream()
            .flatMap(row -> toDomain(row, items.getOrDefault(row.getId(), List.of())).stream()).toList();
    }

    private static Optional<Act> toDomain(ActRecord row, List<ActItem> items) {
        Receiver to = new Receiver(row.getToName(), Rows.reference(row.getPersonId(), PersonId::new), Rows.reference(row.getDepartmentId(), DepartmentId::new));
        Demand demand = new Demand(row.getFound(), row.getRequirement(), row.getReplyDays() == null ? null : row.getReplyDays().intValue(), row.getReplyByOn());
        return StoredJson.named(ActKind.class, row.getActKind()).map(kind -> new Act(new ActId(row.getId()), kind,
            new Serial(row.getYear().intValue(), row.getNumber().intValue()), to, StoredJson.elements(row.getCopies()), items, demand, row.getIssuedBy(),
            row.getIssuedOn(), Objects.toString(row.getLetter(), ""), new Minute(row.getMeeting(), row.getMinute()), receipt(row), reply(row), outcome(row), voiding(row)));
    }

    private static @Nullable Receipt receipt(ActRecord row) {
        return row.getSignedOn() == null ? null : new Receipt(row.getSignedBy(), row.getSignedOn());
    }

    private static @Nullable Reply reply(ActRecord row) {
        return row.getRepliedOn() == null ? null
            : new Reply(row.getReply(), row.getRepliedOn(), StoredJson.numbers(row.getEvidence()).stream().map(EvidenceId::new).toList());
    }

    private static @Nullable Outcome outcome(ActRecord row) {
        return row.getJudgedOn() == null ? null : new Outcome(Outcome.Verdict.valueOf(row.getVerdict()), row.getVerdictRemark(), row.getJudgedOn());
    }

    private static @Nullable Voiding voiding(ActRecord row) {
        return row.getVoidedOn() == null ? null : new Voiding(row.getVoidReason(), row.getVoidedOn());
    }

    private static ActItem toItem(ActItemRecord row) {
        return new ActItem(new MeasureId(row.getMeasureId()), row.getRound().intValue(), Warning.Level.valueOf(row.getLevel()), row.getDueOn(), StoredTold.read(row.getTold()));
    }

    private static ActRecord toRow(Act act) {
        ActRecord row = new ActRecord();
        Rows.setId(row, act.id().value());
        row.setActKind(act.kind().name());
        row.setYear((long) act.serial().year());
        row.setNumber((long) act.serial().number());
        row.setToName(act.to().name());
        row.setPersonId(act.to().person() == null ? null : act.to().person().value());
        row.setDepartmentId(act.to().department() == null ? null : act.to().department().value());
        row.setCopies(StoredJson.of(act.copies()));
        row.setFound(act.demand().found());
        row.setRequirement(act.demand().requirement());
        row.setReplyDays(act.demand().replyDays() == null ? null : act.demand().replyDays().longValue());
        row.setReplyByOn(act.demand().replyBy());
        row.setIssuedBy(act.issuedBy());
        row.setIssuedOn(act.issuedOn());
        row.setLetter(act.letter().isEmpty() ? null : act.letter());
        row.setMeeting(act.minute().meeting());
        row.setMinute(act.minute().number());
        followed(row, act);
        return row;
    }

    private static void followed(ActRecord row, Act act) {
        row.setSignedBy(act.receipt() == null ? null : act.receipt().signedBy());
        row.setSignedOn(act.receipt() == null ? null : act.receipt().on());
        row.setReply(act.reply() == null ? null : act.reply().text());
        row.setRepliedOn(act.reply() == null ? null : act.reply().on());
        row.setEvidence(StoredJson.of(act.reply() == null ? List.of() : act.reply().evidence().stream().map(EvidenceId::value).toList()));
        row.setVerdict(act.outcome() == null ? null : act.outcome().verdict().name());
        row.setVerdictRemark(act.outcome() == null ? "" : act.outcome().remark());
        row.setJudgedOn(act.outcome() == null ? null : act.outcome().on());
        row.setVoidReason(act.voiding() == null ? null : act.voiding().reason());
        row.setVoidedOn(act.voiding() == null ? null : act.voiding().on());
    }

    private static ActItemRecord toRow(ActItem item, long act) {
        ActItemRecord row = new ActItemRecord();
        row.setActId(act);
        row.setMeasureId(item.measure().value());
        row.setRound((long) item.round());
        row.setLevel(item.level().name());
        row.setDueOn(item.due());
        row.setTold(StoredTold.of(item.told()));
        return row;
    }
}
