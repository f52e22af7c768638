package zhenggai.domain.draft.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import zhenggai.domain.Refused;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.ledger.Ledger;

/** A draft beside the case: each of its findings and measures with what it is there, by the id of its node, in the order of the draft. */
public record Matching(Map<Integer, Match> matches) {
    public static final Matching NONE = new Matching(Map.of());

    public Matching {
        matches = Collections.unmodifiableMap(new LinkedHashMap<>(matches));
    }

    public static Matching of(Draft draft, Ledger ledger) {
        return new Matching(new Meeting(draft, ledger).matches());
    }

    /** Nothing for a node that is neither finding nor measure, or that is left out. */
    public Optional<Match> of(int node) {
        return Optional.ofNullable(matches.get(node));
    }

    public long count(Presence presence) {
        return matches.values().stream().filter(match -> match.presence() == presence).count();
    }

    /** Whether accepting it would leave the case as it is. */
    public boolean changesNothing() {
        return matches.values().stream().allMatch(match -> match.taking() == Taking.LEAVE);
    }

    /**
     * The same with another deed for one node. The measures of a finding that is entered anew are entered anew with it; when it is not any
     * more, they are dealt with as usual again.
     *
     * @throws Refused when there is nothing in the case that could be renewed or left
     */
    public Matching taking(Draft draft, int node, Taking as) {
        Match match = matches.get(node);
        if (match == null || match.presence() == Presence.NEW && as != Taking.AS_NEW) {
            throw new Refused("match.nothing-there");
        }
        return taking(draft, List.of(match), as);
    }

    /** The same with one deed for all that stand in other words in the case. */
    public Matching takingChanged(Draft draft, Taking as) {
        return taking(draft, matches.values().stream().filter(match -> match.presence() == Presence.CHANGED).toList(), as);
    }

    private Matching taking(Draft draft, List<Match> chosen, Taking as) {
        Map<Integer, List<DraftNode>> below = draft.categories().stream().flatMap(category -> category.findings().stream())
            .collect(Collectors.toMap(finding -> finding.node().id(), DraftFinding::measures));
        Map<Integer, Match> changed = new LinkedHashMap<>(matches);
        for (Match match : chosen) {
            changed.put(match.node(), match.taken(as));
            if (as != match.taking() && (as == Taking.AS_NEW || match.taking() == Taking.AS_NEW)) {
                below.getOrDefault(match.node(), List.of())
                    .forEach(measure -> changed.computeIfPresent(measure.id(), (id, m) -> as == Taking.AS_NEW ? m.taken(as) : m.usual()));
            }
        }
        return new Matching(changed);
    }

    /** The same with what was decided before, where the draft and the case still meet as they did. */
    public Matching keeping(Matching before) {
        Map<Integer, Match> kept = new LinkedHashMap<>(matches);
        kept.replaceAll((node, match) -> before.of(node).filter(match::isLike).orElse(match));
        return new Matching(kept);
    }

    /** Whether both say the same of draft and case, whatever is to be done. */
    public boolean isLike(Matching other) {
        return matches.keySet().equals(other.matches.keySet()) && matches.values().stream().allMatch(match -> match.isLike(other.matches.get(match.node())));
    }
}
