package zhenggai.paper.sheet.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.supervision.Act;
import zhenggai.paper.cell.ActLines;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.words.ChangeWords;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/**
 * What a field says of one measure. What has a column of its own is not said in another one; what has none, and must not be lost, is
 * said where it belongs.
 */
final class FieldText {
    private final Dossier dossier;
    private final Set<TableField> columns;
    private final LocalDate on;
    private final @Nullable Comparison comparison;
    private final Map<PersonId, String> names;
    private final Map<MeasureId, List<Act>> acts;

    /** @param columns all fields of the table */
    FieldText(Dossier dossier, Set<TableField> columns, LocalDate on, @Nullable Comparison comparison) {
        this.dossier = dossier;
        this.columns = columns;
        this.on = on;
        this.comparison = comparison;
        this.names = dossier.people().stream().collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
        this.acts = columns.contains(TableField.SUPERVISION) ? dossier.acts().byMeasure() : Map.of();
    }

    /** @param number of the row among the measures; 0 where it is none */
    String of(TableField field, Entry entry, int number) {
        return switch (field) {
            case NUMBER -> entry.isGone() ? ChangeKind.DELETED.shape() : number == 0 ? "" : String.valueOf(number);
            case INSPECTION -> entry.inspection().inspection().title();
            case CATEGORY -> entry.category().category().title();
            case FINDING, PUBLIC_FINDING, MANIFESTATION, ROOT_CAUSE, GOAL, WIDER_CHECK, KIND, WEIGHT -> ofFinding(field, entry);
            case LEAD_LEADER, LEAD_DEPARTMENT, SUPPORTING_DEPARTMENT, RESPONSIBLE_PERSON, SUPERVISOR -> names(field, entry);
            default -> entry.leaves().isEmpty() ? withoutMeasure(field, entry) : ofMeasure(field, entry, entry.leaves().getFirst());
        };
    }

