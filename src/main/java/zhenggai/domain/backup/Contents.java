package zhenggai.domain.backup;

import java.util.Map;
import java.util.Set;

/**
 * What a case file holds, counted: by this a backup is compared with the file it was taken from.
 *
 * @param version of the case file
 * @param origin the hash of the first step of history, by which a case is known wherever it lies
 * @param steps how many steps the history has
 * @param head the hash of the newest one
 * @param rows how many rows each table has
 */
public record Contents(int version, String origin, long steps, String head, Map<String, Long> rows) {
    /** Of a sealed backup that was not opened. */
    public static final Contents UNREAD = new Contents(0, "", 0, "", Map.of());
    /** What only grows, whatever is removed from the case. */
    private static final Set<String> GROWING = Set.of("step", "step_row", "series", "paper_file", "departure");

    public long findings() {
        return rows.getOrDefault("finding", 0L);
    }

    public long measures() {
        return rows.getOrDefault("measure", 0L);
    }

    /** How many rows there are that somebody could miss. */
    public long things() {
        return rows.entrySet().stream().filter(table -> !GROWING.contains(table.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
