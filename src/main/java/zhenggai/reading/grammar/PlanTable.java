package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Piece;
import zhenggai.domain.draft.Span;
import zhenggai.reading.file.Grid;
import zhenggai.reading.file.SourceText;

/**
 * A table of findings and measures, grown row by row, cell by cell. What stands beside a measure belongs to it where the finding has more
 * rows than that one, else to the finding. Every character of every cell goes into exactly one piece.
 */
final class PlanTable {
    private final SourceText source;
    private final Grid grid;
    private final GridColumns columns;
    private final List<Growth> roots = new ArrayList<>();
    private @Nullable Growth category;
    private @Nullable Growth finding;
    private String findingWords = "";
    /** The measures of the present row. */
    private List<Growth> measures = new ArrayList<>();
    /** What stands before the node it belongs to. */
    private final List<Piece> waiting = new ArrayList<>();

    private PlanTable(SourceText source, Grid grid, GridColumns columns) {
        this.source = source;
        this.grid = grid;
        this.columns = columns;
    }

    /** The tables of a text that hold findings or measures. */
    static List<PlanTable> in(SourceText source) {
        List<Grid> grids = new ArrayList<>(source.grids());
        if (grids.isEmpty()) {
            grids.addAll(TabbedLines.in(source.text()));
        }
        List<PlanTable> tables = new ArrayList<>();
        for (Grid grid : grids) {
            GridColumns columns = GridColumns.of(grid, source.text());
            if (columns != null) {
                tables.add(new PlanTable(source, grid, columns));
            }
        }
        return tables;
    }

    boolean begins(Row row) {
        return row.line().start() >= grid.start() && row.line().start() <= grid.rows().stream().flatMap(List::stream)
            .filter(cell -> !cell.text(source.text()).isEmpty()).mapToInt(cell -> cell.place().start()).min().orElse(0);
    }

    boolean covers(Row row) {
        return row.line().start() >= grid.start() && row.line().start() < grid.end();
    }

    boolean hasCategories() {
        return roots.stream().anyMatch(root -> root.level == Level.CATEGORY);
    }

