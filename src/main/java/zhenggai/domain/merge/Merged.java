package zhenggai.domain.merge;

import java.util.List;

import zhenggai.domain.copy.CaseCopy;

/** What comes of a merge: the whole case, which numbers changed, and how much of the other side is in it. */
public record Merged(CaseCopy copy, List<Renumbered> renumbered, Taken taken) {

    /** How many rows of this case are new, other than before, or gone. */
    public record Taken(int added, int changed, int removed) {
        public boolean isNothing() {
            return added + changed + removed == 0;
        }
    }
}
