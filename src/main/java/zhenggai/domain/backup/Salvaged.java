package zhenggai.domain.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What could be saved of a damaged case file, and what could not.
 *
 * @param file a new case file with what could be read
 * @param rows how many rows were read out of the damaged file
 * @param fromHistory how many more were told by its history
 * @param brokenAt the first step of the history that does not hold; it and what follows were left; 0 where all of it holds
 */
public record Salvaged(Path file, Contents contents, long rows, long fromHistory, long brokenAt, List<Loss> losses) {

    /** Why rows are lost. */
    public enum Why {
        UNREADABLE,
        UNFITTING,
        DANGLING
    }

    /**
     * Rows that could not be saved.
     *
     * @param from the first id, and the last: not every one of them need have been there
     */
    public record Loss(String table, long from, long until, Why why) {
        /** The last id where nothing of a table can be read. */
        public static final long ALL = Long.MAX_VALUE;

        public boolean holds(long id) {
            return id >= from && id <= until;
        }
    }
}
