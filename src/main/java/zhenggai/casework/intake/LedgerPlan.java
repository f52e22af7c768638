package zhenggai.casework.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.Duties;
import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Weight;
import zhenggai.domain.table.Difference;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;
import zhenggai.storage.Tx;

/** What a whole ledger would do to the case, worked out row by row without writing; then written, as far as it is wanted. */
final class LedgerPlan {
    private static final Map<TableField, BiFunction<Finding, String, Finding>> FINDING_TEXTS = new EnumMap<>(Map.of(
        TableField.PUBLIC_FINDING, (f, words) -> f.worded(f.feedbackText(), words),
        TableField.MANIFESTATION, (f, words) -> f.explained(words, f.rootCause(), f.goal(), f.widerCheck()),
        TableField.ROOT_CAUSE, (f, words) -> f.explained(f.manifestation(), words, f.goal(), f.widerCheck()),
        TableField.GOAL, (f, words) -> f.explained(f.manifestation(), f.rootCause(), words, f.widerCheck()),
        TableField.WIDER_CHECK, (f, words) -> f.explained(f.manifestation(), f.rootCause(), f.goal(), words)));

    /** A finding the ledger speaks of: one of the case, or a new one that gets its identity with its first row. */
    private static final class Home {
        private final @Nullable FindingBranch branch;
        private Finding finding;
        private int measures;
        private boolean told;

        Home(@Nullable FindingBranch branch, Finding finding) {
            this.branch = branch;
            this.finding = finding;
            this.measures = branch == null ? 0 : branch.measures().size();
        }
    }

    /** A row with what it would do. */
    private record Planned(LedgerLine line, @Nullable Home home, @Nullable RowWork work) {}

    private final Tx tx;
    private final LocalDate today;
    private final LedgerReading reading;
    private final Ledger ledger;
    private final LedgerMatch match;
    private final Reckoner reckoner;
    private final Map<Object, Home> homes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Planned> planned = new ArrayList<>();
    private final Map<CategoryId, Inspection> inspections = new HashMap<>();
    private final Map<CategoryId, Integer> findings = new HashMap<>();
    private final Map<String, CategoryId> categories = new HashMap<>();
    private final Duties.Roll roll;

    LedgerPlan(Tx tx, LocalDate today, LedgerReading reading) {
        this.tx = tx;
        this.today = today;
        this.reading = reading;
        this.ledger = tx.ledger().whole();
        this.match = new LedgerMatch(ledger, reading.rows());
        this.reckoner = new Reckoner(tx, today);
        this.roll = new Duties.Roll(tx);
        ledger.inspections().forEach(branch -> branch.categories().forEach(category -> inspections.put(category.category().id(), branch.inspection())));
        reading.rows().forEach(row -> planned.add(plan(row)));
    }

    List<LedgerLine> lines() {
        return planned.stream().map(Planned::line).toList();
    }

    private Planned plan(LedgerRow row) {
        try {
            Home home = home(row);
            if (row.hasMeasure() && !seen.add(LedgerMatch.plain(LedgerMatch.words(row)) + "\n" + LedgerMatch.plain(row.text(TableField.MEASURE)))) {
                throw new Refused("sheet.twice");
            }
            MeasureLeaf leaf = match.measure(row).orElse(null);
            List<Difference> differences = new ArrayList<>(home.branch == null ? List.of() : differences(home.branch.finding(), row));
            RowWork work = null;
            if (row.hasMeasure()) {
                work = RowWork.of(row, home.branch, leaf, reckoner, inspection(home, row), today);
                differences.addAll(work.differences());
            }
            boolean isNew = row.hasMeasure() ? leaf == null : home.branch == null && !home.told;
            home.told = true;
            Reception reception = isNew ? Reception.NEW : differences.isEmpty() ? Reception.SAME : Reception.CHANGED;
            return new Planned(new LedgerLine(row, reception, leaf == null ? null : leaf.measure().id(), isNew ? List.of() : differences,
                work == null ? List.of() : work.notes(), null), home, work);
        } catch (Refused refusal) {
            return new Planned(new LedgerLine(row, Reception.REFUSED, null, List.of(), List.of(), refusal), null, null);
        }
    }

    private Home home(LedgerRow row) {
        FindingBranch branch = match.finding(row).orElse(null);
        if (branch != null) {
            return homes.computeIfAbsent(branch.finding().id(), id -> new Home(branch, branch.finding()));
        }
        String words = LedgerMatch.words(row);
        if (words.isEmpty()) {
            throw new Refused("sheet.no-finding");
        }
        return homes.computeIfAbsent(LedgerMatch.plain(words), key -> new Home(null,
            Finding.draft(CategoryId.NEW, row.text(TableField.FINDING), row.text(TableField.PUBLIC_FINDING))));
    }

