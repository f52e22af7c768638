package zhenggai.reading.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Weight;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowMarks;
import zhenggai.domain.table.RowNote;
import zhenggai.domain.table.SheetRow;

/** What the cells of one row say, field by field; nothing is filled in from other rows. */
final class RowWords {
    private static final Set<TableField> DAYS = EnumSet.of(TableField.STARTED, TableField.EXPECTED);
    private static final Map<TableField, Role> ROLES = Map.of(TableField.LEAD_LEADER, Role.LEAD_LEADER, TableField.LEAD_DEPARTMENT, Role.LEAD_DEPARTMENT,
        TableField.SUPPORTING_DEPARTMENT, Role.SUPPORTING_DEPARTMENT, TableField.RESPONSIBLE_PERSON, Role.RESPONSIBLE_PERSON, TableField.SUPERVISOR, Role.SUPERVISOR);
    /** What one cell says of a measure; a second column adds nothing to it. */
    private static final Set<TableField> SINGLE = EnumSet.of(TableField.NUMBER, TableField.DEADLINE, TableField.ORIGINAL_DEADLINE);

    private final Layout layout;
    private final SheetRow row;
    private final Consumer<RowNote> notes;
    private final Map<TableField, String> texts = new EnumMap<>(TableField.class);
    private final Map<Role, List<String>> names = new EnumMap<>(Role.class);
    private final Map<TableField, LocalDate> days = new EnumMap<>(TableField.class);
    private int findingNumber;
    private int measureNumber;

    private RowWords(Layout layout, SheetRow row, Consumer<RowNote> notes) {
        this.layout = layout;
        this.row = row;
        this.notes = notes;
    }

    /** @param numbersFindings whether a bare number counts findings, because some of them stand over several rows */
    static LedgerRow of(Layout layout, SheetRow row, boolean numbersFindings, Consumer<RowNote> notes) {
        RowWords words = new RowWords(layout, row, notes);
        for (ColumnHeading column : layout.columns()) {
            if (column.field() != null) {
                row.cell(column.column()).ifPresent(cell -> words.read(column, column.field(), cell));
            }
        }
        words.number(numbersFindings);
        words.ownProgress();
        words.ownRemarks();
        return words.row();
    }

    private void read(ColumnHeading column, TableField field, Cell cell) {
        String text = CellWords.text(cell);
        if (text.isEmpty()) {
            return;
        }
        if (ROLES.containsKey(field)) {
            names(ROLES.get(field), text);
        } else if (DAYS.contains(field)) {
            CellWords.day(cell).ifPresentOrElse(day -> days.put(field, day), () -> note(cell, "sheet.no-day", column.words(), text));
        } else if (field == TableField.DEADLINE || field == TableField.ORIGINAL_DEADLINE) {
            deadline(field, cell);
        } else if (SINGLE.contains(field)) {
            texts.putIfAbsent(field, text);
        } else {
            texts.merge(field, text, (before, more) -> before.contains(more) ? before : before + "\n" + more);
        }
        if (field == TableField.STATE && CellWords.state(text) == null && CellWords.percent(text) == null) {
            note(cell, "sheet.no-state", text);
        }
    }

    private void deadline(TableField field, Cell cell) {
        Optional<CellWords.Moved> moved = field == TableField.DEADLINE ? CellWords.moved(cell) : Optional.empty();
        moved.ifPresent(words -> texts.putIfAbsent(TableField.ORIGINAL_DEADLINE, words.original()));
        texts.putIfAbsent(field, moved.map(CellWords.Moved::current).orElseGet(() -> CellWords.deadline(cell)));
    }

