package zhenggai.domain.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;

/**
 * The items of a ledger at the levels a person gave them, because a cell holds what belongs into the column of another level. What follows an
 * item that was raised goes below it, as far as it named nothing of its own.
 */
final class Levelling {
    private final LedgerReading reading;
    private final Map<Integer, RowLevel> levels;
    private final List<LedgerRow> rows = new ArrayList<>();
    /** By sheet: the item above that was raised to a category, and that which was raised to a finding. */
    private final Map<String, Raised> headings = new HashMap<>();
    private final Map<String, Raised> findings = new HashMap<>();

    /** @param instead of what was filled down before: only that gives way */
    private record Raised(String instead, LedgerRow row) {}

    private Levelling(LedgerReading reading, Map<Integer, RowLevel> levels) {
        this.reading = reading;
        this.levels = levels;
    }

    /**
     * As many items as there were, in their order.
     *
     * @throws Refused when the columns do not allow a level: something else is said of the item, or nothing stands above or below it
     */
    static List<LedgerRow> of(LedgerReading reading, Map<Integer, RowLevel> levels) {
        Levelling levelling = new Levelling(reading, levels);
        for (int at = 0; at < reading.rows().size(); at++) {
            levelling.rows.add(levelling.next(at));
        }
        levelling.requireSomethingBelow();
        return levelling.rows;
    }

    private LedgerRow next(int at) {
        LedgerRow row = reading.rows().get(at);
        RowLevel own = RowLevel.of(row);
        RowLevel wanted = levels.getOrDefault(at, own);
        return switch (wanted) {
            case CATEGORY -> own == wanted ? row : heading(row);
            case FINDING -> under(own == wanted ? row : finding(row));
            case MEASURE -> under(own == wanted ? below(row) : measure(row));
        };
    }

    /** Where the ledger says the category in a column of its own, no item can be one. */
    private LedgerRow heading(LedgerRow row) {
        boolean hasColumn = reading.layouts().stream().anyMatch(layout -> layout.sheet().equals(row.sheet()) && layout.has(TableField.CATEGORY));
        if (hasColumn) {
            throw new Refused("sheet.level-column");
        }
        requireNothingElse(row);
        LedgerRow heading = with(row, Map.of(TableField.CATEGORY, words(row)));
        headings.put(row.sheet(), new Raised(row.text(TableField.CATEGORY), heading));
        findings.remove(row.sheet());
        return heading;
    }

    private LedgerRow finding(LedgerRow row) {
        requireNothingElse(row);
        Map<TableField, String> texts = new EnumMap<>(TableField.class);
        List.of(TableField.INSPECTION, TableField.CATEGORY).stream().filter(row.texts()::containsKey).forEach(field -> texts.put(field, row.text(field)));
        texts.put(TableField.FINDING, words(row));
        LedgerRow finding = with(row, texts);
        findings.put(row.sheet(), new Raised(row.text(TableField.FINDING), finding));
        return finding;
    }

    /** A measure whose finding was only filled down stands below the item that was raised before it. */
    private LedgerRow below(LedgerRow row) {
        Raised above = findings.get(row.sheet());
        if (above == null || !above.instead().equals(row.text(TableField.FINDING)) || saysItsFinding(row)) {
            findings.remove(row.sheet());
            return row;
        }
        return of(above.row(), row);
    }

    private boolean saysItsFinding(LedgerRow row) {
        return reading.layouts().stream().filter(layout -> layout.sheet().equals(row.sheet())).flatMap(layout -> layout.of(TableField.FINDING).stream())
            .flatMap(column -> row.source().cell(column.column()).stream()).anyMatch(cell -> !cell.merged() && !cell.text().isEmpty());
    }

    private LedgerRow measure(LedgerRow row) {
        LedgerRow above = rows.reversed().stream().filter(one -> one.sheet().equals(row.sheet()) && !one.isHeading()).findFirst()
            .orElseThrow(() -> new Refused("sheet.level-nothing-above"));
        LedgerRow measure = of(above, row);
        Map<TableField, String> texts = new EnumMap<>(measure.texts());
        texts.put(TableField.MEASURE, words(row));
        return with(measure, texts, measure.marks());
    }

    /** The item as one of the finding that another item speaks of. */
    private static LedgerRow of(LedgerRow above, LedgerRow row) {
        Map<TableField, String> texts = new EnumMap<>(TableField.class);
        row.texts().forEach((field, words) -> {
            if (!field.isOfFinding()) {
                texts.put(field, words);
            }
        });
        above.texts().forEach((field, words) -> {
            if (field.isOfFinding()) {
                texts.put(field, words);
            }
        });
        RowMarks marks = row.marks();
        return with(row, texts, new RowMarks(above.marks().finding(), marks.measure(), marks.state(), marks.percent(), above.marks().kind(), above.marks().weight()));
    }

    private LedgerRow under(LedgerRow row) {
        Raised heading = headings.get(row.sheet());
        if (heading == null) {
            return row;
        }
        if (!heading.instead().equals(row.text(TableField.CATEGORY))) {
            headings.remove(row.sheet());
            return row;
        }
        Map<TableField, String> texts = new EnumMap<>(row.texts());
        texts.put(TableField.CATEGORY, heading.row().text(TableField.CATEGORY));
        return with(row, texts, row.marks());
    }

    /** What only a measure can have would be lost. */
    private static void requireNothingElse(LedgerRow row) {
        boolean isSaid = row.hasMeasure() ? row.texts().keySet().stream().anyMatch(field -> !field.isOfFinding() && field != TableField.MEASURE && field != TableField.NUMBER)
            || row.marks().state() != null || row.marks().percent() != null
            : row.texts().keySet().stream().anyMatch(field -> field != TableField.FINDING && field != TableField.PUBLIC_FINDING && field != TableField.NUMBER
                && field != TableField.INSPECTION && field != TableField.CATEGORY);
        if (isSaid || !row.names().isEmpty() || !row.days().isEmpty()) {
            throw new Refused("sheet.level-loses");
        }
    }

    private void requireSomethingBelow() {
        for (int at = 0; at < rows.size(); at++) {
            LedgerRow heading = rows.get(at);
            boolean isEmpty = levels.get(at) == RowLevel.CATEGORY && (at + 1 == rows.size() || rows.get(at + 1).isHeading() || !rows.get(at + 1).sheet().equals(heading.sheet()));
            if (isEmpty) {
                throw new Refused("sheet.level-nothing-below");
            }
        }
    }

    private static String words(LedgerRow row) {
        String own = row.text(row.hasMeasure() ? TableField.MEASURE : TableField.FINDING);
        return own.isEmpty() ? row.text(TableField.PUBLIC_FINDING) : own;
    }

    private static LedgerRow with(LedgerRow row, Map<TableField, String> texts) {
        return with(row, texts, RowMarks.NONE);
    }

    private static LedgerRow with(LedgerRow row, Map<TableField, String> texts, RowMarks marks) {
        return new LedgerRow(row.sheet(), row.source(), texts, row.names(), row.days(), marks);
    }
}
