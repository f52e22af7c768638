package zhenggai.reading.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowMarks;
import zhenggai.domain.table.RowNote;
import zhenggai.domain.table.Sheet;
import zhenggai.domain.table.SheetRow;

/** Reads the rows below one header, one after the other: what a row leaves out because it stands above is filled in. */
final class SheetReader {
    private static final Set<TableField> FILLED_DOWN = Set.of(TableField.INSPECTION, TableField.CATEGORY, TableField.FINDING, TableField.PUBLIC_FINDING);
    private static final List<TableField> SAID_PER_MEASURE = List.of(TableField.PROGRESS, TableField.RESULT, TableField.PUBLIC_RESULT);

    private final Sheet sheet;
    private final Layout layout;
    private final boolean numbersFindings;
    private final Set<String> headings;
    private final Map<TableField, String> above = new EnumMap<>(TableField.class);
    private final List<LedgerRow> read = new ArrayList<>();
    private final List<RowNote> notes = new ArrayList<>();
    private int numberAbove;

    SheetReader(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.headings = sheet.rows().stream().filter(row -> row.number() >= layout.firstRow() && row.number() <= layout.lastRow())
            .flatMap(row -> row.cells().stream()).map(Cell::text).collect(Collectors.toSet());
        this.numbersFindings = layout.of(TableField.NUMBER).stream().anyMatch(this::isMergedDown);
    }

    private boolean isMergedDown(ColumnHeading column) {
        return rows().stream().anyMatch(row -> row.cell(column.column()).filter(Cell::merged).isPresent());
    }

    private List<SheetRow> rows() {
        return sheet.rows().stream().filter(row -> row.number() > layout.lastRow()).toList();
    }

    List<RowNote> notes() {
        return notes;
    }

    List<LedgerRow> read() {
        columnNotes();
        rows().forEach(this::row);
        long hidden = rows().stream().filter(SheetRow::hidden).count();
        if (hidden > 0) {
            notes.add(new RowNote(sheet.name(), "", "sheet.hidden-rows", List.of(hidden)));
        }
        return read;
    }

    private void columnNotes() {
        for (ColumnHeading column : layout.columns()) {
            String place = Cell.letters(column.column()) + layout.lastRow();
            if (column.field() == null) {
                notes.add(new RowNote(sheet.name(), place, "sheet.column-unknown", List.of(column.words().replace("\n", " "))));
            } else if (column.hidden()) {
                notes.add(new RowNote(sheet.name(), place, "sheet.column-hidden", List.of(column.words().replace("\n", " "))));
            }
        }
        Set<Integer> headed = layout.columns().stream().map(ColumnHeading::column).collect(Collectors.toSet());
        rows().stream().flatMap(row -> row.cells().stream().filter(cell -> !cell.merged() && !headed.contains(cell.column())).map(cell -> cell.place(row.number())))
            .forEach(place -> notes.add(new RowNote(sheet.name(), place, "sheet.no-heading", List.of())));
    }

    private void row(SheetRow row) {
        // the header once more, as at the top of a printed page
        if (row.cells().stream().allMatch(cell -> headings.contains(cell.text()))) {
            return;
        }
        String first = CellWords.text(row.cells().getFirst());
        if (Words.CELLS.pattern("below").matcher(first.replaceAll("\\s+", "")).matches()) {
            note(row, "sheet.row-below", shown(row));
            return;
        }
        boolean oneText = row.cells().stream().map(Cell::text).distinct().count() == 1;
        if (oneText && Words.CELLS.pattern("group").matcher(first).matches()) {
            above.put(TableField.CATEGORY, Words.CELLS.pattern("group-mark").matcher(first).replaceFirst("").strip());
            above.remove(TableField.FINDING);
            return;
        }
        // one sentence over several columns stands between the rows, or below them
        if (oneText && row.cells().size() > 1) {
            note(row, "sheet.row-below", shown(row));
            return;
        }
        item(row);
    }

    private void item(SheetRow row) {
        LedgerRow said = filledDown(RowWords.of(layout, row, numbersFindings, notes::add));
        boolean nothing = said.text(TableField.FINDING).isEmpty() && said.text(TableField.PUBLIC_FINDING).isEmpty() && !said.hasMeasure();
        if (nothing) {
            note(row, "sheet.row-nothing", shown(row));
        } else if (isContinued(said)) {
            read.set(read.size() - 1, continued(read.getLast(), said));
        } else if (goesOn(row, said)) {
            goOn(said);
        } else {
            split(said);
        }
    }

    /** The program's own tables go on in a further row where a text is longer than a row of Excel can be high. */
    private boolean isContinued(LedgerRow said) {
        return !read.isEmpty() && Words.CELLS.pattern("continued").matcher(said.text(TableField.NUMBER)).find();
    }