    private void names(Role role, String text) {
        List<String> own = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher supporting = Words.CELLS.pattern("names-supporting").matcher(line.strip());
            if (role == Role.LEAD_DEPARTMENT && supporting.matches()) {
                add(Role.SUPPORTING_DEPARTMENT, supporting.group("names"));
            } else {
                own.add(line);
            }
        }
        add(role, String.join("\n", own));
    }

    private void add(Role role, String text) {
        List<String> known = names.computeIfAbsent(role, r -> new ArrayList<>());
        CellWords.names(text).stream().filter(name -> !known.contains(name)).forEach(known::add);
    }

    private void number(boolean numbersFindings) {
        finding().ifPresent(m -> findingNumber = Integer.parseInt(m.group("n")));
        String number = texts.getOrDefault(TableField.NUMBER, "");
        Matcher pair = Words.CELLS.pattern("pair").matcher(number);
        if (pair.matches()) {
            findingNumber = Integer.parseInt(pair.group("finding"));
            measureNumber = Integer.parseInt(pair.group("measure"));
        } else if (number.matches("[0-9]{1,4}")) {
            String heading = layout.of(TableField.NUMBER).getFirst().plain();
            boolean ofFinding = numbersFindings || Words.CELLS.pattern("number-of-finding").matcher(heading).find();
            findingNumber = findingNumber == 0 && ofFinding ? Integer.parseInt(number) : findingNumber;
            measureNumber = Words.CELLS.pattern("number-of-measure").matcher(heading).find() ? Integer.parseInt(number) : 0;
        }
    }

    /** The number before the words of a finding, which is taken away from them. */
    private Optional<Matcher> finding() {
        Matcher m = Words.CELLS.pattern("numbered").matcher(texts.getOrDefault(TableField.FINDING, ""));
        if (!m.lookingAt() || m.end() == texts.get(TableField.FINDING).length()) {
            return Optional.empty();
        }
        texts.compute(TableField.FINDING, (field, words) -> Objects.requireNonNull(words).substring(m.end()).strip());
        return Optional.of(m);
    }

    /** The program's own tables say in one cell what was done, why no more, what comes next and the result. */
    private void ownProgress() {
        String progress = texts.remove(TableField.PROGRESS);
        if (progress == null) {
            return;
        }
        TableField into = TableField.PROGRESS;
        for (String line : progress.split("\n")) {
            TableField begun = lead(line, into);
            into = begun;
            String rest = line;
            for (String lead : List.of("done", "why-not", "next-step", "result")) {
                rest = Words.CELLS.pattern(lead).matcher(rest).replaceFirst("");
            }
            String said = rest;
            texts.merge(begun, said, (before, more) -> before.contains(more) && begun != TableField.PROGRESS ? before : before + "\n" + more);
        }
        texts.values().removeIf(String::isBlank);
    }

    /** What the program itself writes there is known without it. */
    private void ownRemarks() {
        for (TableField field : List.of(TableField.REMARK, TableField.CLOSE_OUT)) {
            texts.computeIfPresent(field, (same, text) -> text.lines().filter(line -> !Words.CELLS.pattern("own-remark").matcher(line.strip()).find())
                .collect(Collectors.joining("\n")));
        }
        texts.values().removeIf(String::isBlank);
    }

    private static TableField lead(String line, TableField otherwise) {
        return Words.CELLS.pattern("why-not").matcher(line).find() ? TableField.WHY_NOT : Words.CELLS.pattern("next-step").matcher(line).find() ? TableField.NEXT_STEP
            : Words.CELLS.pattern("result").matcher(line).find() ? TableField.RESULT : Words.CELLS.pattern("own-other").matcher(line).find() ? TableField.REMARK
            : Words.CELLS.pattern("done").matcher(line).find() ? TableField.PROGRESS : otherwise;
    }

    private LedgerRow row() {
        String state = texts.getOrDefault(TableField.STATE, "");
        RowMarks marks = new RowMarks(findingNumber, measureNumber, CellWords.state(state), CellWords.percent(state),
            CellWords.constant(FindingKind.class, "kind", texts.getOrDefault(TableField.KIND, "")),
            CellWords.constant(Weight.class, "weight", texts.getOrDefault(TableField.WEIGHT, "")));
        return new LedgerRow(layout.sheet(), row, texts, names, days, marks);
    }

    private void note(Cell cell, String code, Object... args) {
        if (!cell.merged()) {
            notes.accept(new RowNote(layout.sheet(), cell.place(row.number()), code, List.of(args)));
        }
    }
}
