package zhenggai.domain.merge;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What both sides did to one thing, each in another way, so that a person has to decide: fields that both changed, or a thing that one side took
 * away while the other went on working with it.
 *
 * @param columns the fields that both changed; none where one side took the thing away
 * @param before the row as both had it, null where both added it
 * @param mine null where it was taken away here
 * @param theirs null where it was taken away there
 */
public record Conflict(Thing thing, List<String> columns, @Nullable Map<String, Object> before, @Nullable Map<String, Object> mine,
    @Nullable Map<String, Object> theirs) {

    public boolean isRemoval() {
        return columns.isEmpty();
    }
}
