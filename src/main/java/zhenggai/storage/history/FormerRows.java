package zhenggai.storage.history;

import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.storage.file.SqlTrouble;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Rows as they were before a step, put back as a step of their own. */
public final class FormerRows {
    /** Who may sign in is no content of the case. */
    private static final Set<String> NEVER = Set.of("account", "guard");

    private final RowTx tx;

    public FormerRows(RowTx tx) {
        this.tx = tx;
    }

    /**
     * Gives fields of a thing the values they had before that step.
     *
     * @throws Refused when the thing is gone, or what it was called is taken
     */
    public void restore(long step, Subject subject, long id, Set<String> fields) {
        String table = subject.name().toLowerCase(Locale.ROOT);
        Map<String, Object> before = changes(step).stream().filter(change -> change.table().equals(table) && change.id() == id && change.before() != null)
            .findFirst().map(RowChange::before).orElseThrow(() -> new Refused("case.thing-gone"));
        Table<?> rows = RowImages.table(table);
        Map<String, Object> row = new LinkedHashMap<>(RowImages.of(Rows.one(tx.sql.selectFrom(rows).where(rows.field("id", Long.class).eq(id)).fetchOne())));
        fields.stream().filter(before::containsKey).forEach(field -> row.put(field, before.get(field)));
        clashing(() -> tx.overwrite(table, row));
    }

    /**
     * Makes anew everything that a step removed, under the same ids and numbers.
     *
     * @return how many things
     * @throws Refused when what they belonged to is gone, or their place is taken
     */
    public int bringBack(long step) {
        List<RowChange> removed = changes(step).reversed().stream().filter(change -> change.after() == null && !NEVER.contains(change.table())).toList();
        tx.deferReferences();
        removed.forEach(change -> clashing(() -> tx.replay(change.inverse())));
        if (tx.isDangling()) {
            throw new Refused("history.restore-dangling");
        }
        return removed.size();
    }

    private List<RowChange> changes(long step) {
        return tx.sql.selectFrom(STEP_ROW).where(STEP_ROW.STEP_ID.eq(step)).orderBy(STEP_ROW.ORDINAL).fetch(HistoryStore::change);
    }

    private static void clashing(Runnable write) {
        try {
            write.run();
        } catch (DataAccessException e) {
            throw SqlTrouble.isConstraint(e) ? new Refused("history.restore-clash") : e;
        }
    }
}
