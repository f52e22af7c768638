package zhenggai.domain.merge;

import java.util.HashMap;
import java.util.Map;

import zhenggai.domain.copy.CaseCopy;

/**
 * The case as both sides had it last: before they parted, or when one of them was merged into the other.
 *
 * @param isTheirs whether the copy is in the ids of the other side
 * @param ids the things of the copy that have another id on the side it is not of, with that one
 */
public record Origin(CaseCopy copy, boolean isTheirs, Map<Thing, Long> ids) {

    /** What they were when they parted: under the same ids on both sides. */
    public static Origin parted(CaseCopy copy) {
        return new Origin(copy, false, Map.of());
    }

    /** The other side as it stood when it was merged here. */
    public static Origin mergedHere(CaseCopy copy, Map<Thing, Long> ids) {
        return new Origin(copy, true, ids);
    }

    /** This side as it stood when it was merged there. */
    public static Origin mergedThere(CaseCopy copy, Map<Thing, Long> ids) {
        return new Origin(copy, false, ids);
    }

    /** The things of the other side that are of it, each with its id here. */
    Map<Thing, Long> known() {
        Map<Thing, Long> known = new HashMap<>();
        for (Thing thing : Registers.of(copy).things()) {
            long other = ids.getOrDefault(thing, thing.id());
            known.put(isTheirs ? thing : new Thing(thing.table(), other), isTheirs ? other : thing.id());
        }
        return known;
    }

    /** Its rows under the ids they have here. */
    Registers rows(Shape shape) {
        return isTheirs ? Alignment.of(shape, known(), copy, copy).rows() : Registers.of(copy);
    }
}
