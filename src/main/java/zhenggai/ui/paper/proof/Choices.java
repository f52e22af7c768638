package zhenggai.ui.paper.proof;

import java.util.List;

import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.Finding;

/** Whom and what of the case a paper can be about, the tables it can be made by, the issues it can be compared with. */
public record Choices(List<Person> people, List<Finding> findings, List<TableTemplate> usual, List<TableTemplate> saved, List<Issue> issues) {
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Off the FX thread. */
    static Choices of(OpenCase open) {
        Ledger ledger = open.ledgers().current();
        List<Finding> findings = ledger.inspections().stream().flatMap(inspection -> inspection.categories().stream())
            .flatMap(category -> category.findings().stream()).map(FindingBranch::finding).toList();
        return new Choices(open.people().persons(), findings, List.of(), List.of(), List.of());
    }
}
