package zhenggai.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.storage.generated.tables.records.PaperFileRecord;

/** A copy of an older version, brought up by the same scripts as a case file: in memory, never on disk. */
final class OlderCopy {
    private OlderCopy() {}

    /** @throws Refused when the copy does not fit its own version */
    static CaseCopy broughtUp(CaseCopy older) {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Migrations.apply(memory, 0, older.version());
            DSLContext sql = Database.dsl(memory);
            Tx.writing(sql, tx -> {
                older.tables().forEach((table, rows) -> rows.forEach(row -> tx.insertPlain(table, row)));
                older.series().forEach(tx::raiseSeries);
                older.lastIds().forEach(tx::raiseLastId);
                older.papers().forEach((hash, content) -> tx.keep(new PaperFileRecord(hash, Base64.getDecoder().decode(content))));
                return true;
            });
            Migrations.apply(memory, older.version());
            return new CaseRows(Tx.reading(sql)).copy();
        } catch (SQLException | DataAccessException | IllegalArgumentException e) {
            throw new Refused("copy.damaged");
        }
    }
}
