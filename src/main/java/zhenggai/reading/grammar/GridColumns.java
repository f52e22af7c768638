package zhenggai.reading.grammar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.reading.file.Grid;

/** What the columns of a table hold by the words over them, which may stand in one row or in two, under title lines. */
final class GridColumns {
    private static final Map<Level, Pattern> LEVELS = levels();
    private static final Map<Part, Pattern> PARTS = parts();
    private static final int ROWS_LOOKED_AT = 4;
    private static final int LONGEST_HEADING = 30;
    private static final int FEWEST_KNOWN = 2;

    private final Map<Integer, Level> levels = new HashMap<>();
    private final Map<Integer, Part> parts = new HashMap<>();
    private int firstRow;

    /** Nothing where the table is not one of findings or measures. */
    static @Nullable GridColumns of(Grid grid, String source) {
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, grid.rows().size()); row++) {
            GridColumns columns = new GridColumns();
            columns.look(grid, row, source);
            if (columns.isKnown()) {
                columns.firstRow = row + 1;
                columns.lookBelow(grid, row, source);
                return columns.levels.isEmpty() || columns.firstRow >= grid.rows().size() ? null : columns;
            }
        }
        return null;
    }

    private boolean isKnown() {
        return levels.size() + parts.size() >= FEWEST_KNOWN;
    }

    private void look(Grid grid, int row, String source) {
        for (Grid.Cell cell : grid.rows().get(row)) {
            String heading = cell.text(source).replaceAll("[\\s\\u3000]", "");
            if (!cell.goesOn() && !heading.isEmpty() && heading.length() <= LONGEST_HEADING) {
                name(cell.column(), heading);
            }
        }
    }

    /** A second row of headings under one that covers several columns. */
    private void lookBelow(Grid grid, int row, String source) {
        boolean covers = grid.rows().get(row).stream().anyMatch(cell -> cell.width() > 1 && cell.width() < grid.columns());
        GridColumns below = new GridColumns();
        if (covers && row + 1 < grid.rows().size()) {
            below.look(grid, row + 1, source);
        }
        if (below.levels.size() + below.parts.size() > 0) {
            below.parts.forEach((column, part) -> {
                levels.remove(column);
                parts.put(column, part);
            });
            below.levels.forEach(levels::putIfAbsent);
            firstRow = row + 2;
        }
    }

    private void name(int column, String heading) {
        for (Map.Entry<Level, Pattern> level : LEVELS.entrySet()) {
            if (!levels.containsValue(level.getKey()) && level.getValue().matcher(heading).matches()) {
                levels.put(column, level.getKey());
                return;
            }
        }
        PARTS.forEach((part, pattern) -> {
            if (!parts.containsKey(column) && pattern.matcher(heading).matches()) {
                parts.put(column, part);
            }
        });
    }

    private static Map<Level, Pattern> levels() {
        Map<Level, Pattern> levels = new EnumMap<>(Level.class);
        levels.put(Level.CATEGORY, Phrases.GRAMMAR.pattern("column-category"));
        levels.put(Level.FINDING, Phrases.GRAMMAR.pattern("column-finding"));
        levels.put(Level.MEASURE, Phrases.GRAMMAR.pattern("column-measure"));
        return levels;
    }

    private static Map<Part, Pattern> parts() {
        Map<Part, Pattern> parts = new LinkedHashMap<>();
        parts.put(Part.NUMBER, Phrases.GRAMMAR.pattern("column-number"));
        for (Part part : Part.values()) {
            if (part.isAttribute()) {
                parts.put(part, Pattern.compile("(?:" + Phrases.GRAMMAR.words("label-" + part.name()) + "|" + Phrases.GRAMMAR.words("column-" + part.name()) + ")"
                    + Phrases.GRAMMAR.words("column-after")));
            }
        }
        return parts;
    }

    /** The first row under the headings. */
    int firstRow() {
        return firstRow;
    }

    boolean has(Level level) {
        return levels.containsValue(level);
    }

    @Nullable Level level(int column) {
        return levels.get(column);
    }

    @Nullable Part part(int column) {
        return parts.get(column);
    }
}
