package zhenggai.storage.lasting;

import static zhenggai.storage.generated.Tables.AGENDA_ITEM;
import static zhenggai.storage.generated.Tables.MEETING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.AgendaItemId;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.EffectKind;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.meeting.Vote;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.AgendaItemRecord;
import zhenggai.storage.generated.tables.records.MeetingRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Meetings as rows with the items of their agendas, in the order of their days. */
public final class MeetingStore {
    private static final String SERIES = "meeting";

    private final RowTx tx;

    public MeetingStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Meeting> all() {
        return where(DSL.noCondition());
    }

    public Meeting get(MeetingId id) {
        Rows.one(tx.sql.fetchOne(MEETING, MEETING.ID.eq(id.value())));
        return where(MEETING.ID.eq(id.value())).getFirst();
    }

    public Optional<Meeting> find(int number) {
        return where(MEETING.NUMBER.eq((long) number)).stream().findFirst();
    }

    /** Adds the meeting under the next number, or saves what is another in it. */
    public Meeting save(Meeting meeting) {
        Meeting numbered = meeting.id().isNew() ? meeting.numbered(tx.nextNumber(SERIES)) : meeting;
        long id = (meeting.id().isNew() ? tx.insert(toRow(numbered)) : tx.update(toRow(numbered))).getId();
        List<AgendaItemRecord> stored = new ArrayList<>(items(AGENDA_ITEM.MEETING_ID.eq(id)));
        long position = 0;
        for (AgendaItem item : meeting.items()) {
            AgendaItemRecord row = toRow(item, id, ++position);
            if (item.id().isNew()) {
                tx.insert(row);
            } else {
                tx.update(row);
            }
        }
        stored.stream().filter(row -> meeting.items().stream().noneMatch(item -> item.id().value() == row.getId())).forEach(tx::delete);
        return get(new MeetingId(id));
    }

    public void remove(MeetingId id) {
        items(AGENDA_ITEM.MEETING_ID.eq(id.value())).forEach(tx::delete);
        tx.delete(Rows.one(tx.sql.fetchOne(MEETING, MEETING.ID.eq(id.value()))));
    }

    public boolean hasCarriedOut(MeasureId measure) {
        return hasCarriedOut(AGENDA_ITEM.MEASURE_ID, measure.value());
    }

    public boolean hasCarriedOut(ExtensionId extension) {
        return hasCarriedOut(AGENDA_ITEM.EXTENSION_ID, extension.value());
    }

    public boolean hasCarriedOut(InspectionId inspection) {
        return hasCarriedOut(AGENDA_ITEM.INSPECTION_ID, inspection.value());
    }

    public boolean hasCarriedOut(RegulationId regulation) {
        return hasCarriedOut(AGENDA_ITEM.REGULATION_ID, regulation.value());
    }

    /** What was to be decided about a thing is not any more, because the thing goes; the item stays. */
    public void forget(MeasureId measure) {
        forget(AGENDA_ITEM.MEASURE_ID, measure.value());
    }

    public void forget(ExtensionId extension) {
        forget(AGENDA_ITEM.EXTENSION_ID, extension.value());
    }

    public void forget(RegulationId regulation) {
        forget(AGENDA_ITEM.REGULATION_ID, regulation.value());
    }

    private boolean hasCarriedOut(Field<Long> reference, long id) {
        return tx.sql.fetchExists(AGENDA_ITEM, reference.eq(id).and(AGENDA_ITEM.CARRIED_OUT_ON.isNotNull()));
    }

    private void forget(Field<Long> reference, long id) {
        items(reference.eq(id)).forEach(row -> {
            effect(row, null);
            tx.update(row);
        });
    }

