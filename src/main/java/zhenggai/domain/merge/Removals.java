package zhenggai.domain.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one side took away: in bundles of rows that hang together, such as a finding with its measures. A bundle that the other side went on
 * working with is a matter for a person, all of it at once.
 */
final class Removals {
    private final Shape shape;
    private final Registers base;
    /** Where they are gone. */
    private final Registers gone;
    /** Where they are still there. */
    private final Registers there;
    private final Map<Thing, Thing> leaders = new LinkedHashMap<>();

    private Removals(Shape shape, Registers base, Registers gone, Registers there) {
        this.shape = shape;
        this.base = base;
        this.gone = gone;
        this.there = there;
    }

    /** Bundles of things that are gone on one side and there on the other, each with whether it was worked with. */
    static Map<List<Thing>, Boolean> of(Shape shape, Registers base, Registers gone, Registers there) {
        Removals removals = new Removals(shape, base, gone, there);
        base.things().stream().filter(thing -> !gone.has(thing) && there.has(thing)).forEach(thing -> removals.leaders.put(thing, thing));
        removals.leaders.keySet().forEach(removals::join);
        Map<Thing, List<Thing>> bundles = new LinkedHashMap<>();
        removals.leaders.keySet().forEach(thing -> bundles.computeIfAbsent(removals.leader(thing), leader -> new ArrayList<>()).add(thing));
        Map<Thing, Boolean> used = removals.used();
        Map<List<Thing>, Boolean> answer = new LinkedHashMap<>();
        bundles.forEach((leader, things) -> answer.put(removals.topFirst(things), used.getOrDefault(leader, false)));
        return answer;
    }

    private void join(Thing thing) {
        Registers.named(shape, thing.table(), base.row(thing), other -> {
            if (leaders.containsKey(other)) {
                leaders.put(leader(thing), leader(other));
            }
        });
    }

    private Thing leader(Thing thing) {
        Thing leader = thing;
        while (!leaders.get(leader).equals(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }

    private Map<Thing, Boolean> used() {
        Map<Thing, Boolean> used = new HashMap<>();
        for (Thing thing : there.things()) {
            if (leaders.containsKey(thing)) {
                if (!there.row(thing).equals(base.row(thing))) {
                    used.put(leader(thing), true);
                }
            } else if (!gone.has(thing) || !there.row(thing).equals(gone.row(thing))) {
                Registers.named(shape, thing.table(), there.row(thing), other -> {
                    if (leaders.containsKey(other)) {
                        used.put(leader(other), true);
                    }
                });
            }
        }
        return used;
    }

    /** The thing that nothing else of the bundle stands over comes first: by it a person knows the bundle. */
    private List<Thing> topFirst(List<Thing> things) {
        Set<Thing> all = new HashSet<>(things);
        Map<Boolean, List<Thing>> parted = things.stream().collect(Collectors.partitioningBy(thing -> hasOwner(thing, all)));
        List<Thing> sorted = new ArrayList<>(parted.get(false));
        sorted.addAll(parted.get(true));
        return List.copyOf(sorted);
    }

    private boolean hasOwner(Thing thing, Set<Thing> things) {
        List<Thing> owners = new ArrayList<>();
        Registers.named(shape, thing.table(), base.row(thing), owners::add);
        return owners.stream().anyMatch(things::contains);
    }
}
