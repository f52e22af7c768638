package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.MEASURE;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.storage.generated.tables.records.MeasureRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Measures as rows. A new measure gets its finding's next number, which no other measure of that finding ever gets. */
public final class MeasureStore {
    private final RowTx tx;

    public MeasureStore(RowTx tx) {
        this.tx = tx;
    }

    /** All measures of a finding in their order. */
    public List<Measure> of(FindingId finding) {
        return tx.sql.selectFrom(MEASURE).where(MEASURE.FINDING_ID.eq(finding.value()))
            .orderBy(MEASURE.POSITION, MEASURE.ID).fetch(MeasureStore::toDomain);
    }

    public Measure get(MeasureId id) {
        return toDomain(row(id));
    }

    public Measure save(Measure measure) {
        return measure.id().isNew()
            ? toDomain(tx.insert(toRow(measure.numbered(nextNumber(measure.finding())))))
            : toDomain(tx.update(toRow(measure)));
    }

    /** A number in the new finding for a measure that moves there. */
    public int nextNumber(FindingId finding) {
        return tx.nextNumber("measure of finding " + finding.value());
    }

    public void remove(MeasureId id) {
        tx.delete(row(id));
    }

    private MeasureRecord row(MeasureId id) {
        return Rows.one(tx.sql.fetchOne(MEASURE, MEASURE.ID.eq(id.value())));
    }

    private static Measure toDomain(MeasureRecord row) {
        Deadline original = new Deadline(row.getOriginalWords(), row.getOriginalDueOn(), Precision.valueOf(row.getOriginalPrecision()));
        Deadline current = new Deadline(row.getCurrentWords(), row.getCurrentDueOn(), Precision.valueOf(row.getCurrentPrecision()));
        return new Measure(new MeasureId(row.getId()), new FindingId(row.getFindingId()), row.getNumber().intValue(), row.getPosition().intValue(),
            row.getText(), row.getResultText(), row.getPublicResult(), new Schedule(row.getStartedOn(), original, current, row.getExpectedOn()),
            MeasureState.valueOf(row.getState()), row.getRound().intValue(),
            new Closure(row.getFirstClosedOn(), row.getClosedOn(), Rows.reference(row.getAcceptorId(), PersonId::new), row.getOverrideReason(),
                row.getMissing(), row.getNextReviewOn()));
    }

    private static MeasureRecord toRow(Measure measure) {
        MeasureRecord row = new MeasureRecord();
        Rows.setId(row, measure.id().value());
        row.setFindingId(measure.finding().value());
        row.setNumber((long) measure.number());
        row.setPosition((long) measure.position());
        row.setText(measure.text());
        row.setResultText(measure.resultText());
        row.setPublicResult(measure.publicResult());
        setSchedule(row, measure.schedule());
        row.setState(measure.state().name());
        row.setRound((long) measure.round());
        setClosure(row, measure.closure());
        return row;
    }

    private static void setSchedule(MeasureRecord row, Schedule schedule) {
        row.setStartedOn(schedule.startedOn());
        row.setOriginalWords(schedule.original().words());
        row.setOriginalDueOn(schedule.original().day());
        row.setOriginalPrecision(schedule.original().precision().name());
        row.setCurrentWords(schedule.current().words());
        row.setCurrentDueOn(schedule.current().day());
        row.setCurrentPrecision(schedule.current().precision().name());
        row.setExpectedOn(schedule.expectedOn());
    }

    private static void setClosure(MeasureRecord row, Closure closure) {
        @Nullable PersonId acceptor = closure.acceptor();
        row.setFirstClosedOn(closure.firstClosedOn());
        row.setClosedOn(closure.closedOn());
        row.setAcceptorId(acceptor == null ? null : acceptor.value());
        row.setOverrideReason(closure.overrideReason());
        row.setMissing(closure.missing());
        row.setNextReviewOn(closure.nextReviewOn());
    }
}
