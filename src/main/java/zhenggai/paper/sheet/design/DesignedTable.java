package zhenggai.paper.sheet.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TextColumns;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.cell.PaperTitle;
import zhenggai.words.Texts;

/**
 * A table of measures as an office designed it. One row is a measure, or a finding where every column speaks of findings as a whole. A case of
 * several inspections says which, and a table that is compared says what changed, though the template has no column for it.
 */
public final class DesignedTable {
    private final Dossier now;
    private final TableTemplate template;
    private final LocalDate on;
    private final @Nullable Changes changes;
    private final List<TemplateColumn> columns;
    private final List<Entry> entries;
    private final boolean ofFindings;

    private DesignedTable(Dossier now, TableTemplate template, LocalDate on, @Nullable Changes changes) {
        this.now = now;
        this.template = template;
        this.on = on;
        this.changes = changes;
        this.ofFindings = FindingText.suits(fields(template.columns()));
        this.columns = columns(template, ledger().inspections().size() > 1, changes);
        this.entries = Selection.of(now.ledger(), template, ofFindings, on, comparison());
    }

    /**
     * @param on the day it is filled in: what is overdue is overdue on this day
     * @param changes what is marked as changed, null where nothing is compared
     */
    public static TableSheet of(Dossier now, TableTemplate template, LocalDate on, @Nullable Changes changes) {
        return new DesignedTable(now, template, on, changes).sheet();
    }

    private TableSheet sheet() {
        List<Row> rows = rows();
        return new TableSheet(heading(), template.page(), laidOut(rows), rows, new TableEnding(now.ledger(), template, on, changes, entries).ending());
    }

    private @Nullable Comparison comparison() {
        return changes == null ? null : changes.comparison();
    }

    /** With what is gone, where something is compared. */
    private Ledger ledger() {
        return changes == null ? now.ledger() : changes.comparison().woven();
    }

    private Heading heading() {
        String office = now.ledger().office().name();
        String table = template.title().isEmpty() ? template.name() : template.title();
        String title = now.ledger().inspections().size() == 1
            ? PaperTitle.of(now.ledger().inspections().getFirst().inspection(), table) : PaperTitle.of(office, table);
        return template.headerLines().isEmpty() ? PaperHead.of(title, office, on)
            : PaperHead.of(title, office, String.join("\n", template.headerLines()), on);
    }

    /** The template's own, what rows stand together by moved before them, and what this paper cannot do without added. */
    private static List<TemplateColumn> columns(TableTemplate template, boolean severalInspections, @Nullable Changes changes) {
        List<TemplateColumn> columns = new ArrayList<>(template.columns());
        if (severalInspections && columns.stream().noneMatch(column -> column.field() == TableField.INSPECTION)) {
            columns.add(afterNumber(columns), TemplateColumn.of(TableField.INSPECTION));
        }
        Role role = Selection.role(template.grouping());
        if (role != null) {
            TableField field = FieldColumn.field(role);
            TemplateColumn group = columns.stream().filter(column -> column.field() == field).findFirst().orElse(TemplateColumn.of(field));
            columns.remove(group);
            columns.add(afterNumber(columns), group);
        }
        if (changes != null) {
            if (columns.stream().noneMatch(column -> column.field() == TableField.CHANGE)) {
                columns.add(TemplateColumn.of(TableField.CHANGE));
            }
            String heading = Texts.text("paper.since.heading", changes.since());
            columns.replaceAll(column -> column.field() == TableField.CHANGE && column.heading().isEmpty() ? column.headed(heading) : column);
        }
        return columns;
    }

    private static int afterNumber(List<TemplateColumn> columns) {
        return !columns.isEmpty() && columns.getFirst().field() == TableField.NUMBER ? 1 : 0;
    }

    private static Set<TableField> fields(List<TemplateColumn> columns) {
        return columns.stream().map(TemplateColumn::field).collect(Collectors.toSet());
    }

    private List<Row> rows() {
        FieldText texts = new FieldText(now, fields(columns), on, comparison());
        FindingText whole = new FindingText(texts, on, comparison());
        List<Row> rows = new ArrayList<>();
        Groups groups = new Groups(template.grouping(), entries);
        int number = 0;
        for (Entry entry : entries) {
            boolean counts = !entry.isGone() && (ofFindings ? entry.finding() != null : !entry.leaves().isEmpty());
            number += counts ? 1 : 0;
            List<String> cells = new ArrayList<>();
            for (TemplateColumn column : columns) {
                TableField field = column.field();
                String cell = ofFindings ? whole.of(field, entry, counts ? number : 0) : texts.of(field, entry, counts ? number : 0);
                cells.add(cell.isEmpty() && groups.isBy(field) ? Texts.text("paper.extension.nobody") : cell);
            }
            rows.add(new Row(cells, groups.of(entry)));
        }
        return rows;
    }

    private List<Column> laidOut(List<Row> rows) {
        List<Column> laidOut = new ArrayList<>();
        for (TemplateColumn column : columns) {
            laidOut.add(FieldColumn.of(column, Groups.level(column.field(), template.grouping(), ofFindings), template.page().textSize()));
        }
        return TextColumns.suited(laidOut, rows, template.page());
    }
}