    List<Growth> grow() {
        roots.clear();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Grid.Cell> said = grid.rows().get(row).stream().filter(cell -> !cell.text(source.text()).isEmpty()).toList();
            if (row < columns.firstRow()) {
                paragraph(said);
            } else if (said.size() == 1 && grid.rows().get(row).size() < grid.columns() && said.getFirst().width() > 1) {
                spanning(said.getFirst());
            } else {
                row(row, said);
            }
        }
        return roots;
    }

    private void paragraph(List<Grid.Cell> cells) {
        if (!cells.isEmpty()) {
            Growth paragraph = new Growth(Level.PARAGRAPH, null);
            cells.forEach(cell -> paragraph.pieces.addAll(pieces(cell, Part.BODY)));
            roots.add(paragraph);
        }
    }

    /** A row of one cell over the whole table names what the rows below it come under. */
    private void spanning(Grid.Cell cell) {
        category = new Growth(Level.CATEGORY, null);
        finding = null;
        roots.add(category);
        headed(category, cell);
    }

    private void row(int row, List<Grid.Cell> cells) {
        measures = new ArrayList<>();
        waiting.clear();
        boolean goesOnBelow = findingGoesOn(row + 1);
        boolean wholeFinding = !goesOnBelow && !findingGoesOn(row);
        for (Grid.Cell cell : cells) {
            Level level = columns.level(cell.column());
            if (level == Level.CATEGORY) {
                category(cell);
            } else if (level == Level.FINDING) {
                finding(cell);
            } else if (level == Level.MEASURE) {
                measures(cell, wholeFinding);
            } else {
                attribute(row, cell, wholeFinding);
            }
        }
        place(waiting);
        waiting.clear();
    }

    /** Whether the row tells of the same finding as the one above it. */
    private boolean findingGoesOn(int row) {
        if (row <= columns.firstRow() || row >= grid.rows().size() || !columns.has(Level.FINDING)) {
            return false;
        }
        Grid.Cell cell = findingCell(row);
        Grid.Cell above = findingCell(row - 1);
        return cell == null || cell.goesOn() || cell.text(source.text()).isEmpty()
            || above != null && above.text(source.text()).equals(cell.text(source.text()));
    }

    private Grid.@Nullable Cell findingCell(int row) {
        return grid.rows().get(row).stream().filter(cell -> columns.level(cell.column()) == Level.FINDING).findFirst().orElse(null);
    }

    private void category(Grid.Cell cell) {
        if (category != null && category.pieces.stream().anyMatch(piece -> cell.text(source.text()).equals(piece.text().strip()))) {
            waiting.addAll(pieces(cell, Part.ASIDE));
            return;
        }
        category = new Growth(Level.CATEGORY, null);
        finding = null;
        findingWords = "";
        roots.add(category);
        waiting.forEach(piece -> category.pieces.add(piece.as(Part.ASIDE)));
        waiting.clear();
        headed(category, cell);
    }

    private void finding(Grid.Cell cell) {
        String words = cell.text(source.text());
        if (finding != null && words.equals(findingWords)) {
            waiting.addAll(pieces(cell, Part.ASIDE));
            return;
        }
        finding = new Growth(Level.FINDING, null);
        findingWords = words;
        (category == null ? roots : category.children).add(finding);
        boolean numbered = Mark.at(words) != null || columns.has(Level.CATEGORY);
        waiting.forEach(piece -> finding.pieces.add(numbered ? piece.as(Part.ASIDE) : piece));
        waiting.clear();
        headed(finding, cell);
    }

    /** Number and first sentence; the rest is running text. */
    private void headed(Growth node, Grid.Cell cell) {
        boolean first = true;
        for (Piece line : pieces(cell, Part.BODY)) {
            if (!first || line.part() == Part.ASIDE) {
                node.pieces.add(line);
                continue;
            }
            first = false;
            Mark mark = Mark.at(line.text());
            int from = mark == null ? 0 : mark.length();
            int end = Sentence.firstEnd(line.text(), from);
            add(node, Part.NUMBER, line, 0, from);
            add(node, Part.HEADING, line, from, end);
            add(node, Part.BODY, line, end, line.text().length());
        }
    }

    private void measures(Grid.Cell cell, boolean wholeFinding) {
        List<Piece> lines = pieces(cell, Part.BODY);
        Mark first = Mark.at(lines.getFirst().text());
        MarkStyle style = first == null ? MarkStyle.HAN_IS : first.style();
        InlineMarks inline = new InlineMarks(List.of());
        for (Piece line : lines) {
            Mark mark = Mark.at(line.text());
            boolean opens = mark != null && mark.style() == style && (wholeFinding || measures.isEmpty());
            List<Cut> cuts = line.part() == Part.ASIDE || !wholeFinding ? List.of() : cuts(line, style, inline, opens);
            int at = 0;
            if (opens || measures.isEmpty()) {
                at = open(line, 0, opens ? mark.length() : 0);
            }
            for (Cut cut : cuts) {
                add(measures.getLast(), Part.BODY, line, at, cut.start());
                at = open(line, cut.start(), cut.end());
            }
            if (at == 0) {
                measures.getLast().pieces.add(line);
            } else {
                add(measures.getLast(), Part.BODY, line, at, line.text().length());
            }
        }
    }

    /** Where further measures begin inside a line. */
    private static List<Cut> cuts(Piece line, MarkStyle style, InlineMarks inline, boolean opens) {
        if (style != MarkStyle.HAN_IS) {
            List<Cut> numbers = opens ? InlineNumbers.in(line.text(), 0) : List.of();
            return numbers.size() < 2 ? List.of() : numbers.subList(1, numbers.size());
        }
        Mark mark = Mark.at(line.text());
        if (opens && mark != null) {
            inline.opened(mark.value());
        }
        List<Cut> cuts = inline.in(new Line(0, line.start(), line.spans().getFirst().end(), line.text()), opens && mark != null ? mark.length() : 0);
        cuts.forEach(cut -> inline.opened(cut.value()));
        return cuts;
    }

    private int open(Piece line, int from, int to) {
        Growth measure = new Growth(Level.MEASURE, null);
        measures.add(measure);
        Growth parent = finding == null ? category : finding;
        (parent == null ? roots : parent.children).add(measure);
        if (measures.size() == 1) {
            measure.pieces.addAll(waiting);
            waiting.clear();
        }
        add(measure, Part.NUMBER, line, from, to);
        return to;
    }

    private void attribute(int row, Grid.Cell cell, boolean wholeFinding) {
        Part part = columns.part(cell.column());
        List<Piece> pieces = pieces(cell, part == null ? Part.ASIDE : part);
        Grid.Cell below = grid.cell(row + 1, cell.column());
        boolean ofFinding = part == Part.GOAL || part == Part.CAUSE || part == Part.MANIFESTATION || below != null && below.goesOn();
        boolean before = columns.has(Level.MEASURE) && measures.isEmpty() && part != Part.NUMBER;
        if (part == Part.NUMBER || before && !ofFinding && !wholeFinding) {
            waiting.addAll(pieces);
        } else if (finding != null && (ofFinding || wholeFinding && measures.size() != 1 || !columns.has(Level.MEASURE))) {
            finding.pieces.addAll(pieces);
        } else {
            place(pieces);
        }
    }

    /** To the innermost node that is open. */
    private void place(List<Piece> pieces) {
        Growth node = !measures.isEmpty() ? measures.getLast() : finding != null ? finding : category;
        if (node == null && !pieces.isEmpty()) {
            node = new Growth(Level.PARAGRAPH, null);
            roots.add(node);
        }
        for (Piece piece : List.copyOf(pieces)) {
            node.pieces.add(piece.part() == Part.NUMBER ? piece.as(Part.ASIDE) : piece);
        }
    }

    private static void add(Growth node, Part part, Piece line, int from, int to) {
        if (from < to) {
            int start = line.start();
            node.pieces.add(new Piece(part, line.text().substring(from, to), List.of(new Span(start + from, start + to)), from == 0 && line.onNewLine()));
        }
    }

    /** The lines of a cell; a footnote in it stays what it is. */
    private List<Piece> pieces(Grid.Cell cell, Part part) {
        List<Piece> pieces = new ArrayList<>();
        String text = source.text();
        int from = cell.place().start();
        while (from < cell.place().end()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? cell.place().end() : Math.min(newline, cell.place().end());
            int start = from;
            while (start < to && Draft.isBlank(text.charAt(start))) {
                start++;
            }
            if (start < to) {
                Part of = source.asides().contains(start) ? Part.ASIDE : part;
                pieces.add(Piece.of(of, text, new Span(start, to), opensLine(text, start)));
            }
            from = to + 1;
        }
        return pieces;
    }

    private static boolean opensLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Draft.isBlank(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
