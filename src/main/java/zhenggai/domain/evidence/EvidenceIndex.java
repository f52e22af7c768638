package zhenggai.domain.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/** All evidence of a case and what each piece backs. */
public final class EvidenceIndex {
    public static final EvidenceIndex EMPTY = new EvidenceIndex(List.of(), Map.of());

    private final List<Evidence> all;
    private final Map<EvidenceId, List<Backed>> further;
    private final Map<Backed, List<Evidence>> byBacked = new HashMap<>();

    /**
     * @param all in the order it came in
     * @param further what a piece backs besides its home
     */
    public EvidenceIndex(List<Evidence> all, Map<EvidenceId, List<Backed>> further) {
        this.all = List.copyOf(all);
        this.further = Map.copyOf(further);
        all.forEach(piece -> backs(piece).forEach(item -> byBacked.computeIfAbsent(item, first -> new ArrayList<>()).add(piece)));
    }

    public List<Evidence> all() {
        return all;
    }

    public List<Evidence> of(MeasureId measure) {
        return byBacked.getOrDefault(Backed.of(measure), List.of());
    }

    /** What backs the finding itself, not its measures. */
    public List<Evidence> of(FindingId finding) {
        return byBacked.getOrDefault(Backed.of(finding), List.of());
    }

    /** What the piece backs, its home first. */
    public List<Backed> backs(Evidence piece) {
        List<Backed> backs = new ArrayList<>(List.of(piece.home()));
        backs.addAll(further.getOrDefault(piece.id(), List.of()));
        return backs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceIndex index && all.equals(index.all) && further.equals(index.further);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, further);
    }
}
