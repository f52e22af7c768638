package zhenggai.paper.sheet.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate.Grouping;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;

/** Which rows a designed table has, and in what order: what its filter lets through, what stands together put together, the rest as it sorts. */
final class Selection {
    private final TableTemplate template;
    private final boolean ofFindings;
    private final LocalDate on;
    private final @Nullable Comparison comparison;
    private final Ledger ledger;
    private final List<Entry> entries = new ArrayList<>();
    private int categories;
    private int findings;

    private Selection(Ledger now, TableTemplate template, boolean ofFindings, LocalDate on, @Nullable Comparison comparison) {
        this.template = template;
        this.ofFindings = ofFindings;
        this.on = on;
        this.comparison = comparison;
        this.ledger = comparison == null ? now : comparison.woven();
    }

    /** @param ofFindings whether a row is a finding; else it is a measure */
    static List<Entry> of(Ledger now, TableTemplate template, boolean ofFindings, LocalDate on, @Nullable Comparison comparison) {
        return new Selection(now, template, ofFindings, on, comparison).ordered();
    }

    /** Rows keep the order of the ledger where they sort alike; what stands together keeps the order of its first row. */
    private List<Entry> ordered() {
        for (int i = 0; i < ledger.inspections().size(); i++) {
            InspectionBranch inspection = ledger.inspections().get(i);
            for (CategoryBranch category : inspection.categories()) {
                addCategory(i, inspection, category);
            }
        }
        Map<Object, List<Entry>> together = new LinkedHashMap<>();
        entries.forEach(entry -> together.computeIfAbsent(together(entry), key -> new ArrayList<>()).add(entry));
        return together.values().stream().flatMap(group -> group.stream().map(this::sorted).sorted(Sorted.ORDER).map(Sorted::entry)).toList();
    }

    private void addCategory(int number, InspectionBranch inspection, CategoryBranch category) {
        categories++;
        if (category.findings().isEmpty()) {
            findings++;
            if (template.filter().isAll()) {
                entries.add(new Entry(new Entry.Place(number, categories, findings), inspection, category, null, List.of(), false));
            }
        }
        for (FindingBranch finding : category.findings()) {
            findings++;
            addFinding(new Entry.Place(number, categories, findings), inspection, category, finding);
        }
    }

    private void addFinding(Entry.Place place, InspectionBranch inspection, CategoryBranch category, FindingBranch finding) {
        List<MeasureLeaf> leaves = finding.measures().stream().filter(leaf -> isAskedFor(finding, leaf)).toList();
        if (leaves.isEmpty() ? finding.measures().isEmpty() && isAskedForWithoutMeasure(finding) : ofFindings) {
            entries.add(new Entry(place, inspection, category, finding, leaves, isGone(finding)));
        } else {
            leaves.forEach(leaf -> entries.add(new Entry(place, inspection, category, finding, List.of(leaf), isGone(leaf))));
        }
    }

    private boolean isGone(FindingBranch finding) {
        return comparison != null && comparison.of(finding.finding().id()).is(ChangeKind.DELETED);
    }

    private boolean isGone(MeasureLeaf leaf) {
        return comparison != null && comparison.of(leaf.measure().id()).is(ChangeKind.DELETED);
    }

    private boolean isAskedFor(FindingBranch finding, MeasureLeaf leaf) {
        TableFilter filter = template.filter();
        return (filter.states().isEmpty() || filter.states().contains(leaf.measure().state()))
            && (filter.warnings().isEmpty() || filter.warnings().contains(
                Warning.of(leaf.measure(), finding.finding().kind(), on, ledger.rules()).level()))
            && isOfKind(finding) && concerns(finding.dutiesFor(leaf));
    }

    /** A finding for which nothing is planned yet has neither state nor warning to ask for. */
    private boolean isAskedForWithoutMeasure(FindingBranch finding) {
        return template.filter().states().isEmpty() && template.filter().warnings().isEmpty() && isOfKind(finding) && concerns(finding.duties());
    }

    private boolean isOfKind(FindingBranch finding) {
        return template.filter().kinds().isEmpty() || template.filter().kinds().contains(finding.finding().kind());
    }

    private boolean concerns(List<Duty> duties) {
        return concerns(duties, template.filter().person(), false) && concerns(duties, template.filter().department(), true);
    }

    private static boolean concerns(List<Duty> duties, String name, boolean department) {
        return name.isEmpty() || duties.stream().anyMatch(duty -> duty.role().isForDepartment() == department && duty.name().equals(name));
    }

    /** The outermost thing whose rows stand together. */
    private Object together(Entry entry) {
        Role role = role(template.grouping());
        if (role != null) {
            return entry.names(role);
        }
        if (template.grouping() == Grouping.NONE) {
            return Grouping.NONE;
        }
        return ofFindings ? entry.place().category() : entry.place().finding();
    }

    /** The role whose holders a grouping puts first; null where it is by none. */
    static @Nullable Role role(Grouping grouping) {
        return switch (grouping) {
            case LEAD_DEPARTMENT -> Role.LEAD_DEPARTMENT;
            case LEAD_LEADER -> Role.LEAD_LEADER;
            case RESPONSIBLE_PERSON -> Role.RESPONSIBLE_PERSON;
            case FINDING, NONE -> null;
        };
    }

    /** A row with what it sorts by, reckoned once. */
    private record Sorted(Entry entry, int rank, @Nullable LocalDate day) {
        private static final Comparator<Sorted> ORDER =
            Comparator.comparingInt(Sorted::rank).thenComparing(Sorted::day, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Sorted sorted(Entry entry) {
        return switch (template.sorting()) {
            case LEDGER -> new Sorted(entry, 0, null);
            case DEADLINE -> new Sorted(entry, 0, entry.due());
            case STATE -> new Sorted(entry, entry.state(), null);
            case WARNING -> new Sorted(entry, entry.urgency(on, ledger.rules()), entry.due());
        };
    }

    /** The measures of some rows. */
    static Stream<MeasureLeaf> leaves(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.leaves().stream());
    }
}