    private String ofFinding(TableField field, Entry entry) {
        if (entry.finding() == null) {
            return field == TableField.FINDING ? Texts.text("paper.no-finding") : "";
        }
        Finding finding = entry.finding().finding();
        return switch (field) {
            case FINDING -> marked(ProgressTable.numbered(finding), findingChange(entry));
            case PUBLIC_FINDING -> finding.publicText();
            case MANIFESTATION -> finding.manifestation();
            case ROOT_CAUSE -> finding.rootCause();
            case GOAL -> finding.goal();
            case WIDER_CHECK -> finding.widerCheck();
            case KIND -> Texts.text(finding.kind());
            case WEIGHT -> Texts.text(finding.weight());
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    /** What became of the finding itself; empty where nothing did, or nothing is compared. */
    private String findingChange(Entry entry) {
        return comparison == null || entry.finding() == null ? "" : ChangeWords.of(comparison.of(entry.finding().finding().id()));
    }

    /** The same where no column names the finding, so that it has to be said elsewhere. */
    String findingChangeUnnamed(Entry entry) {
        return columns.contains(TableField.FINDING) ? "" : findingChange(entry);
    }

    /** A department that leads says who supports it where those have no column of their own. */
    private String names(TableField field, Entry entry) {
        String names = ProgressTable.below(entry.names(Objects.requireNonNull(FieldColumn.role(field))));
        String supporting = field == TableField.LEAD_DEPARTMENT && !columns.contains(TableField.SUPPORTING_DEPARTMENT)
            ? ProgressTable.below(entry.names(Role.SUPPORTING_DEPARTMENT)) : "";
        return supporting.isEmpty() ? names : names + "\n" + Texts.text("paper.supported-by", supporting);
    }

    private String withoutMeasure(TableField field, Entry entry) {
        return switch (field) {
            case MEASURE -> Texts.text("paper.no-measure");
            case CHANGE -> findingChangeUnnamed(entry);
            default -> "";
        };
    }

    private String ofMeasure(TableField field, Entry entry, MeasureLeaf leaf) {
        Measure measure = leaf.measure();
        return switch (field) {
            case MEASURE -> entry.isGone() ? Texts.text("paper.gone", measure.text()) : measure.text();
            case STARTED -> measure.schedule().startedOn() == null ? "" : DayWords.below(measure.schedule().startedOn());
            case ORIGINAL_DEADLINE -> DeadlineCell.original(leaf);
            case DEADLINE -> columns.contains(TableField.EXTENSIONS) ? DeadlineCell.current(leaf) : DeadlineCell.of(leaf);
            case EXTENSIONS -> DeadlineCell.extensions(leaf);
            case EXPECTED -> expected(measure);
            case RESULT -> measure.resultText();
            case PUBLIC_RESULT -> measure.publicResult();
            case EVIDENCE -> evidence(measure);
            case CHANGE -> change(entry, measure);
            default -> ofWork(field, entry, leaf);
        };
    }

    private String ofWork(TableField field, Entry entry, MeasureLeaf leaf) {
        ProgressEntry latest = leaf.latest();
        return switch (field) {
            case PROGRESS -> MeasureCells.progress(leaf, columns);
            case WHY_NOT -> latest == null ? "" : latest.whyNot();
            case NEXT_STEP -> latest == null ? "" : latest.nextStep();
            case STATE -> entry.isGone() ? ChangeWords.of(ChangeKind.DELETED)
                : MeasureCells.state(leaf, Objects.requireNonNull(entry.finding()), dossier.ledger().rules(), on);
            case SUPERVISION -> ActLines.of(acts.getOrDefault(leaf.measure().id(), List.of()), dossier.acts().rules(), on);
            case CLOSE_OUT -> closeOut(leaf.measure());
            case REMARK -> remark(leaf);
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static String expected(Measure measure) {
        LocalDate day = measure.schedule().expectedOn();
        return day == null ? "" : Warning.isExpectedLate(measure) ? Texts.text("paper.expected-late", DayWords.below(day)) : DayWords.below(day);
    }

    private String evidence(Measure measure) {
        List<Evidence> all = dossier.evidence(measure.id());
        List<String> lines = new ArrayList<>();
        for (Evidence one : all) {
            String number = one.documentNumber().isBlank() ? "" : Texts.text("paper.document-number", one.documentNumber());
            lines.add(Texts.text("paper.finding", lines.size() + 1, one.title() + number));
        }
        return String.join("\n", lines);
    }

    /** Who accepted it and when; before that the cell is empty, for an opinion by hand. */
    private String closeOut(Measure measure) {
        Closure closure = measure.closure();
        List<String> lines = new ArrayList<>();
        if (measure.state() == MeasureState.CLOSED) {
            String acceptor = closure.acceptor() == null ? "" : names.getOrDefault(closure.acceptor(), "");
            if (!acceptor.isEmpty()) {
                lines.add(Texts.text("paper.acceptor", acceptor));
            }
            if (closure.closedOn() != null) {
                lines.add(DayWords.of(closure.closedOn()));
            }
        }
        if (!closure.overrideReason().isBlank()) {
            lines.add(Texts.text("paper.override", closure.overrideReason()));
        }
        return String.join("\n", lines);
    }

    /** What no other column of this table says and nobody may miss; else room to write. */
    private String remark(MeasureLeaf leaf) {
        Measure measure = leaf.measure();
        List<String> lines = new ArrayList<>();
        if (measure.round() > 1 && !columns.contains(TableField.STATE)) {
            lines.add(Texts.text("paper.round", measure.round()));
        }
        if (leaf.timesExtended() > 0 && !columns.contains(TableField.DEADLINE) && !columns.contains(TableField.EXTENSIONS)) {
            lines.add(DeadlineTrail.written(measure, leaf.extensions()));
        }
        if (Warning.isExpectedLate(measure) && !columns.contains(TableField.EXPECTED)) {
            lines.add(Texts.text("paper.expected", DayWords.of(Objects.requireNonNull(measure.schedule().expectedOn()))));
        }
        if (!measure.closure().missing().isBlank() && !columns.contains(TableField.PROGRESS)) {
            lines.add(Texts.text("paper.missing", measure.closure().missing()));
        }
        if (!measure.closure().overrideReason().isBlank() && !columns.contains(TableField.CLOSE_OUT)) {
            lines.add(Texts.text("paper.override", measure.closure().overrideReason()));
        }
        return String.join("\n", lines);
    }

    /** What became of the measure, and of its finding where no column names that. */
    private String change(Entry entry, Measure measure) {
        if (comparison == null) {
            return "";
        }
        String change = ChangeWords.of(comparison.of(measure.id()));
        String told = entry.isGone() && !columns.contains(TableField.MEASURE) ? change + "\n" + Texts.text("paper.was", measure.text()) : change;
        String ofFinding = findingChangeUnnamed(entry);
        return ofFinding.isEmpty() ? told : marked(told, Texts.text("paper.of-finding", ofFinding));
    }

    private static String marked(String words, String mark) {
        return words.isEmpty() ? mark : mark.isEmpty() ? words : words + "\n" + mark;
    }
}
