package zhenggai.storage;

import static zhenggai.storage.generated.Tables.EVIDENCE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.impl.DSL;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.EvidenceRecord;

/** Evidence as rows, in the order it came in. */
public final class EvidenceStore {
    private final Tx tx;

    EvidenceStore(Tx tx) {
        this.tx = tx;
    }

    public List<Evidence> of(MeasureId measure) {
        return tx.sql.selectFrom(EVIDENCE).where(EVIDENCE.MEASURE_ID.eq(measure.value())).orderBy(EVIDENCE.ID).fetch(EvidenceStore::toDomain);
    }

    public List<Evidence> all() {
        return tx.sql.selectFrom(EVIDENCE).orderBy(EVIDENCE.ID).fetch(EvidenceStore::toDomain);
    }

    /** How many pieces back each measure; measures without any are left out. */
    Map<MeasureId, Integer> counts() {
        return tx.sql.select(EVIDENCE.MEASURE_ID, DSL.count()).from(EVIDENCE).groupBy(EVIDENCE.MEASURE_ID).stream()
            .collect(Collectors.toMap(row -> new MeasureId(row.value1()), row -> row.value2()));
    }

    int count(MeasureId measure) {
        return tx.sql.fetchCount(EVIDENCE, EVIDENCE.MEASURE_ID.eq(measure.value()));
    }

    public Evidence save(Evidence evidence) {
        EvidenceRecord row = toRow(evidence);
        return toDomain(evidence.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(EvidenceId id) {
        tx.delete(Rows.one(tx.sql.fetchOne(EVIDENCE, EVIDENCE.ID.eq(id.value()))));
    }

    private static Evidence toDomain(EvidenceRecord row) {
        return new Evidence(new EvidenceId(row.getId()), new MeasureId(row.getMeasureId()), row.getTitle(), row.getDocumentNumber(),
            row.getDatedOn(), row.getPlace());
    }

    private static EvidenceRecord toRow(Evidence evidence) {
        EvidenceRecord row = new EvidenceRecord();
        Rows.setId(row, evidence.id().value());
        row.setMeasureId(evidence.measure().value());
        row.setTitle(evidence.title());
        row.setDocumentNumber(evidence.documentNumber());
        row.setDatedOn(evidence.datedOn());
        row.setPlace(evidence.place());
        return row;
    }
}
