package zhenggai.paper.sheet.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableTemplate.Grouping;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;

/** Which rows of a designed table share merged cells: those of one inspection, category and finding, within one department or person where it is by those. */
final class Groups {
    private final @Nullable Role role;
    private final int findings;
    private final Map<List<String>, Integer> holders = new LinkedHashMap<>();

    Groups(Grouping grouping, List<Entry> entries) {
        this.role = Selection.role(grouping);
        this.findings = 1 + entries.stream().mapToInt(entry -> entry.place().finding()).max().orElse(0);
    }

    /** Outermost first. A finding that stands with several holders is told apart in each. */
    List<Integer> of(Entry entry) {
        Entry.Place place = entry.place();
        if (role == null) {
            return List.of(place.inspection(), place.category(), place.finding());
        }
        int holder = holders.computeIfAbsent(entry.names(role), unknown -> holders.size());
        int apart = holder * findings;
        return List.of(holder, apart + place.inspection(), apart + place.category(), apart + place.finding());
    }

    /** Whether the field names whose rows stand together. */
    boolean isBy(TableField field) {
        return role != null && field == FieldColumn.field(role);
    }

    /** By which of these levels a column's cells are merged. */
    static int level(TableField field, Grouping grouping, boolean ofFindings) {
        if (grouping == Grouping.NONE) {
            return Column.OWN;
        }
        Role role = Selection.role(grouping);
        int outer = role == null ? 0 : 1;
        if (role != null && field == FieldColumn.field(role)) {
            return 0;
        }
        return switch (field) {
            case INSPECTION -> outer;
            case CATEGORY -> outer + 1;
            default -> field.isOfFinding() && !ofFindings ? outer + 2 : Column.OWN;
        };
    }
}
