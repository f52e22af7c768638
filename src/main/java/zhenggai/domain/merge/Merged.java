package zhenggai.domain.merge;

import java.util.List;
import java.util.Map;

import zhenggai.domain.copy.CaseCopy;

/**
 * What comes of a merge: the whole case, which numbers changed, and how much of the other side is in it.
 *
 * @param ids the things of the other side that have another id in it, with that one
 */
public record Merged(CaseCopy copy, List<Renumbered> renumbered, Taken taken, Map<Thing, Long> ids) {

    /** How many rows of this case are new, other than before, or gone. */
    public record Taken(int added, int changed, int removed) {
        public boolean isNothing() {
            return added + changed + removed == 0;
        }
    }
}