    private static List<Difference> differences(Finding known, LedgerRow row) {
        Finding after = said(known, row);
        List<Difference> differences = new ArrayList<>();
        differ(differences, TableField.FINDING, known.feedbackText(), after.feedbackText());
        differ(differences, TableField.PUBLIC_FINDING, known.publicText(), after.publicText());
        differ(differences, TableField.MANIFESTATION, known.manifestation(), after.manifestation());
        differ(differences, TableField.ROOT_CAUSE, known.rootCause(), after.rootCause());
        differ(differences, TableField.GOAL, known.goal(), after.goal());
        differ(differences, TableField.WIDER_CHECK, known.widerCheck(), after.widerCheck());
        differ(differences, TableField.KIND, known.kind(), after.kind());
        differ(differences, TableField.WEIGHT, known.weight(), after.weight());
        return differences;
    }

    private static void differ(List<Difference> differences, TableField field, Object before, Object after) {
        if (!before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }

    /** The finding as the row has it; what the row does not say stays. */
    private static Finding said(Finding known, LedgerRow row) {
        Finding said = known;
        String words = row.text(TableField.FINDING);
        String own = LedgerMatch.plain(words);
        boolean isOther = !own.isEmpty() && !own.equals(LedgerMatch.plain(known.headline())) && !own.equals(LedgerMatch.plain(known.publicText()))
            && !LedgerMatch.plain(row.marks().finding() + words).equals(LedgerMatch.plain(known.headline()));
        if (isOther) {
            said = known.feedbackText().isEmpty() ? known.worded("", words) : known.worded(words, known.publicText());
        }
        for (Map.Entry<TableField, BiFunction<Finding, String, Finding>> field : FINDING_TEXTS.entrySet()) {
            if (!row.text(field.getKey()).isEmpty()) {
                said = field.getValue().apply(said, row.text(field.getKey()));
            }
        }
        FindingKind kind = row.marks().kind();
        Weight weight = row.marks().weight();
        return kind == null && weight == null ? said : said.classed(kind == null ? said.kind() : kind, weight == null ? said.weight() : weight);
    }

    /** The inspection of the finding; of a new one that which the row names, or else the newest. */
    private Inspection inspection(Home home, LedgerRow row) {
        Inspection known = home.branch == null ? null : inspections.get(home.branch.finding().category());
        if (known != null) {
            return known;
        }
        String named = LedgerMatch.plain(row.text(TableField.INSPECTION));
        List<Inspection> all = ledger.inspections().stream().map(InspectionBranch::inspection).toList();
        return all.stream().filter(one -> !named.isEmpty() && LedgerMatch.plain(one.title()).equals(named)).findFirst()
            .orElseGet(() -> all.isEmpty() || !named.isEmpty() ? Inspection.titled(titled(row)) : all.getLast());
    }

    private String titled(LedgerRow row) {
        String named = row.text(TableField.INSPECTION);
        return named.isEmpty() ? reading.file().replaceFirst("\\.[^.]{1,5}$", "") : named;
    }

    /**
     * Writes the wanted rows that have something to write.
     *
     * @param by who puts forward what waits for acceptance
     */
    void write(Predicate<LedgerLine> wanted, String by) {
        planned.stream().filter(row -> row.line().writes() && wanted.test(row.line())).forEach(row -> write(row, by));
        reading.corrected().forEach(tx.sheetLayouts()::save);
        reckoner.recount();
    }

    private void write(Planned row, String by) {
        Home home = row.home();
        Finding said = said(home.finding, row.line().row());
        if (home.finding.id().equals(FindingId.NEW)) {
            CategoryId category = category(home, row.line().row());
            said = said.at(category, findings.merge(category, 1, Integer::sum));
        }
        if (!said.equals(home.finding)) {
            home.finding = tx.findings().save(said);
        }
        if (row.work() != null) {
            home.measures += row.line().reception() == Reception.NEW ? 1 : 0;
            row.work().write(tx, roll, home.finding.id(), home.measures, by);
        }
    }

    private CategoryId category(Home home, LedgerRow row) {
        Inspection inspection = inspection(home, row);
        String title = row.text(TableField.CATEGORY);
        // without a title it is the newest one, whichever that is by then
        CategoryId category = title.isEmpty() ? category(inspection, title, row)
            : categories.computeIfAbsent(inspection.title() + "\n" + LedgerMatch.plain(title), key -> category(inspection, title, row));
        findings.computeIfAbsent(category, there -> tx.findings().of(there).size());
        return category;
    }

    private CategoryId category(Inspection inspection, String title, LedgerRow row) {
        InspectionId in = inspection.id().equals(InspectionId.NEW) ? named(inspection) : inspection.id();
        List<Category> there = tx.categories().of(in);
        return there.stream().filter(one -> title.isEmpty() || LedgerMatch.plain(one.title()).equals(LedgerMatch.plain(title))).reduce((one, later) -> later)
            .orElseGet(() -> tx.categories().save(new Category(CategoryId.NEW, in, there.size() + 1, title.isEmpty() ? row.sheet() : title))).id();
    }

    private InspectionId named(Inspection wanted) {
        return tx.inspections().all().stream().filter(one -> one.title().equals(wanted.title())).findFirst()
            .orElseGet(() -> tx.inspections().save(wanted)).id();
    }
}
