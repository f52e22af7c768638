package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.PROGRESS;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.storage.generated.tables.records.ProgressRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Progress entries as rows. There is no way to change one: a correction is another entry. */
public final class ProgressStore {
    private final RowTx tx;

    public ProgressStore(RowTx tx) {
        this.tx = tx;
    }

    /** The entries of a measure, newest first. */
    public List<ProgressEntry> of(MeasureId measure) {
        return tx.sql.selectFrom(PROGRESS).where(PROGRESS.MEASURE_ID.eq(measure.value()))
            .orderBy(PROGRESS.AS_OF_ON.desc(), PROGRESS.ID.desc()).fetch(ProgressStore::toDomain);
    }

    public Optional<ProgressEntry> latest(MeasureId measure) {
        return of(measure).stream().findFirst();
    }

    public ProgressEntry add(ProgressEntry entry) {
        return toDomain(tx.insert(toRow(entry)));
    }

    /** Only together with its measure. */
    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(PROGRESS).where(PROGRESS.MEASURE_ID.eq(measure.value())).orderBy(PROGRESS.ID.desc()).forEach(tx::delete);
    }

    private static ProgressEntry toDomain(ProgressRecord row) {
        return new ProgressEntry(new ProgressId(row.getId()), new MeasureId(row.getMeasureId()), row.getAsOfOn(), row.getDone(), row.getWhyNot(),
            row.getNextStep(), row.getPercent() == null ? null : row.getPercent().intValue(), row.getReportedBy());
    }

    private static ProgressRecord toRow(ProgressEntry entry) {
        ProgressRecord row = new ProgressRecord();
        Rows.setId(row, entry.id().value());
        row.setMeasureId(entry.measure().value());
        row.setAsOfOn(entry.asOf());
        row.setDone(entry.done());
        row.setWhyNot(entry.whyNot());
        row.setNextStep(entry.nextStep());
        row.setPercent(entry.percent() == null ? null : entry.percent().longValue());
        row.setReportedBy(entry.reportedBy());
        return row;
    }
}
