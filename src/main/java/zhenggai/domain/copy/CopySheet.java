package zhenggai.domain.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * How a table of a copy lies in a sheet of a workbook: a row of names for the program, a row of headings for the reader, then the rows. A name
 * says whether its column holds numbers and whether an empty cell of it stands for nothing; a text too long for a cell goes on in the next ones.
 * Where a value is a code or an id, a cell beside it says it to a person; that one is not read back.
 */
public record CopySheet(String table, List<Column> columns) {
    /** Rows before the first one of the table. */
    public static final int HEAD = 2;
    /** The sheet that says what the workbook is, with what is no row of a table. */
    public static final String KEY = CaseCopy.FORMAT;

    private static final int LONGEST = 32_000;

    /**
     * A column of the table.
     *
     * @param cells how many cells a value takes
     * @param isSaid whether a further cell says the value to a person
     */
    public record Column(String name, boolean isNumber, boolean isNullable, int cells, boolean isSaid) {
        private static final String NUMBER = "#";
        private static final String NULLABLE = "?";
        private static final String CELLS = "*";
        private static final String SAID = "=";

        String marked() {
            return name + (isNumber ? NUMBER : "") + (isNullable ? NULLABLE : "") + CELLS + cells + (isSaid ? SAID : "");
        }

        static Column of(String marked) {
            String bare = marked.substring(0, marked.indexOf(CELLS));
            return new Column(bare.replace(NUMBER, "").replace(NULLABLE, ""), bare.contains(NUMBER), bare.contains(NULLABLE),
                Integer.parseInt(marked.substring(marked.indexOf(CELLS) + 1).replace(SAID, "")), marked.endsWith(SAID));
        }

        /** How many cells it takes in all. */
        public int width() {
            return cells + (isSaid ? 1 : 0);
        }
    }

    /**
     * The sheet for some rows.
     *
     * @param rows at least one
     * @param isSaid whether the values of a column have to be said to a person
     */
    public static CopySheet of(String table, List<Map<String, Object>> rows, Predicate<String> isSaid) {
        List<Column> columns = new ArrayList<>();
        for (String name : rows.getFirst().keySet()) {
            List<Object> values = rows.stream().map(row -> row.get(name)).toList();
            boolean isNullable = values.stream().anyMatch(Objects::isNull);
            int longest = values.stream().mapToInt(value -> CellWords.of(value, isNullable).length()).max().orElse(0);
            columns.add(new Column(name, values.stream().anyMatch(Long.class::isInstance), isNullable, Math.max(1, (longest + LONGEST - 1) / LONGEST),
                isSaid.test(name)));
        }
        return new CopySheet(table, columns);
    }

    /** The cells of the row for the program. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            names.add((names.isEmpty() ? table + "." : "") + column.marked());
            names.addAll(Collections.nCopies(column.width() - 1, ""));
        }
        return names;
    }

    /** The cells of one value, those for the program. */
    public static List<String> cells(Column column, @Nullable Object value) {
        String text = CellWords.of(value, column.isNullable());
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < column.cells(); i++) {
            cells.add(text.substring(Math.min(text.length(), i * LONGEST), Math.min(text.length(), (i + 1) * LONGEST)));
        }
        return cells;
    }

    /**
     * The sheet whose row for the program has these cells; null where it is none of ours.
     *
     * @throws IllegalArgumentException when the row was altered
     */
    public static @Nullable CopySheet read(List<String> names) {
        String first = names.isEmpty() ? "" : names.getFirst();
        if (!first.matches("[a-z_]+\\.id#\\*1")) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty() && name.contains(Column.CELLS)) {
                columns.add(Column.of(name.substring(name.indexOf('.') + 1)));
            }
        }
        return new CopySheet(first.substring(0, first.indexOf('.')), columns);
    }

    /** @throws IllegalArgumentException when a number is none */
    public Map<String, Object> row(List<String> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        int at = 0;
        for (Column column : columns) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < column.cells(); i++) {
                text.append(at < cells.size() ? cells.get(at) : "");
                at++;
            }
            at += column.isSaid() ? 1 : 0;
            row.put(column.name(), CellWords.read(text.toString(), column.isNumber(), column.isNullable()));
        }
        return row;
    }
}
