package zhenggai.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One row as both sides have it now and as both had it, compared field by field. */
record Fields(Shape shape, Thing thing, @Nullable Map<String, Object> before, Map<String, Object> mine, Map<String, Object> theirs) {

    /** The fields that both sides changed, each in another way; those that are decided together stand together. */
    List<List<String>> conflicts() {
        List<List<String>> conflicts = new ArrayList<>();
        for (Set<String> together : bundles()) {
            if (isChanged(together, mine) && isChanged(together, theirs) && !isSame(together)) {
                conflicts.add(together.stream().filter(column -> !Objects.equals(mine.get(column), theirs.get(column))).toList());
            }
        }
        return conflicts;
    }

    /** The row that both changes make together; what is in conflict stays as it is here. */
    Map<String, Object> together() {
        Map<String, Object> row = new LinkedHashMap<>(mine);
        for (Set<String> together : bundles()) {
            if (before != null && !isChanged(together, mine) && isChanged(together, theirs)) {
                together.forEach(column -> row.put(column, theirs.get(column)));
            }
        }
        return row;
    }

    private boolean isChanged(Set<String> together, Map<String, Object> side) {
        return before == null || together.stream().anyMatch(column -> !Objects.equals(before.get(column), side.get(column)));
    }

    private boolean isSame(Set<String> together) {
        return together.stream().allMatch(column -> Objects.equals(mine.get(column), theirs.get(column)));
    }

    /** The columns that may ask somebody, those that are decided together as one; a number or a place in an order that both gave stays as it is here. */
    private List<Set<String>> bundles() {
        List<Set<String>> bundles = new ArrayList<>();
        Set<String> single = new java.util.LinkedHashSet<>(mine.keySet());
        single.remove("id");
        for (Set<String> group : shape.groups().getOrDefault(thing.table(), List.of())) {
            if (single.removeAll(group)) {
                bundles.add(group);
            }
        }
        if (before == null && shape.numbers().containsKey(thing.table())) {
            single.remove(shape.numbers().get(thing.table()).column());
        }
        single.forEach(column -> bundles.add(Set.of(column)));
        return bundles;
    }
}
