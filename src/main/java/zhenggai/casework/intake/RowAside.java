package zhenggai.casework.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowNote;

/**
 * What a row of a ledger says beside the measure: remarks and opinions, told as progress under the heading they stand under, because a table
 * decides nothing; evidence, as pieces that are to be brought; and what has a register of its own, which is only named. Of a measure that is
 * settled nothing more is told.
 */
final class RowAside {
    private static final String COLON = "\uff1a";
    private static final Set<TableField> TOLD = EnumSet.of(TableField.REMARK, TableField.CLOSE_OUT);
    private static final Set<TableField> REGISTERED = EnumSet.of(TableField.EXTENSIONS, TableField.SUPERVISION, TableField.CHANGE);
    private static final Set<TableField> OF_MEASURES = EnumSet.of(TableField.REMARK, TableField.CLOSE_OUT, TableField.EVIDENCE, TableField.EXTENSIONS,
        TableField.SUPERVISION);
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[\\n;\uff1b]+");
    /** Before a piece, where it is the number of its place. */
    private static final Pattern ORDER = Pattern.compile("^[(\uff08]?(?<n>[0-9]{1,3})(?:[.\uff0e\u3001)\uff09]|\\s)\\s*");
    private static final int SHORTEST_PIECE = 2;

    private final LedgerRow row;
    private final Map<TableField, ColumnHeading> columns;
    private final List<RowNote> notes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();

    private RowAside(LedgerRow row, @Nullable Layout layout) {
        this.row = row;
        this.columns = layout == null ? Map.of()
            : layout.columns().stream().filter(column -> column.field() != null).collect(Collectors.toMap(ColumnHeading::field, Function.identity(), (first, other) -> first));
    }

    /** @param known the names of evidence that the measure has or that is to be brought for it */
    static RowAside of(LedgerRow row, @Nullable Layout layout, @Nullable MeasureLeaf leaf, Collection<String> known) {
        RowAside aside = new RowAside(row, layout);
        if (leaf == null || leaf.measure().state().isOpen()) {
            aside.tell(leaf);
            aside.name(known);
        }
        return aside;
    }

    /** What a row without a measure says that only a measure can have. */
    static List<RowNote> ofFinding(LedgerRow row, @Nullable Layout layout) {
        RowAside aside = new RowAside(row, layout);
        return OF_MEASURES.stream().filter(field -> !row.text(field).isEmpty()).map(field -> aside.note(field, "sheet.not-taken", aside.heading(field), row.text(field))).toList();
    }

    private void tell(@Nullable MeasureLeaf leaf) {
        for (TableField field : TOLD) {
            if (!row.text(field).isEmpty()) {
                told.add(heading(field) + COLON + row.text(field).replace('\n', ' '));
            }
        }
        if (!row.text(TableField.CLOSE_OUT).isEmpty()) {
            notes.add(note(TableField.CLOSE_OUT, "sheet.opinion-told", heading(TableField.CLOSE_OUT)));
        }
        for (TableField field : REGISTERED) {
            if (leaf == null && !row.text(field).isEmpty()) {
                notes.add(note(field, "sheet.not-taken", heading(field), row.text(field)));
            }
        }
    }

    private void name(Collection<String> known) {
        Set<String> there = known.stream().map(LedgerMatch::plain).collect(Collectors.toSet());
        pieces(row.text(TableField.EVIDENCE)).stream().filter(piece -> piece.codePoints().filter(Character::isLetter).count() >= SHORTEST_PIECE)
            .filter(piece -> there.add(LedgerMatch.plain(piece))).forEach(evidence::add);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN_PIECES.split(text)) {
            Matcher order = ORDER.matcher(piece.strip());
            boolean isCounted = order.lookingAt() && Integer.parseInt(order.group("n")) == pieces.size() + 1;
            pieces.add(isCounted ? piece.strip().substring(order.end()) : piece.strip());
        }
        return pieces;
    }

    private String heading(TableField field) {
        return columns.get(field) == null ? field.name() : columns.get(field).words().replaceAll("\\s", "");
    }

    LedgerRow row() {
        return row;
    }

    /** About a cell of the row. */
    RowNote note(TableField field, String code, Object... args) {
        int number = row.source().number();
        String place = Optional.ofNullable(columns.get(field)).flatMap(column -> row.source().cell(column.column())).map(cell -> cell.place(number))
            .orElse(String.valueOf(number));
        return new RowNote(row.sheet(), place, code, List.of(args));
    }

    /** What was reported, with the remarks that it does not say already. */
    String added(String reported) {
        StringBuilder all = new StringBuilder(reported);
        told.stream().filter(line -> !reported.contains(line)).forEach(line -> all.append(all.isEmpty() ? "" : "\n").append(line));
        return all.toString();
    }

    List<String> evidence() {
        return evidence;
    }

    List<RowNote> notes() {
        return notes;
    }
}
