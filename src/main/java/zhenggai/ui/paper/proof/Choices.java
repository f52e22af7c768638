package zhenggai.ui.paper.proof;

import java.util.List;
import java.util.Optional;

import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.Finding;
import zhenggai.paper.sheet.design.Presets;

/**
 * Whom and what of the case a paper can be about, the tables it can be made by, the issues it can be compared with.
 *
 * @param departments their names
 */
public record Choices(
        List<Person> people, List<String> departments, List<Finding> findings, List<TableTemplate> usual, List<TableTemplate> saved, List<Issue> issues,
        List<Meeting> meetings) {
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A table by its name, an own one before a usual one; the usual progress table where none is named. */
    public Optional<TableTemplate> table(String name) {
        return name.isEmpty() ? usual.stream().findFirst() : Presets.named(name, saved);
    }

    /** Off the FX thread. */
    static Choices of(OpenCase open) {
        Ledger ledger = open.ledgers().current();
        List<Finding> findings = ledger.findings().map(FindingBranch::finding).toList();
        return new Choices(
            open.people().persons(), open.people().departments().stream().map(Department::name).toList(), findings, Presets.usual(), open.templates().all(),
            open.issues().all(), open.meetings().all().reversed());
    }
}
