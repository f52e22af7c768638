package zhenggai.storage.lasting;

import static zhenggai.storage.generated.Tables.FINDING_REPEAT;

import java.util.List;

import zhenggai.domain.repeat.Repeat;
import zhenggai.domain.repeat.RepeatId;
import zhenggai.domain.spine.FindingId;
import zhenggai.storage.generated.tables.records.FindingRepeatRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Links between findings and those of earlier inspections as rows, in the order they were made. */
public final class RepeatStore {
    private final RowTx tx;

    public RepeatStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Repeat> all() {
        return tx.sql.selectFrom(FINDING_REPEAT).orderBy(FINDING_REPEAT.ID).fetch(RepeatStore::toDomain);
    }

    public Repeat add(Repeat repeat) {
        return toDomain(tx.insert(toRow(repeat)));
    }

    public void remove(RepeatId id) {
        tx.delete(Rows.one(tx.sql.fetchOne(FINDING_REPEAT, FINDING_REPEAT.ID.eq(id.value()))));
    }

    /** Takes away the links of a finding to both sides, because the finding goes. */
    public void removeAllOf(FindingId finding) {
        tx.sql.selectFrom(FINDING_REPEAT).where(FINDING_REPEAT.FINDING_ID.eq(finding.value()).or(FINDING_REPEAT.EARLIER_ID.eq(finding.value())))
            .fetch().forEach(tx::delete);
    }

    private static Repeat toDomain(FindingRepeatRecord row) {
        return new Repeat(new RepeatId(row.getId()), new FindingId(row.getFindingId()), new FindingId(row.getEarlierId()), row.getLinkedBy(), row.getLinkedOn());
    }

    private static FindingRepeatRecord toRow(Repeat repeat) {
        FindingRepeatRecord row = new FindingRepeatRecord();
        Rows.setId(row, repeat.id().value());
        row.setFindingId(repeat.finding().value());
        row.setEarlierId(repeat.earlier().value());
        row.setLinkedBy(repeat.by());
        row.setLinkedOn(repeat.on());
        return row;
    }
}
