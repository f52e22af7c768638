package zhenggai.domain.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import zhenggai.domain.copy.CaseCopy;

/**
 * Two cases that were one, compared with what they were. What only one side did is taken; what both did to the same field, or one did to a thing
 * that the other took away, is a conflict, which {@link #decided} wants an answer to.
 */
public final class CaseMerge {
    private final Shape shape;
    private final CaseCopy mineWhole;
    private final CaseCopy theirsWhole;
    private final Registers base;
    private final Registers mine;
    private final Registers theirs;
    private final Alignment alignment;
    private final Map<List<Thing>, Boolean> goneThere;
    private final Map<List<Thing>, Boolean> goneHere;
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * @param origin the case as both had it last
     * @param mine as it is now here
     * @param theirs as it is now there
     */
    public CaseMerge(Shape shape, Origin origin, CaseCopy mine, CaseCopy theirs) {
        this.shape = shape;
        this.mineWhole = mine;
        this.theirsWhole = theirs;
        this.base = origin.rows(shape);
        this.mine = Registers.of(mine);
        this.alignment = Alignment.of(shape, origin.known(), mine, theirs);
        this.theirs = alignment.rows();
        Numbers.keep(shape, base, this.mine, this.theirs);
        this.goneThere = Removals.of(shape, this.base, this.theirs, this.mine);
        this.goneHere = Removals.of(shape, this.base, this.mine, this.theirs);
        both().forEach(fields -> fields.conflicts().stream().filter(columns -> !shape.silent().containsAll(columns))
            .forEach(columns -> conflicts.add(new Conflict(fields.thing(), columns, fields.before(), fields.mine(), fields.theirs()))));
        goneThere.forEach(this::removal);
        goneHere.forEach(this::removal);
    }

    /** What a person has to decide. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The one case that both make, with every conflict decided. */
    public Merged decided(Function<Conflict, Side> choice) {
        Registers result = mine.copy();
        both().forEach(fields -> result.put(fields.thing().table(), fields.together()));
        theirs.things().stream().filter(thing -> !mine.has(thing) && !base.has(thing)).forEach(thing -> result.put(thing.table(), theirs.row(thing)));
        Set<Thing> refused = new HashSet<>();
        goneThere.forEach((bundle, isUsed) -> {
            if (!isUsed || choice.apply(conflict(bundle)) == Side.THEIRS) {
                bundle.forEach(result::remove);
                refused.addAll(bundle);
            }
        });
        goneHere.forEach((bundle, isUsed) -> {
            if (isUsed && choice.apply(conflict(bundle)) == Side.THEIRS) {
                bundle.forEach(thing -> result.put(thing.table(), theirs.row(thing)));
            } else {
                refused.addAll(bundle);
            }
        });
        for (Conflict conflict : conflicts) {
            if (!conflict.isRemoval() && choice.apply(conflict) == Side.THEIRS) {
                Map<String, Object> row = new LinkedHashMap<>(result.row(conflict.thing()));
                conflict.columns().forEach(column -> row.put(column, conflict.theirs().get(column)));
                result.put(conflict.thing().table(), row);
            }
        }
        drop(result, refused);
        return merged(result);
    }

    /** The things that both sides have. */
    private List<Fields> both() {
        return mine.things().stream().filter(theirs::has).map(thing -> new Fields(shape, thing, base.row(thing), mine.row(thing), theirs.row(thing))).toList();
    }

    private void removal(List<Thing> bundle, boolean isUsed) {
        if (isUsed) {
            conflicts.add(conflict(bundle));
        }
    }

    private Conflict conflict(List<Thing> bundle) {
        Thing top = bundle.getFirst();
        return new Conflict(top, List.of(), base.row(top), mine.row(top), theirs.row(top));
    }

    /** What names a thing that is gone for good goes with it; a row that named another one before names that one again. */
    private void drop(Registers result, Set<Thing> gone) {
        boolean goesOn = !gone.isEmpty();
        while (goesOn) {
            goesOn = false;
            for (Thing thing : result.things()) {
                Map<String, Object> row = result.row(thing);
                if (names(thing.table(), row, gone)) {
                    Map<String, Object> before = base.row(thing);
                    if (before != null && !names(thing.table(), before, gone)) {
                        Map<String, Object> back = new LinkedHashMap<>(row);
                        shape.references().get(thing.table()).keySet().forEach(column -> back.put(column, before.get(column)));
                        result.put(thing.table(), back);
                    } else {
                        result.remove(thing);
                        gone.add(thing);
                        goesOn = true;
                    }
                }
            }
        }
    }

    private boolean names(String table, Map<String, Object> row, Set<Thing> gone) {
        Set<Thing> named = new HashSet<>();
        Registers.named(shape, table, row, named::add);
        return named.stream().anyMatch(gone::contains);
    }

    private Merged merged(Registers result) {
        Map<String, Long> series = new TreeMap<>(Alignment.highest(mineWhole.series(), Numbers.aligned(shape, theirsWhole.series(), alignment)));
        Map<String, Long> given = new TreeMap<>(series);
        List<Renumbered> renumbered = Numbers.settle(shape, mine, result, given);
        Map<String, String> papers = new TreeMap<>(theirsWhole.papers());
        papers.putAll(mineWhole.papers());
        CaseCopy copy = new CaseCopy(mineWhole.version(), result.rows(new TreeSet<>(mineWhole.tables().keySet())), given, alignment.lastIds(), papers);
        return new Merged(copy, renumbered, taken(result), alignment.ids());
    }

    private Merged.Taken taken(Registers result) {
        int added = (int) result.things().stream().filter(thing -> !mine.has(thing)).count();
        int changed = (int) result.things().stream().filter(thing -> mine.has(thing) && !mine.row(thing).equals(result.row(thing))).count();
        int removed = (int) mine.things().stream().filter(thing -> !result.has(thing)).count();
        return new Merged.Taken(added, changed, removed);
    }
}
