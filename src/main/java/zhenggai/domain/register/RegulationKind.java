package zhenggai.domain.register;

import java.util.List;

/** What is done with a regulation: a new one is made, one in force is revised or abolished. */
public enum RegulationKind {
    MADE(RegulationStep.values()), REVISED(RegulationStep.values()),
    /** Nothing is drafted that a department would have to review: proposed, deliberated, announced, filed. */
    ABOLISHED(RegulationStep.DRAFT, RegulationStep.DELIBERATE, RegulationStep.PUBLISH, RegulationStep.ARCHIVE);

    private final List<RegulationStep> steps;

    RegulationKind(RegulationStep... steps) {
        this.steps = List.of(steps);
    }

    /** The stages it goes through, in order. */
    public List<RegulationStep> steps() {
        return steps;
    }
}