    private List<AgendaItemRecord> items(Condition condition) {
        return tx.sql.selectFrom(AGENDA_ITEM).where(condition).orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID).fetch();
    }

    private List<Meeting> where(Condition condition) {
        Map<Long, List<AgendaItem>> items = items(AGENDA_ITEM.MEETING_ID.in(DSL.select(MEETING.ID).from(MEETING).where(condition))).stream()
            .collect(Collectors.groupingBy(AgendaItemRecord::getMeetingId, Collectors.mapping(MeetingStore::toItem, Collectors.toList())));
        return tx.sql.selectFrom(MEETING).where(condition).orderBy(MEETING.HELD_ON, MEETING.NUMBER).fetch().stream()
            .map(row -> toDomain(row, items.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static Meeting toDomain(MeetingRecord row, List<AgendaItem> items) {
        return new Meeting(new MeetingId(row.getId()), row.getNumber().intValue(), new Session(MeetingKind.valueOf(row.getMeetingKind()), row.getName(),
            row.getHeldOn(), row.getPlace(), row.getChair(), StoredJson.elements(row.getPresent()), row.getRecorder(), row.getMinute()), items);
    }

    private static AgendaItem toItem(AgendaItemRecord row) {
        return new AgendaItem(new AgendaItemId(row.getId()), row.getTitle(), new Preparation(row.getCheckedBy(), row.getCheckedOn(), row.getCheckResult()),
            row.getDiscussion(), vote(row), row.getDecision(), effect(row), row.getCarriedOutOn());
    }

    private static Vote vote(AgendaItemRecord row) {
        return row.getIsUnanimous() == 1 ? new Vote.Unanimous() : row.getInFavour() == null ? new Vote.None()
            : new Vote.Counted(row.getInFavour().intValue(), row.getAgainst().intValue(), row.getAbstained().intValue());
    }

    /** Of an effect that only a newer version knows there is nothing to carry out. */
    private static @Nullable Effect effect(AgendaItemRecord row) {
        return StoredJson.named(EffectKind.class, row.getEffect()).map(kind -> switch (kind) {
            case ADOPT_PLAN -> new Effect.AdoptPlan(new InspectionId(row.getInspectionId()));
            case DECIDE_EXTENSION -> new Effect.DecideExtension(new ExtensionId(row.getExtensionId()), Decision.Outcome.valueOf(row.getOutcome()));
            case CLOSE_OUT -> new Effect.CloseOut(new MeasureId(row.getMeasureId()));
            case TALK -> new Effect.Talk(new MeasureId(row.getMeasureId()));
            case PASS_REGULATION -> new Effect.PassRegulation(new RegulationId(row.getRegulationId()));
        }).orElse(null);
    }

    private static MeetingRecord toRow(Meeting meeting) {
        Session session = meeting.session();
        MeetingRecord row = new MeetingRecord();
        Rows.setId(row, meeting.id().value());
        row.setNumber((long) meeting.number());
        row.setMeetingKind(session.kind().name());
        row.setName(session.name());
        row.setHeldOn(session.heldOn());
        row.setPlace(session.place());
        row.setChair(session.chair());
        row.setPresent(StoredJson.of(session.present()));
        row.setRecorder(session.recorder());
        row.setMinute(session.minute());
        return row;
    }

    private static AgendaItemRecord toRow(AgendaItem item, long meeting, long position) {
        AgendaItemRecord row = new AgendaItemRecord();
        Rows.setId(row, item.id().value());
        row.setMeetingId(meeting);
        row.setPosition(position);
        row.setTitle(item.title());
        row.setCheckedBy(item.preparation().by());
        row.setCheckedOn(item.preparation().on());
        row.setCheckResult(item.preparation().result());
        row.setDiscussion(item.discussion());
        vote(row, item.vote());
        row.setDecision(item.decision());
        effect(row, item.effect());
        row.setCarriedOutOn(item.carriedOutOn());
        return row;
    }

    private static void vote(AgendaItemRecord row, Vote vote) {
        row.setIsUnanimous(vote instanceof Vote.Unanimous ? 1L : 0L);
        row.setInFavour(vote instanceof Vote.Counted counted ? (long) counted.inFavour() : null);
        row.setAgainst(vote instanceof Vote.Counted counted ? (long) counted.against() : null);
        row.setAbstained(vote instanceof Vote.Counted counted ? (long) counted.abstained() : null);
    }

    private static void effect(AgendaItemRecord row, @Nullable Effect effect) {
        row.setEffect(effect == null ? null : effect.kind().name());
        row.setInspectionId(effect instanceof Effect.AdoptPlan plan ? plan.inspection().value() : null);
        row.setExtensionId(effect instanceof Effect.DecideExtension decides ? decides.extension().value() : null);
        row.setOutcome(effect instanceof Effect.DecideExtension decides ? decides.outcome().name() : null);
        row.setMeasureId(effect instanceof Effect.CloseOut out ? (Long) out.measure().value() : effect instanceof Effect.Talk talk ? (Long) talk.measure().value() : null);
        row.setRegulationId(effect instanceof Effect.PassRegulation passes ? passes.regulation().value() : null);
    }
}
