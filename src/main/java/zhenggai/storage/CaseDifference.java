package zhenggai.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.history.ThingChange.What;

/** What a case would have to do to become another one, row by row, in the words of the case. */
public final class CaseDifference {
    private final List<RowChange> changes = new ArrayList<>();
    private final ThingTitles titles;

    CaseDifference(Tx tx, CaseCopy other) {
        titles = new ThingTitles(tx);
        new CaseRows(tx).copy().tables().forEach((table, rows) -> compare(table, rows, other.tables().getOrDefault(table, List.of())));
    }

    private void compare(String table, List<Map<String, Object>> now, List<Map<String, Object>> then) {
        Map<Long, Map<String, Object>> left = new HashMap<>();
        now.forEach(row -> left.put(CaseRows.id(row), row));
        for (Map<String, Object> row : then) {
            Map<String, Object> before = left.remove(CaseRows.id(row));
            if (before == null) {
                note(table, row, null, row);
            } else if (!before.equals(row)) {
                note(table, row, RowImages.differing(before, row), RowImages.differing(row, before));
            }
        }
        now.stream().filter(row -> left.containsKey(CaseRows.id(row))).forEach(row -> note(table, row, row, null));
    }

    private void note(String table, Map<String, Object> row, Map<String, Object> before, Map<String, Object> after) {
        changes.add(new RowChange(table, CaseRows.id(row), before, after, Tx.owners(table, row)));
    }

    public int count(What what) {
        return (int) changes.stream().filter(change -> change.what() == what).count();
    }

    /** The first of them, with what the things are called. */
    public List<ThingChange> first(int most) {
        return changes.stream().limit(most).map(titles::thing).toList();
    }
}
