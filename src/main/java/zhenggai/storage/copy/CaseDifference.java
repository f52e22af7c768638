package zhenggai.storage.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.history.ThingChange.What;
import zhenggai.storage.history.ThingTitles;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;

/** What a case would have to do to become another one, row by row, in the words of the case. */
public final class CaseDifference {
    private final List<RowChange> changes = new ArrayList<>();
    private final ThingTitles titles;

    CaseDifference(RowTx tx, CaseCopy other) {
        titles = new ThingTitles(tx);
        new CaseRows(tx).copy().tables().forEach((table, rows) -> compare(table, rows, other.tables().getOrDefault(table, List.of())));
    }

    private void compare(String table, List<Map<String, Object>> now, List<Map<String, Object>> then) {
        Map<Long, Map<String, Object>> left = new HashMap<>();
        now.forEach(row -> left.put(RowImages.id(row), row));
        for (Map<String, Object> row : then) {
            Map<String, Object> before = left.remove(RowImages.id(row));
            if (before == null) {
                note(table, row, null, row);
            } else if (!before.equals(row)) {
                note(table, row, RowImages.differing(before, row), RowImages.differing(row, before));
            }
        }
        now.stream().filter(row -> left.containsKey(RowImages.id(row))).forEach(row -> note(table, row, row, null));
    }

    private void note(String table, Map<String, Object> row, Map<String, Object> before, Map<String, Object> after) {
        changes.add(new RowChange(table, RowImages.id(row), before, after, RowTx.owners(table, row)));
    }

    public int count(What what) {
        return (int) changes.stream().filter(change -> change.what() == what).count();
    }

    /** The first of them, with what the things are called. */
    public List<ThingChange> first(int most) {
        return changes.stream().limit(most).map(titles::thing).toList();
    }
}
