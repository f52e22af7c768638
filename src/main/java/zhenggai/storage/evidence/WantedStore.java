package zhenggai.storage.evidence;

import static zhenggai.storage.generated.Tables.EVIDENCE_WANTED;

import java.util.List;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.EvidenceWantedRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Evidence that is asked for as rows, in the order it was asked. */
public final class WantedStore {
    private final RowTx tx;

    public WantedStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Wanted> of(MeasureId measure) {
        return where(EVIDENCE_WANTED.MEASURE_ID.eq(measure.value()));
    }

    /** What the piece was brought for. */
    public List<Wanted> metBy(EvidenceId piece) {
        return where(EVIDENCE_WANTED.EVIDENCE_ID.eq(piece.value()));
    }

    public List<Wanted> all() {
        return where(DSL.noCondition());
    }

    public Wanted get(WantedId id) {
        return toDomain(row(id));
    }

    public Wanted save(Wanted wanted) {
        EvidenceWantedRecord row = toRow(wanted);
        return toDomain(wanted.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(WantedId id) {
        tx.delete(row(id));
    }

    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(EVIDENCE_WANTED).where(EVIDENCE_WANTED.MEASURE_ID.eq(measure.value())).orderBy(EVIDENCE_WANTED.ID).fetch().forEach(tx::delete);
    }

    private List<Wanted> where(Condition condition) {
        return tx.sql.selectFrom(EVIDENCE_WANTED).where(condition).orderBy(EVIDENCE_WANTED.ID).fetch(WantedStore::toDomain);
    }

    private EvidenceWantedRecord row(WantedId id) {
        return Rows.one(tx.sql.fetchOne(EVIDENCE_WANTED, EVIDENCE_WANTED.ID.eq(id.value())));
    }

    private static Wanted toDomain(EvidenceWantedRecord row) {
        return new Wanted(new WantedId(row.getId()), new MeasureId(row.getMeasureId()), row.getWhat(), row.getAskedFrom(), row.getDueOn(),
            Rows.reference(row.getEvidenceId(), EvidenceId::new));
    }

    private static EvidenceWantedRecord toRow(Wanted wanted) {
        EvidenceWantedRecord row = new EvidenceWantedRecord();
        Rows.setId(row, wanted.id().value());
        row.setMeasureId(wanted.measure().value());
        row.setWhat(wanted.what());
        row.setAskedFrom(wanted.from());
        row.setDueOn(wanted.by());
        row.setEvidenceId(wanted.met() == null ? null : wanted.met().value());
        return row;
    }
}
