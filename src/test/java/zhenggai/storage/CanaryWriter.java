package zhenggai.storage;

import java.util.Map;

import zhenggai.storage.row.PreparedRows;

/** Deliberately writes a row past Tx; see HouseRulesTest. */
class CanaryWriter {
    void write(Tx tx) {
        tx.sql.deleteFrom(zhenggai.storage.generated.Tables.OFFICE).execute();
        new PreparedRows(tx.sql).insert("office", Map.of());
    }
}
