package zhenggai.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many texts, of which those nearest to another are found without comparing it with all: two texts that are alike enough must share one of
 * the rarest pairs of signs of either, so only what shares one of those is compared. Nothing that is alike enough is missed.
 */
public final class Nearest {
    private final List<Likeness> texts;
    private final Map<Long, List<Integer>> holding = new HashMap<>();

    public Nearest(List<String> texts) {
        this.texts = texts.stream().map(Likeness::of).toList();
        for (int i = 0; i < this.texts.size(); i++) {
            for (long pair : this.texts.get(i).pairs()) {
                holding.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
            }
        }
    }

    /** A text by its place in the list, and how much it is alike. */
    public record Near(int index, double likeness) {}

    /** All that are at least so much alike, the nearest first, of equals the earlier. */
    public List<Near> to(String text, double atLeast) {
        Likeness likeness = Likeness.of(text);
        Set<Integer> candidates = new HashSet<>();
        for (long pair : rarest(likeness.pairs(), atLeast)) {
            candidates.addAll(holding.getOrDefault(pair, List.of()));
        }
        return candidates.stream().map(i -> new Near(i, likeness.to(texts.get(i)))).filter(near -> near.likeness() >= atLeast)
            .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::index)).toList();
    }

    /** With n pairs, and at least k of them shared where the likeness is reached, one of any n - k + 1 is shared. */
    private List<Long> rarest(long[] pairs, double atLeast) {
        int shared = Math.max(1, (int) Math.ceil(atLeast / (2 - atLeast) * pairs.length - 1e-9));
        List<Long> ordered = new ArrayList<>(pairs.length);
        for (long pair : pairs) {
            ordered.add(pair);
        }
        ordered.sort(Comparator.comparingInt(pair -> holding.getOrDefault(pair, List.of()).size()));
        return ordered.subList(0, Math.max(0, Math.min(pairs.length, pairs.length - shared + 1)));
    }
}
