package zhenggai.paper.sheet.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.words.ChangeWords;
import zhenggai.words.Texts;

/** What a field says of a finding as a whole, in a table whose rows are findings: its state, its last deadline, what became of its measures. */
public final class FindingText {
    private static final Set<TableField> OF_THE_WHOLE = EnumSet.of(
        TableField.NUMBER, TableField.LEAD_LEADER, TableField.LEAD_DEPARTMENT, TableField.SUPPORTING_DEPARTMENT, TableField.RESPONSIBLE_PERSON,
        TableField.SUPERVISOR, TableField.DEADLINE, TableField.STATE, TableField.CHANGE, TableField.REMARK);

    private final FieldText texts;
    private final LocalDate on;
    private final @Nullable Comparison comparison;

    FindingText(FieldText texts, LocalDate on, @Nullable Comparison comparison) {
        this.texts = texts;
        this.on = on;
        this.comparison = comparison;
    }

    /** Whether a table of these columns speaks of findings only, so that one row for each says it all. */
    static boolean suits(Set<TableField> columns) {
        return columns.stream().allMatch(field -> field.isOfFinding() || OF_THE_WHOLE.contains(field)) && columns.stream().anyMatch(TableField::isOfFinding);
    }

    String of(TableField field, Entry entry, int number) {
        FindingBranch finding = entry.finding();
        return switch (field) {
            case DEADLINE -> finding == null ? "" : deadline(standing(finding));
            case STATE -> finding == null ? "" : entry.isGone() ? ChangeWords.of(ChangeKind.DELETED) : state(standing(finding), on);
            case CHANGE -> finding == null ? "" : change(entry, finding);
            case REMARK -> "";
            default -> texts.of(field, entry, number);
        };
    }

    /** Its measures without those that are gone. */
    private List<MeasureLeaf> standing(FindingBranch finding) {
        return finding.measures().stream().filter(leaf -> !change(leaf, ChangeKind.DELETED)).toList();
    }

    private boolean change(MeasureLeaf leaf, ChangeKind kind) {
        return comparison != null && comparison.of(leaf.measure().id()).is(kind);
    }

    /** The last day on which one of its measures is due; where none has a day, their words. */
    private static String deadline(List<MeasureLeaf> leaves) {
        return leaves.stream().map(leaf -> leaf.measure().deadline().day()).filter(Objects::nonNull).max(Comparator.naturalOrder()).map(DayWords::of)
            .orElseGet(() -> leaves.isEmpty() ? "" : ProgressTable.below(leaves.stream().map(DeadlineCell::of).toList()));
    }

    /** Its state by shape and word, how many of its measures are closed, and how many late on a day. */
    public static String state(List<MeasureLeaf> leaves, LocalDate on) {
        List<Measure> measures = leaves.stream().map(MeasureLeaf::measure).toList();
        FindingState state = FindingState.of(measures);
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("paper.finding-state", shape(state), state).strip());
        if (!measures.isEmpty()) {
            lines.add(Texts.text("paper.closed-of", measures.stream().filter(measure -> measure.state() == MeasureState.CLOSED).count(), measures.size()));
        }
        long late = measures.stream().filter(measure -> measure.isOverdue(on)).count();
        if (late > 0) {
            lines.add(Texts.text("paper.late-of", MeasureState.LATE, late));
        }
        return String.join("\n", lines);
    }

    /** The shape that a measure of the same state has. */
    private static String shape(FindingState state) {
        return switch (state) {
            case NO_MEASURE -> "";
            case NOT_STARTED -> MeasureState.NOT_STARTED.shape();
            case UNDER_WAY -> MeasureState.UNDER_WAY.shape();
            case COMPLETE -> MeasureState.CLOSED.shape();
        };
    }

    private String change(Entry entry, FindingBranch finding) {
        List<String> lines = new ArrayList<>();
        String itself = texts.findingChangeUnnamed(entry);
        if (!itself.isEmpty()) {
            lines.add(itself);
        }
        for (ChangeKind kind : ChangeKind.values()) {
            long count = finding.measures().stream().filter(leaf -> change(leaf, kind)).count();
            if (count > 0) {
                lines.add(Texts.text("paper.measures-changed", ChangeWords.of(kind), count));
            }
        }
        return String.join("\n", lines);
    }
}
