package zhenggai.storage.parcel;

import static zhenggai.storage.generated.Tables.FINDING;
import static zhenggai.storage.generated.Tables.MEASURE;
import static zhenggai.storage.generated.Tables.STEP;

import org.jooq.Table;
import zhenggai.domain.parcel.Departure;
import zhenggai.storage.generated.tables.records.DepartureRecord;
import zhenggai.storage.row.RowTx;

/** What left the case as rows, which are only ever added. */
public final class DepartureStore {
    private final RowTx tx;

    public DepartureStore(RowTx tx) {
        this.tx = tx;
    }

    /** @param files how many files of evidence went along */
    public void add(Departure how, String fileName, int files, String checksum) {
        DepartureRecord row = new DepartureRecord();
        row.setFileName(fileName);
        row.setFindings(how.hasCase() ? count(FINDING) : 0);
        row.setMeasures(how.hasCase() ? count(MEASURE) : 0);
        row.setFiles((long) files);
        row.setSteps(how.hasHistory() ? count(STEP) : 0);
        row.setChecksum(checksum);
        tx.insert(row);
    }

    private long count(Table<?> table) {
        return tx.sql.fetchCount(table);
    }
}
