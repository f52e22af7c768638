package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.Span;
import zhenggai.reading.file.Grid;

/** Tables that were pasted as text: lines of cells with tabs between them, under a line of headings. */
final class TabbedLines {
    private static final char TAB = '\t';
    private static final int FEWEST_CELLS = 3;

    private TabbedLines() {}

    /** Only those whose headings say that they hold findings or measures. */
    static List<Grid> in(String source) {
        List<Grid> grids = new ArrayList<>();
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (int from = 0; from <= source.length(); ) {
            int newline = source.indexOf('\n', from);
            int to = newline < 0 ? source.length() : newline;
            int tab = source.indexOf(TAB, from);
            if (tab < 0 && rows.isEmpty()) {
                return grids;
            }
            List<Grid.Cell> cells = tab < 0 || tab >= to ? List.of() : cells(source, from, to);
            if (cells.size() >= FEWEST_CELLS) {
                rows.add(cells);
            } else if (!source.substring(from, to).isBlank()) {
                close(rows, source, grids);
            }
            from = to + 1;
        }
        close(rows, source, grids);
        return grids;
    }

    /** Each cell takes the tabs behind it along, those of empty cells too, so that the line can be printed again. */
    private static List<Grid.Cell> cells(String source, int from, int lineEnd) {
        List<Grid.Cell> cells = new ArrayList<>();
        int to = lineEnd;
        while (to > from && Draft.isBlank(source.charAt(to - 1))) {
            to--;
        }
        int start = from;
        while (start <= to) {
            int tab = source.indexOf(TAB, start);
            int end = tab < 0 || tab >= to ? to : tab + 1;
            boolean empty = source.substring(start, end).isBlank();
            if (empty && !cells.isEmpty()) {
                lengthenLast(cells, end);
            }
            cells.add(new Grid.Cell(cells.size(), 1, false, new Span(start, empty ? start : end)));
            start = tab < 0 || tab >= to ? to + 1 : end;
        }
        return cells;
    }

    private static void lengthenLast(List<Grid.Cell> cells, int end) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).place().end() == cells.get(last).place().start()) {
            last--;
        }
        if (last >= 0) {
            Grid.Cell cell = cells.get(last);
            cells.set(last, new Grid.Cell(cell.column(), cell.width(), cell.goesOn(), new Span(cell.place().start(), end)));
        }
    }

    private static void close(List<List<Grid.Cell>> rows, String source, List<Grid> grids) {
        Grid grid = new Grid(rows);
        if (rows.size() > 1 && GridColumns.of(grid, source) != null) {
            grids.add(grid);
        }
        rows.clear();
    }
}
