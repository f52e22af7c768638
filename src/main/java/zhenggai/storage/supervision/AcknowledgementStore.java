package zhenggai.storage.supervision;

import static zhenggai.storage.generated.Tables.ACKNOWLEDGEMENT;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.reminding.Acknowledgement;
import zhenggai.domain.reminding.AcknowledgementId;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.storage.generated.tables.records.AcknowledgementRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Acknowledgements as rows, in the order they were made. */
public final class AcknowledgementStore {
    private final RowTx tx;

    public AcknowledgementStore(RowTx tx) {
        this.tx = tx;
    }

    /** Of a matter that only a newer version knows there is nothing to say. */
    public List<Acknowledgement> all() {
        return tx.sql.selectFrom(ACKNOWLEDGEMENT).orderBy(ACKNOWLEDGEMENT.ID).fetch().stream().flatMap(row -> toDomain(row).stream()).toList();
    }

    public Acknowledgement add(Acknowledgement acknowledgement) {
        return toDomain(tx.insert(toRow(acknowledgement))).orElseThrow();
    }

    /** Takes away what was acknowledged about a measure, because the measure goes. */
    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(ACKNOWLEDGEMENT).where(ACKNOWLEDGEMENT.MEASURE_ID.eq(measure.value())).fetch().forEach(tx::delete);
    }

    private static Optional<Acknowledgement> toDomain(AcknowledgementRecord row) {
        return StoredJson.named(Matter.Why.class, row.getWhy()).map(why -> new Acknowledgement(new AcknowledgementId(row.getId()),
            new Matter.Key(why, Rows.reference(row.getMeasureId(), MeasureId::new), Rows.reference(row.getActId(), ActId::new),
                Warning.Level.valueOf(row.getLevel()), row.getOccasion()), row.getDone(), row.getDoneBy(), row.getDoneOn()));
    }

    private static AcknowledgementRecord toRow(Acknowledgement done) {
        Matter.Key key = done.matter();
        AcknowledgementRecord row = new AcknowledgementRecord();
        Rows.setId(row, done.id().value());
        row.setWhy(key.why().name());
        row.setMeasureId(key.measure() == null ? null : key.measure().value());
        row.setActId(key.act() == null ? null : key.act().value());
        row.setLevel(key.level().name());
        row.setOccasion(key.occasion());
        row.setDone(done.done());
        row.setDoneBy(done.by());
        row.setDoneOn(done.on());
        return row;
    }
}
