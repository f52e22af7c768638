package zhenggai.storage;

import zhenggai.storage.row.RowTx;

/** Deliberately writes a row past what notes it; see HouseRulesTest. */
class CanaryWriter {
    void write(RowTx tx) {
        tx.sql.deleteFrom(zhenggai.storage.generated.Tables.OFFICE).execute();
    }
}
