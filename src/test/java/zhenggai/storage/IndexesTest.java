package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.storage.file.Database;
import zhenggai.testkit.Desk;

/** Where many rows go at once, what refers to them is found by an index: without one each row that goes costs a look at all others. */
class IndexesTest {
    private static final Set<String> GO_IN_CROWDS = Set.of("category", "finding", "measure", "extension", "evidence", "result_figure", "submission");

    @TempDir Path dir;

    @Test
    void everyReferenceToAThingThatGoesWithAnInspectionHasAnIndex() {
        Path file = dir.resolve("案卷.zgt");
        new Desk().smallCase(file).close();
        try (Database database = Database.open(file, true)) {
            DSLContext sql = database.sql();
            List<String> without = new ArrayList<>();
            for (Record key : sql.fetch("""
                SELECT t.name AS child, k."from" AS reference, k."table" AS parent FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k
                WHERE t.type = 'table'""")) {
                String child = key.get("child", String.class);
                String reference = key.get("reference", String.class);
                if (GO_IN_CROWDS.contains(key.get("parent", String.class)) && !leads(sql, child).contains(reference)) {
                    without.add(child + "." + reference);
                }
            }
            assertThat(without).isEmpty();
        }
    }

    /** The columns that an index of the table begins with. */
    private static List<String> leads(DSLContext sql, String table) {
        return sql.fetch("SELECT c.name FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c WHERE c.seqno = 0", table).getValues(0, String.class);
    }
}
