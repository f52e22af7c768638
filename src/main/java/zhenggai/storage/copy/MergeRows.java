package zhenggai.storage.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.merge.Conflict;
import zhenggai.domain.merge.Dispute;
import zhenggai.domain.merge.Merged;
import zhenggai.domain.merge.Renumbered;
import zhenggai.domain.merge.Shape;
import zhenggai.storage.file.SqlTrouble;
import zhenggai.storage.history.ThingTitles;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;

/** The rows of a case that becomes another one by a merge, and what is said of them. */
public final class MergeRows {
    private final RowTx tx;
    private final ThingTitles titles;

    public MergeRows(RowTx tx) {
        this.tx = tx;
        this.titles = new ThingTitles(tx);
    }

    public static Shape shape() {
        return CaseShape.get();
    }

    /**
     * Makes the case what came of a merge.
     *
     * @throws Refused when the two sides do not fit together, as with a department that one renamed and the other made anew
     */
    public void become(Merged merged) {
        CaseCopy now = new CaseRows(tx).copy();
        tx.deferReferences();
        new CaseRows(tx).keepPapers(merged.copy().papers());
        try {
            merged.copy().tables().forEach((table, rows) -> remove(table, now.tables().get(table), rows));
            merged.copy().tables().forEach((table, rows) -> write(table, now.tables().get(table), rows));
        } catch (org.jooq.exception.DataAccessException e) {
            throw SqlTrouble.isConstraint(e) ? new Refused("merge.clash") : e;
        }
        merged.copy().series().forEach(tx::raiseSeries);
        merged.copy().lastIds().forEach(tx::raiseLastId);
        if (tx.isDangling()) {
            throw new Refused("merge.clash");
        }
    }

    private void remove(String table, List<Map<String, Object>> now, List<Map<String, Object>> then) {
        Map<Long, Map<String, Object>> stays = byId(then);
        now.stream().filter(row -> !stays.containsKey(RowImages.id(row)))
            .forEach(row -> tx.replay(new RowChange(table, RowImages.id(row), row, null, RowTx.owners(table, row))));
    }

    private void write(String table, List<Map<String, Object>> now, List<Map<String, Object>> then) {
        Map<Long, Map<String, Object>> before = byId(now);
        for (Map<String, Object> row : then) {
            if (before.containsKey(RowImages.id(row))) {
                tx.overwrite(table, row);
            }
        }
        for (Map<String, Object> row : then) {
            if (!before.containsKey(RowImages.id(row))) {
                tx.replay(new RowChange(table, RowImages.id(row), null, row, RowTx.owners(table, row)));
            }
        }
    }

    private static Map<Long, Map<String, Object>> byId(List<Map<String, Object>> rows) {
        Map<Long, Map<String, Object>> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(RowImages.id(row), row));
        return byId;
    }

    /** A conflict with names in the place of ids. */
    public Dispute told(Conflict conflict) {
        return new Dispute(conflict, told(conflict, conflict.mine()), told(conflict, conflict.theirs()));
    }

    private ThingChange told(Conflict conflict, @Nullable Map<String, Object> side) {
        String table = conflict.thing().table();
        Map<String, Object> before = conflict.before();
        if (side == null) {
            return titles.thing(new RowChange(table, conflict.thing().id(), before, null, new RowChange.Owners(0, 0)));
        }
        Map<String, Object> then = new LinkedHashMap<>();
        Map<String, Object> now = new LinkedHashMap<>();
        side.forEach((column, value) -> {
            boolean isMeant = conflict.isRemoval() ? !Objects.equals(value, before.get(column)) : conflict.columns().contains(column);
            if (isMeant) {
                then.put(column, before == null ? null : before.get(column));
                now.put(column, value);
            }
        });
        ThingChange told = titles.thing(new RowChange(table, conflict.thing().id(), then, now, new RowChange.Owners(0, 0)));
        return new ThingChange(told.subject(), told.id(), told.what(), titles.titleIn(table, side), told.fields());
    }

    /** A number that was given twice, on the thing that has another one now. */
    public ThingChange told(Renumbered renumbered, Merged merged) {
        String table = renumbered.thing().table();
        Map<String, Object> row = byId(merged.copy().tables().get(table)).get(renumbered.thing().id());
        return new ThingChange(new RowChange(table, renumbered.thing().id(), row, row, new RowChange.Owners(0, 0)).subject(), renumbered.thing().id(),
            ThingChange.What.CHANGED, titles.titleIn(table, row), List.of(new FieldChange(renumbered.column(), renumbered.from(), renumbered.to())));
    }
}
