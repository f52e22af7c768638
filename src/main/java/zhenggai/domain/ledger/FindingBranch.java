package zhenggai.domain.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Who answers for one of its measures: for each role those the measure names, or the finding's where it names none. */
    public List<Duty> dutiesFor(MeasureLeaf leaf) {
        Set<Role> own = leaf.duties().stream().map(Duty::role).collect(Collectors.toSet());
        return Stream.concat(leaf.duties().stream(), duties.stream().filter(duty -> !own.contains(duty.role()))).toList();
    }

    /** The names that hold a role for one of its measures. */
    public List<String> names(MeasureLeaf leaf, Role role) {
        return dutiesFor(leaf).stream().filter(duty -> duty.role() == role).map(Duty::name).toList();
    }
}
