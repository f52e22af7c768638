package zhenggai.storage;

/** Deliberately writes a row past Tx; see HouseRulesTest. */
class CanaryWriter {
    void write(Tx tx) {
        tx.sql.deleteFrom(zhenggai.storage.generated.Tables.OFFICE).execute();
    }
}