    private static LedgerRow continued(LedgerRow before, LedgerRow more) {
        Map<TableField, String> texts = new EnumMap<>(TableField.class);
        texts.putAll(before.texts());
        more.texts().forEach((field, text) -> {
            if (field != TableField.NUMBER && !text.equals(before.text(field)) && !field.isOfFinding() && field != TableField.STATE && field != TableField.DEADLINE) {
                texts.merge(field, text, String::concat);
            }
        });
        return new LedgerRow(before.sheet(), before.source(), texts, before.names(), before.days(), before.marks());
    }

    /** A measure merged over several rows is one measure, whatever else those rows say. */
    private boolean goesOn(SheetRow row, LedgerRow said) {
        return said.hasMeasure() && !read.isEmpty() && layout.of(TableField.MEASURE).stream().flatMap(column -> row.cell(column.column()).stream()).anyMatch(Cell::merged)
            && layout.of(TableField.MEASURE).stream().allMatch(column -> row.text(column.column()).equals(read.getLast().source().text(column.column())));
    }

    private void goOn(LedgerRow more) {
        SheetRow source = read.getLast().source();
        for (int i = read.size() - 1; i >= 0 && read.get(i).source().equals(source); i--) {
            read.set(i, joined(read.get(i), more));
        }
    }

    private static LedgerRow joined(LedgerRow before, LedgerRow more) {
        Map<TableField, String> texts = new EnumMap<>(TableField.class);
        texts.putAll(before.texts());
        more.texts().forEach((field, text) -> {
            if (field != TableField.MEASURE && field != TableField.DEADLINE && field != TableField.NUMBER) {
                texts.merge(field, text, (one, other) -> one.contains(other) ? one : one + "\n" + other);
            }
        });
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        names.putAll(before.names());
        more.names().forEach((role, others) -> names.merge(role, others, (one, other) ->
            Stream.concat(one.stream(), other.stream()).distinct().toList()));
        return new LedgerRow(before.sheet(), before.source(), texts, names, before.days(), before.marks());
    }

    private LedgerRow filledDown(LedgerRow said) {
        Map<TableField, String> texts = new EnumMap<>(TableField.class);
        texts.putAll(said.texts());
        boolean ownFinding = texts.containsKey(TableField.FINDING) || texts.containsKey(TableField.PUBLIC_FINDING);
        RowMarks marks = said.marks();
        if (said.hasMeasure() || ownFinding) {
            for (TableField field : FILLED_DOWN) {
                boolean ofOther = ownFinding && (field == TableField.FINDING || field == TableField.PUBLIC_FINDING);
                if (!texts.containsKey(field) && above.containsKey(field) && !ofOther) {
                    texts.put(field, above.get(field));
                }
            }
            numberAbove = ownFinding ? marks.finding() : marks.finding() == 0 ? numberAbove : marks.finding();
            marks = new RowMarks(numberAbove, marks.measure(), marks.state(), marks.percent(), marks.kind(), marks.weight());
            if (ownFinding) {
                above.remove(TableField.FINDING);
                above.remove(TableField.PUBLIC_FINDING);
            }
            FILLED_DOWN.stream().filter(texts::containsKey).forEach(field -> above.put(field, texts.get(field)));
        }
        return new LedgerRow(said.sheet(), said.source(), texts, said.names(), said.days(), marks);
    }

    private void split(LedgerRow said) {
        List<String> measures = said.hasMeasure() ? Split.measures(said.text(TableField.MEASURE)) : List.of("");
        Map<TableField, List<String>> apart = new EnumMap<>(TableField.class);
        for (TableField field : SAID_PER_MEASURE) {
            List<String> parts = Split.measures(said.text(field));
            if (parts.size() == measures.size()) {
                apart.put(field, parts);
            } else if (measures.size() > 1 && !said.text(field).isEmpty()) {
                note(said.source(), "sheet.said-of-all", measures.size());
            }
        }
        for (int i = 0; i < measures.size(); i++) {
            read.add(measures.size() == 1 ? said : part(said, measures.get(i), apart, i));
        }
    }

    private static LedgerRow part(LedgerRow said, String measure, Map<TableField, List<String>> apart, int at) {
        Map<TableField, String> texts = new EnumMap<>(TableField.class);
        texts.putAll(said.texts());
        texts.put(TableField.MEASURE, measure);
        apart.forEach((field, parts) -> texts.put(field, parts.get(at)));
        texts.values().removeIf(String::isEmpty);
        RowMarks marks = said.marks();
        return new LedgerRow(said.sheet(), said.source(), texts, said.names(), said.days(),
            new RowMarks(marks.finding(), 0, marks.state(), marks.percent(), marks.kind(), marks.weight()));
    }

    private static String shown(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.merged()).map(Cell::text).collect(Collectors.joining(" "));
    }

    private void note(SheetRow row, String code, @Nullable Object arg) {
        notes.add(new RowNote(sheet.name(), String.valueOf(row.number()), code, List.of(String.valueOf(arg))));
    }
}
