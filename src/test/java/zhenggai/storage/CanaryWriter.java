package zhenggai.storage;

import java.util.Map;

import zhenggai.storage.row.PreparedRows;
import zhenggai.storage.row.RowTx;

/** Deliberately writes a row past what notes it; see HouseRulesTest. */
class CanaryWriter {
    void write(RowTx tx) {
        tx.sql.deleteFrom(zhenggai.storage.generated.Tables.OFFICE).execute();
        new PreparedRows(tx.sql).insert("office", Map.of());
    }
}
