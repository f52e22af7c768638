package zhenggai.domain.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many texts among which the one most like another is found without comparing it with each: only those that share a pair are looked at. */
public final class LikeTexts<T> {
    private final List<T> things = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> having = new HashMap<>();

    public void add(String text, T thing) {
        Likeness likeness = Likeness.of(text);
        int place = things.size();
        things.add(thing);
        sizes.add(likeness.pairs().size());
        likeness.pairs().forEach(pair -> having.computeIfAbsent(pair, p -> new ArrayList<>()).add(place));
    }

    /** The most alike, of equals the first; nothing where none is at least so like, on the scale of {@link Likeness}. */
    public Optional<T> nearest(String text, double least) {
        Likeness likeness = Likeness.of(text);
        int[] shared = new int[things.size()];
        likeness.pairs().forEach(pair -> having.getOrDefault(pair, List.of()).forEach(place -> shared[place]++));
        int best = -1;
        double most = 0;
        for (int place = 0; place < shared.length; place++) {
            double like = shared[place] == 0 ? 0 : 2.0 * shared[place] / (likeness.pairs().size() + sizes.get(place));
            if (like >= least && like > most) {
                best = place;
                most = like;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(things.get(best));
    }
}
