package zhenggai.storage.rule;

import static zhenggai.storage.generated.Tables.RULE;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import zhenggai.storage.generated.tables.records.RuleRecord;
import zhenggai.storage.row.RowTx;

/** The rows of the rule table by name: only what the office decided differently from the usual has one. */
public final class RuleRows {
    /** The rule that says how pieces of evidence are numbered. */
    public static final String EVIDENCE_NUMBER = "evidence-number";

    private final RowTx tx;

    public RuleRows(RowTx tx) {
        this.tx = tx;
    }

    public Map<String, String> read(Predicate<String> names) {
        Map<String, String> values = new HashMap<>();
        tx.sql.selectFrom(RULE).forEach(row -> {
            if (names.test(row.getName())) {
                values.put(row.getName(), row.getValue());
            }
        });
        return values;
    }

    /** Writes what differs from the rows of these names; a value that is the usual one loses its row. */
    public void write(Predicate<String> names, Map<String, String> values, Map<String, String> usual) {
        Map<String, String> wanted = new HashMap<>(values);
        usual.forEach(wanted::remove);
        for (RuleRecord row : tx.sql.selectFrom(RULE).fetch()) {
            if (names.test(row.getName())) {
                @Nullable String value = wanted.remove(row.getName());
                if (value == null) {
                    tx.delete(row);
                } else {
                    row.setValue(value);
                    tx.update(row);
                }
            }
        }
        wanted.forEach((name, value) -> {
            RuleRecord row = new RuleRecord();
            row.setName(name);
            row.setValue(value);
            tx.insert(row);
        });
    }
}
