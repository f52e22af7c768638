package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.FINDING;

import java.util.List;

import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Weight;
import zhenggai.storage.generated.tables.records.FindingRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Findings as rows. A new finding gets the case's next number, which no other finding ever gets. */
public final class FindingStore {
    private final RowTx tx;

    public FindingStore(RowTx tx) {
        this.tx = tx;
    }

    /** All findings of a category in their order. */
    public List<Finding> of(CategoryId category) {
        return tx.sql.selectFrom(FINDING).where(FINDING.CATEGORY_ID.eq(category.value()))
            .orderBy(FINDING.POSITION, FINDING.ID).fetch(FindingStore::toDomain);
    }

    public List<Finding> all() {
        return tx.sql.selectFrom(FINDING).orderBy(FINDING.CATEGORY_ID, FINDING.POSITION, FINDING.ID).fetch(FindingStore::toDomain);
    }

    public Finding get(FindingId id) {
        return toDomain(row(id));
    }

    public Finding save(Finding finding) {
        return finding.id().isNew()
            ? toDomain(tx.insert(toRow(finding.numbered(tx.nextNumber("finding")))))
            : toDomain(tx.update(toRow(finding)));
    }

    public void remove(FindingId id) {
        tx.delete(row(id));
    }

    private FindingRecord row(FindingId id) {
        return Rows.one(tx.sql.fetchOne(FINDING, FINDING.ID.eq(id.value())));
    }

    private static Finding toDomain(FindingRecord row) {
        return new Finding(new FindingId(row.getId()), new CategoryId(row.getCategoryId()), row.getNumber().intValue(), row.getPosition().intValue(),
            row.getFeedbackText(), row.getPublicText(), row.getManifestation(), row.getRootCause(), FindingKind.valueOf(row.getKind()),
            row.getGoal(), row.getWiderCheck(), Weight.valueOf(row.getWeight()));
    }

    private static FindingRecord toRow(Finding finding) {
        FindingRecord row = new FindingRecord();
        Rows.setId(row, finding.id().value());
        row.setCategoryId(finding.category().value());
        row.setNumber((long) finding.number());
        row.setPosition((long) finding.position());
        row.setFeedbackText(finding.feedbackText());
        row.setPublicText(finding.publicText());
        row.setManifestation(finding.manifestation());
        row.setRootCause(finding.rootCause());
        row.setKind(finding.kind().name());
        row.setGoal(finding.goal());
        row.setWiderCheck(finding.widerCheck());
        row.setWeight(finding.weight().name());
        return row;
    }
}
