package zhenggai.domain.ledger;

import java.util.List;

import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingState;

/** A finding with who answers for it and its measures in order. */
public record FindingBranch(Finding finding, List<Duty> duties, List<MeasureLeaf> measures) {

    public FindingState state() {
        return FindingState.of(measures.stream().map(MeasureLeaf::measure).toList());
    }

    public List<String> names(Role role) {
        return duties.stream().filter(d -> d.role() == role).map(Duty::name).toList();
    }
}
