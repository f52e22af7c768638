package zhenggai.domain.draft.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One finding or measure of a draft beside the case: how it stands, what it is there, what is said otherwise, what is to be done. */
public record Match(int node, Presence presence, @Nullable Counterpart known, List<Change> changes, Taking taking) {

    public Match {
        changes = List.copyOf(changes);
    }

    static Match fresh(int node) {
        return new Match(node, Presence.NEW, null, List.of(), Taking.AS_NEW);
    }

    /** What is said otherwise is renewed unless somebody wants it otherwise; of what is the same there is nothing to do. */
    static Match with(int node, Counterpart known, List<Change> changes) {
        return changes.isEmpty() ? new Match(node, Presence.SAME, known, changes, Taking.LEAVE)
            : new Match(node, Presence.CHANGED, known, changes, Taking.UPDATE);
    }

    Match taken(Taking as) {
        return new Match(node, presence, known, changes, as);
    }

    /** What is usually done with a finding or measure that stands like this. */
    Match usual() {
        return taken(presence == Presence.NEW ? Taking.AS_NEW : presence == Presence.CHANGED ? Taking.UPDATE : Taking.LEAVE);
    }

    /** Whether it says the same of the same thing, whatever is to be done about it. */
    boolean isLike(Match other) {
        return taken(other.taking).equals(other);
    }
}
