package zhenggai.domain.papers;

import java.util.List;

import zhenggai.domain.Refused;

/**
 * A table of measures as an office designed it and saved it by name: its columns, what stands together, which measures and in what order, on
 * which sheet, under which lines.
 *
 * @param title what follows the name of the inspection in the title
 * @param headerLines lines of the office's own below the title
 * @param signOff the places to sign below the table, none where it is empty
 */
public record TableTemplate(
        TemplateId id, String name, String title, List<TemplateColumn> columns, Grouping grouping, TableFilter filter, Sorting sorting, PageSetup page,
        List<String> headerLines, List<String> signOff) {

    /** What rows stand together under one merged cell. */
    public enum Grouping { FINDING, LEAD_DEPARTMENT, LEAD_LEADER, RESPONSIBLE_PERSON, NONE }

    /** In what order rows stand, within what stands together. */
    public enum Sorting { LEDGER, DEADLINE, STATE, WARNING }

    /** @throws Refused when it has no name, no column, or one column twice */
    public TableTemplate {
        name = name.strip();
        title = title.strip();
        columns = List.copyOf(columns);
        headerLines = List.copyOf(headerLines);
        signOff = List.copyOf(signOff);
        if (name.isEmpty()) {
            throw new Refused("template.name-missing");
        }
        if (columns.isEmpty()) {
            throw new Refused("template.no-column");
        }
        if (columns.stream().map(TemplateColumn::field).distinct().count() < columns.size()) {
            throw new Refused("template.column-twice");
        }
    }

    public TableTemplate named(TemplateId newId, String newName) {
        return new TableTemplate(newId, newName, title, columns, grouping, filter, sorting, page, headerLines, signOff);
    }

    public TableTemplate titled(String newTitle) {
        return new TableTemplate(id, name, newTitle, columns, grouping, filter, sorting, page, headerLines, signOff);
    }

    public TableTemplate with(List<TemplateColumn> newColumns) {
        return new TableTemplate(id, name, title, newColumns, grouping, filter, sorting, page, headerLines, signOff);
    }

    public TableTemplate arranged(Grouping newGrouping, Sorting newSorting) {
        return new TableTemplate(id, name, title, columns, newGrouping, filter, newSorting, page, headerLines, signOff);
    }

    public TableTemplate only(TableFilter newFilter) {
        return new TableTemplate(id, name, title, columns, grouping, newFilter, sorting, page, headerLines, signOff);
    }

    public TableTemplate on(PageSetup newPage) {
        return new TableTemplate(id, name, title, columns, grouping, filter, sorting, newPage, headerLines, signOff);
    }

    public TableTemplate lined(List<String> newHeaderLines, List<String> newSignOff) {
        return new TableTemplate(id, name, title, columns, grouping, filter, sorting, page, newHeaderLines, newSignOff);
    }
}
