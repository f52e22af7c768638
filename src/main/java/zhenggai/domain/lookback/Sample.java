package zhenggai.domain.lookback;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;

/**
 * The measures a look-back draws from those there are, in the order of the ledger.
 *
 * <p>By seed: each measure has the number of SplitMix64 that belongs to the seed and its own id; those with the smallest numbers, without
 * sign, are drawn. So the same seed draws the same from the same case. By risk: those with
 * most points; of equal ones those that stand first in the ledger.
 */
public record Sample(Draw draw, List<Candidate> drawn, int pool) {

    /**
     * @param all in the order of the ledger
     * @param picked which, where they are picked by hand
     * @throws Refused when there is nothing to draw from
     */
    public static Sample of(List<Candidate> all, Draw draw, Collection<MeasureId> picked) {
        if (all.isEmpty()) {
            throw new Refused("look-back.nothing-settled");
        }
        Set<MeasureId> drawn = switch (draw.method()) {
            case SEED -> first(all, draw.share(), Comparator.comparing(one -> SplitMix64.number(draw.seed(), one.id().value()), Long::compareUnsigned));
            case RISK -> first(all, draw.share(), Comparator.comparing(Candidate::points).reversed());
            case BY_HAND -> Set.copyOf(picked);
        };
        List<Candidate> inOrder = all.stream().filter(one -> drawn.contains(one.id())).toList();
        if (inOrder.isEmpty()) {
            throw new Refused("look-back.nothing-picked");
        }
        return new Sample(draw, inOrder, all.size());
    }

    private static Set<MeasureId> first(List<Candidate> all, Share share, Comparator<Candidate> order) {
        return all.stream().sorted(order).limit(share.of(all.size())).map(Candidate::id).collect(Collectors.toSet());
    }
}
