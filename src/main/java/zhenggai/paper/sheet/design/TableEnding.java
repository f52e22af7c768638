package zhenggai.paper.sheet.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.FindingChange;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureChange;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.words.Texts;

/** What stands below a designed table: its figures with their rule, what it leaves out, what changed, the places to sign. */
final class TableEnding {
    private final Ledger ledger;
    private final TableTemplate template;
    private final LocalDate on;
    private final @Nullable Changes changes;
    private final List<Entry> entries;

    TableEnding(Ledger ledger, TableTemplate template, LocalDate on, @Nullable Changes changes, List<Entry> entries) {
        this.ledger = ledger;
        this.template = template;
        this.on = on;
        this.changes = changes;
        this.entries = entries;
    }

    Ending ending() {
        List<String> places = template.signOff().stream().map(this::place).toList();
        return new Ending(entries.isEmpty() ? List.of() : figures(), places, Texts.text(template.filter().isAll() ? "paper.empty" : "paper.nothing-asked-for"));
    }

    /** The place for the phone is filled in. */
    private String place(String place) {
        String phone = Texts.text("paper.sign.phone", "");
        return place.equals(phone.strip()) ? phone + ledger.office().contact().phone() : place;
    }

    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        if (template.filter().isAll()) {
            whole(figures);
        } else {
            figures.add(Texts.text("paper.filtered", asked(template.filter())));
            figures.add(counted());
        }
        if (changes != null) {
            figures.add(changed(changes));
        } else if (template.columns().stream().anyMatch(column -> column.field() == TableField.CHANGE)) {
            figures.add(Texts.text("paper.not-compared"));
        }
        if (listed().anyMatch(leaf -> DeadlineCell.isProvisional(leaf.measure()))) {
            figures.add(Texts.text("paper.provisional"));
        }
        return figures;
    }

    private void whole(List<String> figures) {
        Tally tally = Tally.of(ledger, on);
        figures.add(Texts.text("paper.count", tally.categories(), tally.findings(), tally.measures(), tally.findingsComplete(), tally.closed(),
            tally.overdue()));
        tally.completionPercent().ifPresent(percent -> figures.add(
            Texts.text("paper.rate", tally.closed(), tally.measures(), percent.toPlainString(), tally.longTerm(), tally.submitted())));
    }

    /** The measures that the table lists and that are there. */
    private Stream<MeasureLeaf> listed() {
        return Selection.leaves(entries).filter(leaf -> changes == null || !changes.comparison().of(leaf.measure().id()).is(ChangeKind.DELETED));
    }

    /** No rate: a part of the measures has none. */
    private String counted() {
        List<Measure> measures = listed().map(MeasureLeaf::measure).toList();
        List<Entry> there = entries.stream().filter(entry -> !entry.isGone()).toList();
        return Texts.text("paper.filtered-count", there.stream().map(entry -> entry.place().category()).distinct().count(),
            there.stream().map(entry -> entry.place().finding()).distinct().count(), measures.size(),
            measures.stream().filter(measure -> measure.state() == MeasureState.CLOSED).count(),
            measures.stream().filter(measure -> measure.isOverdue(on)).count());
    }

    private static String asked(TableFilter filter) {
        List<String> asked = new ArrayList<>();
        addAll(asked, "paper.filter.states", filter.states());
        addAll(asked, "paper.filter.kinds", filter.kinds());
        addAll(asked, "paper.filter.warnings", filter.warnings());
        if (!filter.person().isEmpty()) {
            asked.add(Texts.text("paper.filter.person", filter.person()));
        }
        if (!filter.department().isEmpty()) {
            asked.add(Texts.text("paper.filter.department", filter.department()));
        }
        return String.join(Texts.text("paper.filter.and"), asked);
    }

    private static void addAll(List<String> asked, String key, Collection<? extends Enum<?>> constants) {
        if (!constants.isEmpty()) {
            asked.add(Texts.text(key, constants.stream().sorted(Comparator.comparingInt(Enum::ordinal)).<String>map(Texts::text)
                .collect(Collectors.joining(Texts.text("list.comma")))));
        }
    }

    /** Each kind counted over what the table lists. */
    private String changed(Changes since) {
        List<MeasureChange> ofMeasures = Selection.leaves(entries).map(leaf -> since.comparison().of(leaf.measure().id())).toList();
        List<FindingChange> ofFindings = entries.stream().filter(entry -> entry.finding() != null).map(entry -> entry.finding().finding().id()).distinct()
            .map(since.comparison()::of).toList();
        return since.told(ofMeasures, ofFindings);
    }
}
