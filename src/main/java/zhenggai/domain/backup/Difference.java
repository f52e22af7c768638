package zhenggai.domain.backup;

import java.util.List;

import zhenggai.domain.history.ThingChange;

/**
 * What a case would be after a backup took its place.
 *
 * @param returning how many things are in the backup only
 * @param changing how many are in both, and not the same
 * @param going how many are in the case only
 * @param steps how many lines of its history the backup does not have
 * @param first the first of these things, the others only count
 */
public record Difference(int returning, int changing, int going, long steps, List<ThingChange> first) {

    public boolean isNone() {
        return returning + changing + going == 0;
    }
}
