package zhenggai.domain.ledger;

import java.util.List;
import java.util.stream.Stream;

import zhenggai.domain.people.Office;
import zhenggai.domain.rules.OfficeRules;

/** The case as it stands at one moment: the office and its rules, its inspections and everything below them, in order. */
public record Ledger(Office office, OfficeRules rules, List<InspectionBranch> inspections) {

    public Stream<CategoryBranch> categories() {
        return inspections.stream().flatMap(i -> i.categories().stream());
    }

    public Stream<FindingBranch> findings() {
        return categories().flatMap(c -> c.findings().stream());
    }

    public Stream<MeasureLeaf> measures() {
        return findings().flatMap(f -> f.measures().stream());
    }
}
