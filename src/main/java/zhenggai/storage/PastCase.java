package zhenggai.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import org.sqlite.SQLiteConnection;

/** A case as it stood on a past day: a copy in memory, never on disk, with the later changes taken back. */
final class PastCase {
    private PastCase() {}

    static <T> T look(byte[] copy, List<RowChange> later, Function<Tx, T> query) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            ((SQLiteConnection) connection).deserialize("main", copy);
            return Tx.writing(Database.dsl(connection), taking -> {
                later.forEach(change -> taking.replay(change.inverse()));
                return query.apply(Tx.reading(taking.sql));
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
