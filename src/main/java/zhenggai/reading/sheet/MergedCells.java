package zhenggai.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.table.Cell;
import zhenggai.domain.table.SheetRow;

/** The merged cells of a sheet: the words of the first stand in each of the rows and columns it covers. */
final class MergedCells {
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** Columns from 0, rows from 1, all of them covered. */
    private record Area(int left, int top, int right, int bottom) {}

    private final List<Area> areas = new ArrayList<>();

    void add(String reference) {
        Matcher m = AREA.matcher(reference.strip());
        if (m.matches()) {
            int right = Math.min(SheetWalk.columnOf(m.group(3), 0), Limits.MOST_COLUMNS - 1);
            areas.add(new Area(SheetWalk.columnOf(m.group(1), 0), Integer.parseInt(m.group(2)), right, Integer.parseInt(m.group(4))));
        }
    }

    /** @param guard hears of every cell that comes to stand in a row */
    List<SheetRow> fill(List<SheetRow> rows, BiConsumer<Integer, Cell> guard) {
        if (areas.isEmpty()) {
            return rows;
        }
        TreeMap<Integer, TreeMap<Integer, Cell>> filled = new TreeMap<>();
        rows.forEach(row -> row.cells().forEach(cell -> filled.computeIfAbsent(row.number(), r -> new TreeMap<>()).put(cell.column(), cell)));
        for (Area area : areas) {
            Cell first = filled.getOrDefault(area.top(), new TreeMap<>()).get(area.left());
            if (first != null && !first.merged()) {
                filled.subMap(area.top(), true, Math.max(area.top(), area.bottom()), true)
                    .forEach((row, cells) -> cover(area, first, row, cells, guard));
            }
        }
        return rows.stream().map(row -> new SheetRow(row.number(), row.hidden(), List.copyOf(filled.get(row.number()).values()))).toList();
    }

    private static void cover(Area area, Cell first, int row, TreeMap<Integer, Cell> cells, BiConsumer<Integer, Cell> guard) {
        for (int column = area.left(); column <= area.right(); column++) {
            if (row != area.top() || column != area.left()) {
                Cell copy = new Cell(column, first.text(), first.day(), true);
                guard.accept(row, copy);
                cells.put(column, copy);
            }
        }
    }
}
