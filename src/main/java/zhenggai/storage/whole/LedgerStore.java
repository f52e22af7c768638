package zhenggai.storage.whole;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.storage.evidence.EvidenceStore;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.rule.RuleStore;
import zhenggai.storage.spine.AssignmentStore;
import zhenggai.storage.spine.CategoryStore;
import zhenggai.storage.spine.DepartmentStore;
import zhenggai.storage.spine.ExtensionStore;
import zhenggai.storage.spine.FindingStore;
import zhenggai.storage.spine.InspectionStore;
import zhenggai.storage.spine.MeasureStore;
import zhenggai.storage.spine.OfficeStore;
import zhenggai.storage.spine.PersonStore;
import zhenggai.storage.spine.ProgressStore;

/** The whole case as a tree: one query a table, put together here, which is faster than joining long texts in SQL. */
public final class LedgerStore {
    private final RowTx tx;

    public LedgerStore(RowTx tx) {
        this.tx = tx;
    }

    public Ledger whole() {
        return tx.whole(Ledger.class, this::read);
    }

    private Ledger read() {
        WholeTables whole = new WholeTables(tx.sql);
        Names names = new Names();
        List<Assignment> assignments = whole.assignments();
        Map<MeasureId, List<Duty>> byMeasure = assignments.stream().filter(a -> a.measure() != null)
            .collect(groupingBy(a -> a.measure(), mapping(names::duty, toList())));
        Map<FindingId, List<Duty>> byFinding = assignments.stream().filter(a -> a.finding() != null)
            .collect(groupingBy(a -> a.finding(), mapping(names::duty, toList())));
        Map<MeasureId, ProgressEntry> latest = whole.newestProgress().stream().collect(toMap(ProgressEntry::measure, p -> p));
        Map<MeasureId, Integer> evidence = new EvidenceStore(tx).counts();
        Map<MeasureId, List<Extension>> extensions = new ExtensionStore(tx).all().stream().collect(groupingBy(Extension::measure));
        Map<FindingId, List<MeasureLeaf>> leaves = whole.measures().stream()
            .map(m -> new MeasureLeaf(m, byMeasure.getOrDefault(m.id(), List.of()), latest.get(m.id()), evidence.getOrDefault(m.id(), 0),
                extensions.getOrDefault(m.id(), List.of())))
            .collect(groupingBy(leaf -> leaf.measure().finding()));
        Map<CategoryId, List<FindingBranch>> branches = new FindingStore(tx).all().stream()
            .map(f -> new FindingBranch(f, byFinding.getOrDefault(f.id(), List.of()), leaves.getOrDefault(f.id(), List.of())))
            .collect(groupingBy(branch -> branch.finding().category()));
        Map<Long, List<CategoryBranch>> categories = new CategoryStore(tx).all().stream()
            .collect(groupingBy(c -> c.inspection().value(), mapping(
                (Category c) -> new CategoryBranch(c, branches.getOrDefault(c.id(), List.of())), toList())));
        return new Ledger(new OfficeStore(tx).get(), new RuleStore(tx).get(), new InspectionStore(tx).all().stream()
            .map(i -> new InspectionBranch(i, categories.getOrDefault(i.id().value(), List.of()))).toList());
    }

    /** One measure as the tree has it; for screens that reload what a change touched and nothing else. */
    public MeasureLeaf leaf(MeasureId id) {
        Measure measure = new MeasureStore(tx).get(id);
        Names names = new Names();
        return new MeasureLeaf(measure, new AssignmentStore(tx).of(id).stream().map(names::duty).toList(),
            new ProgressStore(tx).latest(id).orElse(null), new EvidenceStore(tx).count(id), new ExtensionStore(tx).of(id));
    }

    /** One finding with its measures as the tree has it. */
    public FindingBranch branch(FindingId id) {
        Finding finding = new FindingStore(tx).get(id);
        Names names = new Names();
        return new FindingBranch(finding, new AssignmentStore(tx).of(id).stream().map(names::duty).toList(),
            new MeasureStore(tx).of(id).stream().map(m -> leaf(m.id())).toList());
    }

    /** Names of persons and departments, fetched once for one look at the case. */
    private final class Names {
        private final Map<PersonId, String> people = new PersonStore(tx).all().stream().collect(toMap(Person::id, Person::name));
        private final Map<DepartmentId, String> departments = new DepartmentStore(tx).all().stream().collect(toMap(Department::id, Department::name));

        Duty duty(Assignment assignment) {
            String name = assignment.person() != null ? people.get(assignment.person()) : departments.get(assignment.department());
            return new Duty(assignment, Objects.requireNonNull(name));
        }
    }
}
