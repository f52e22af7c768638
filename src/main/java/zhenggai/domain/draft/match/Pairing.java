package zhenggai.domain.draft.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.text.Likeness;
import zhenggai.domain.text.Nearest;
import zhenggai.domain.text.Nearest.Near;

/**
 * Two lists of texts of which each goes with one of the other: equal ones first, in their order, then what is nearly the same, the most alike
 * first and of those the one at the nearer place. Only what is left after the first step is searched, so that a list read again costs little.
 */
final class Pairing {
    private static final int NONE = -1;
    /** Of a text that is like hundreds of others the nearest few will do. */
    private static final int MOST_LOOKED_AT = 12;

    private final List<String> read;
    private final List<String> wordings = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final int[] met;
    private final boolean[] used;

    /** @param known each with all its wordings */
    Pairing(List<String> read, List<List<String>> known) {
        this.read = read;
        this.met = new int[read.size()];
        this.used = new boolean[known.size()];
        Arrays.fill(met, NONE);
        for (int i = 0; i < known.size(); i++) {
            for (String words : known.get(i)) {
                wordings.add(words);
                owners.add(i);
            }
        }
    }

    private record Pair(int read, int known, double likeness) {
        int apart() {
            return Math.abs(read - known);
        }
    }

    /** The place in the second list that goes with a place in the first, or -1. */
    int of(int place) {
        return met[place];
    }

    boolean meet(int place, int known) {
        boolean free = met[place] == NONE && !used[known];
        if (free) {
            met[place] = known;
            used[known] = true;
        }
        return free;
    }

    Pairing equal() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            places.computeIfAbsent(Likeness.folded(wordings.get(i)), words -> new ArrayDeque<>()).add(owners.get(i));
        }
        for (int i = 0; i < read.size(); i++) {
            Deque<Integer> there = places.getOrDefault(Likeness.folded(read.get(i)), new ArrayDeque<>());
            boolean found = false;
            while (!found && !there.isEmpty()) {
                found = meet(i, there.poll());
            }
        }
        return this;
    }

    Pairing nearly(double atLeast) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            if (!used[owners.get(i)]) {
                left.add(i);
            }
        }
        Nearest nearest = new Nearest(left.stream().map(wordings::get).toList());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < read.size() && !left.isEmpty(); i++) {
            if (met[i] == NONE) {
                for (Near near : nearest.to(read.get(i), atLeast).stream().limit(MOST_LOOKED_AT).toList()) {
                    pairs.add(new Pair(i, owners.get(left.get(near.index())), near.likeness()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::apart));
        pairs.forEach(pair -> meet(pair.read(), pair.known()));
        return this;
    }
}
