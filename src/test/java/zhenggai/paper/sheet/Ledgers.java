package zhenggai.paper.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.people.Contact;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.AssignmentId;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.spine.Weight;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.WorkCalendar;

/** Builds ledgers for tests, in the order they are read: category, finding, measure, and what belongs to the last measure. */
public final class Ledgers {
    private static final String PHONE = "0999-0000000";

    private final Office office;
    private final Map<String, Long> persons = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Inspection inspection;
    private OfficeRules rules = OfficeRules.USUAL;
    private final List<CategoryBranch> categories = new ArrayList<>();
    private int findings;
    private int measures;

    private Ledgers(String office, String inspection) {
        this.office = new Office(office, "", new Contact(PHONE, "", ""));
        this.inspection = Inspection.titled(inspection);
    }

    public static Ledgers of(String office, String inspection) {
        return new Ledgers(office, inspection);
    }

    public static Ledgers sample() {
        return of("示例市红十字会", "七届市委第五轮巡察");
    }

    public Ledgers category(String title) {
        categories.add(new CategoryBranch(new Category(new CategoryId(categories.size() + 1), InspectionId.NEW, categories.size() + 1,
            title), new ArrayList<>()));
        return this;
    }

    public Ledgers finding(String text) {
        CategoryBranch category = categories.getLast();
        findings++;
        Finding finding = new Finding(new FindingId(findings), category.category().id(), findings, 0, text, "", "", "", FindingKind.CONCENTRATED, "", "",
            Weight.ORDINARY);
        category.findings().add(new FindingBranch(finding, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    public Ledgers measure(String text) {
        measures++;
        Measure measure = new Measure(new MeasureId(measures), new FindingId(findings), measures, 0, text, "", "", Schedule.NONE, MeasureState.NOT_STARTED, 1,
            Closure.NONE);
        branch().measures().add(new MeasureLeaf(measure, new ArrayList<>(), null, 0, List.of()));
        return this;
    }

    public Ledgers duty(Role role, String name) {
        leaf().duties().add(duty(role, name, new MeasureId(measures), null));
        return this;
    }

    public Ledgers findingDuty(Role role, String name) {
        branch().duties().add(duty(role, name, null, new FindingId(findings)));
        return this;
    }

    public Ledgers deadline(Deadline original, Deadline current) {
        return replace(measure().on(new Schedule(null, original, current, null)), leaf().latest());
    }

    public Ledgers deadline(Deadline deadline) {
        return deadline(deadline, deadline);
    }

    public Ledgers extension(Deadline from, Deadline to, Decision decision) {
        return extension(from, to, "审批流程较长", decision);
    }

    public Ledgers extension(Deadline from, Deadline to, String reason, Decision decision) {
        MeasureLeaf old = branch().measures().removeLast();
        List<Extension> extensions = new ArrayList<>(old.extensions());
        extensions.add(new Extension(ExtensionId.NEW, old.measure().id(), from, to, reason, "林晓棠", from.day().minusDays(9), decision));
        Measure measure = decision.outcome() == Decision.Outcome.GRANTED ? old.measure().extended(to) : old.measure();
        branch().measures().add(new MeasureLeaf(measure, old.duties(), old.latest(), old.evidence(), extensions));
        return this;
    }

    public Ledgers events(LocalDate feedback, @Nullable LocalDate planAdopted) {
        inspection = new Inspection(inspection.id(), inspection.title(), "", "", Days.UNKNOWN, feedback, null, planAdopted, null, null, Days.UNKNOWN);
        return this;
    }

    public Ledgers kind(FindingKind kind) {
        FindingBranch old = categories.getLast().findings().removeLast();
        categories.getLast().findings().add(new FindingBranch(old.finding().classed(kind, Weight.ORDINARY), old.duties(), old.measures()));
        return this;
    }

    public Ledgers rules(OfficeRules office) {
        rules = office;
        return this;
    }

    /** The person of that name, as duties name him. */
    public Person person(String name) {
        return new Person(id(name), name, "办公室主任", "0999-0000004", null, true, null, null);
    }

    public Ledgers result(String text) {
        return replace(measure().resulting(text, ""), leaf().latest());
    }

    public Ledgers state(MeasureState state) {
        return state(state, Closure.NONE);
    }

    public Ledgers state(MeasureState state, Closure closure) {
        Measure m = measure();
        return replace(new Measure(m.id(), m.finding(), m.number(), m.position(), m.text(), m.resultText(), m.publicResult(), m.schedule(),
            state, m.round(), closure), leaf().latest());
    }

    public Ledgers progress(LocalDate asOf, String done, @Nullable Integer percent) {
        return replace(measure(), new ProgressEntry(ProgressId.NEW, MeasureId.NEW, asOf, done, "", "", percent, ""));
    }

    /** Everything long that can be said of the last finding. */
    public Ledgers explained(String publicText, String manifestation, String rootCause, String goal, String widerCheck) {
        FindingBranch old = categories.getLast().findings().removeLast();
        Finding finding = old.finding().worded(old.finding().feedbackText(), publicText).explained(manifestation, rootCause, goal, widerCheck);
        categories.getLast().findings().add(new FindingBranch(finding, old.duties(), old.measures()));
        return this;
    }

    public Ledgers publicResult(String text) {
        return replace(measure().resulting(measure().resultText(), text), leaf().latest());
    }

    public Ledgers expected(@Nullable LocalDate started, LocalDate expected) {
        Schedule old = measure().schedule();
        return replace(measure().on(new Schedule(started, old.original(), old.current(), expected)), leaf().latest());
    }

    public Ledgers progress(LocalDate asOf, String done, String whyNot, String nextStep) {
        return replace(measure(), new ProgressEntry(ProgressId.NEW, measure().id(), asOf, done, whyNot, nextStep, null, ""));
    }

    public Ledgers evidence(String title, String documentNumber) {
        evidence.add(new Evidence(EvidenceId.NEW, measure().id(), title, documentNumber, null, ""));
        return this;
    }

    /** With every person that was named, and the evidence. */
    public Dossier dossier() {
        return new Dossier(ledger(), WorkCalendar.published(), persons.keySet().stream().map(this::person).toList(), new EvidenceIndex(evidence, Map.of()), zhenggai.domain.supervision.ActLog.NONE, Instant.EPOCH, "", ZoneOffset.UTC);
    }

    /** The same with an identity for each finding and measure: its number. */
    public Ledger identified() {
        List<CategoryBranch> known = categories.stream().map(category -> new CategoryBranch(category.category(), category.findings().stream().map(branch ->
            new FindingBranch(identified(branch.finding()), branch.duties(), branch.measures().stream().map(leaf ->
                new MeasureLeaf(identified(leaf.measure()), leaf.duties(), leaf.latest(), leaf.evidence(), leaf.extensions())).toList())).toList())).toList();
        return new Ledger(office, rules, List.of(new InspectionBranch(inspection, known)));
    }

    private static Finding identified(Finding f) {
        return new Finding(new FindingId(f.number()), f.category(), f.number(), f.position(), f.feedbackText(), f.publicText(), f.manifestation(), f.rootCause(),
            f.kind(), f.goal(), f.widerCheck(), f.weight());
    }

    private static Measure identified(Measure m) {
        return new Measure(new MeasureId(m.number()), m.finding(), m.number(), m.position(), m.text(), m.resultText(), m.publicResult(), m.schedule(), m.state(),
            m.round(), m.closure());
    }

    public Ledger ledger() {
        return new Ledger(office, rules, List.of(new InspectionBranch(inspection, categories)));
    }

    public static Closure closedOn(LocalDate day) {
        return new Closure(day, day, new PersonId(1), "", "", null);
    }

    private PersonId id(String name) {
        return new PersonId(persons.computeIfAbsent(name, unknown -> persons.size() + 1L));
    }

    private Duty duty(Role role, String name, @Nullable MeasureId measure, @Nullable FindingId finding) {
        boolean department = role.isForDepartment();
        return new Duty(new Assignment(
            AssignmentId.NEW, role, department ? null : id(name), department ? new DepartmentId(1) : null, finding, measure), name);
    }

    private FindingBranch branch() {
        return categories.getLast().findings().getLast();
    }

    private MeasureLeaf leaf() {
        return branch().measures().getLast();
    }

    private Measure measure() {
        return leaf().measure();
    }

    private Ledgers replace(Measure measure, @Nullable ProgressEntry latest) {
        MeasureLeaf old = branch().measures().removeLast();
        branch().measures().add(new MeasureLeaf(measure, old.duties(), latest, old.evidence(), old.extensions()));
        return this;
    }
}
