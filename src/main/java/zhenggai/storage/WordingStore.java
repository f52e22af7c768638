package zhenggai.storage;

import static zhenggai.storage.generated.Tables.WORDING;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Wording;
import zhenggai.domain.notice.wording.WordingId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.WordingRecord;

/** What was decided about publishing findings and measures as rows; there is none where nothing was decided. */
public final class WordingStore {
    private final Tx tx;

    WordingStore(Tx tx) {
        this.tx = tx;
    }

    public List<Wording> all() {
        return tx.sql.selectFrom(WORDING).orderBy(WORDING.ID).fetch(WordingStore::toDomain);
    }

    /** What was decided about the finding itself, or that nothing was. */
    public Wording of(FindingId finding) {
        return tx.sql.selectFrom(WORDING).where(WORDING.FINDING_ID.eq(finding.value()).and(WORDING.MEASURE_ID.isNull())).fetchOptional(WordingStore::toDomain)
            .orElseGet(() -> Wording.of(finding));
    }

    /** What was decided about the measure, or that nothing was. */
    public Wording of(FindingId finding, MeasureId measure) {
        return tx.sql.selectFrom(WORDING).where(WORDING.MEASURE_ID.eq(measure.value())).fetchOptional(WordingStore::toDomain)
            .orElseGet(() -> Wording.of(finding, measure));
    }

    public void save(Wording wording) {
        if (wording.id().isNew()) {
            tx.insert(toRow(wording));
        } else {
            tx.update(toRow(wording));
        }
    }

    /** Takes away what was decided about a measure, because the measure goes. */
    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(WORDING).where(WORDING.MEASURE_ID.eq(measure.value())).fetch().forEach(tx::delete);
    }

    /** Takes away what was decided about a finding and what stands under it, because the finding goes. */
    public void removeAllOf(FindingId finding) {
        tx.sql.selectFrom(WORDING).where(WORDING.FINDING_ID.eq(finding.value())).fetch().forEach(tx::delete);
    }

    /** What is kept back for a reason that only a newer version knows is kept back here too. */
    private static Wording toDomain(WordingRecord row) {
        String unknown = row.getReason().isBlank() && row.getWithheld() != null ? row.getWithheld() : row.getReason();
        return StoredJson.named(Withheld.class, row.getWithheld()).map(why -> wording(row, why, row.getReason()))
            .orElseGet(() -> wording(row, row.getWithheld() == null ? null : Withheld.OTHER, unknown));
    }

    private static Wording wording(WordingRecord row, @Nullable Withheld why, String reason) {
        return new Wording(new WordingId(row.getId()), new FindingId(row.getFindingId()), Rows.reference(row.getMeasureId(), MeasureId::new), row.getAccepted(), why, reason);
    }

    private static WordingRecord toRow(Wording wording) {
        WordingRecord row = new WordingRecord();
        Rows.setId(row, wording.id().value());
        row.setFindingId(wording.finding().value());
        row.setMeasureId(wording.measure() == null ? null : wording.measure().value());
        row.setAccepted(wording.accepted());
        row.setWithheld(wording.withheld() == null ? null : wording.withheld().name());
        row.setReason(wording.reason());
        return row;
    }
}
