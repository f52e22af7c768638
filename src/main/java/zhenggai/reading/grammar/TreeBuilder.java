package zhenggai.reading.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Piece;
import zhenggai.domain.draft.Span;

/** Grows the tree row by row. Every character of every row goes into exactly one piece. */
final class TreeBuilder {
    private final String source;
    private final List<Row> rows;
    private final List<PlanTable> tables;
    private final Title title;
    private final LevelPlan plan;
    private final Set<Integer> signedRows;
    private final List<Growth> roots = new ArrayList<>();
    /** The open nodes, the innermost first. */
    private final Deque<Growth> open = new ArrayDeque<>();
    private boolean aboutFindings;
    private boolean closed;
    private InlineMarks inline = new InlineMarks(List.of());

    TreeBuilder(String source, List<Row> rows, List<PlanTable> tables, Title title, LevelPlan plan) {
        this.source = source;
        this.rows = rows;
        this.tables = tables;
        this.title = title;
        this.plan = plan;
        this.signedRows = Signature.rows(rows);
        this.aboutFindings = plan.beginsWithFindings();
    }

    List<DraftNode> grow(DocumentKind kind) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            PlanTable table = tables.stream().filter(one -> one.covers(row)).findFirst().orElse(null);
            if (title.covers(i)) {
                titleRow(row, i == title.from());
            } else if (table != null) {
                table(table, row);
            } else if (row.chrome()) {
                chromeRow(row);
            } else if (signedRows.contains(i) || i >= title.to() && row.closes()) {
                open.clear();
                closed = true;
                aboutFindings = false;
                paragraph(row);
            } else if (row.mark() != null && plan.opensSection(row)) {
                section(row);
            } else {
                textRow(row, i);
            }
        }
        return new Ripening(kind).nodes(roots);
    }

    private void titleRow(Row row, boolean first) {
        if (first) {
            roots.add(new Growth(Level.TITLE, null));
        }
        roots.getLast().pieces.add(piece(Part.HEADING, row, 0, row.text().length(), true));
    }

    /** A table grows as a whole: under the section it stands in, or the category where it has none of its own. */
    private void table(PlanTable table, Row row) {
        if (!table.begins(row)) {
            return;
        }
        List<Growth> grown = table.grow();
        Level above = table.hasCategories() ? Level.SECTION : Level.CATEGORY;
        while (!open.isEmpty() && open.peek().level.compareTo(above) > 0) {
            open.pop();
        }
        Growth parent = open.peek();
        (parent == null ? roots : parent.children).addAll(grown);
    }

    /** In the middle of a text a page number or the like must not break it. */
    private void chromeRow(Row row) {
        if (open.isEmpty()) {
            paragraph(row);
        } else {
            open.peek().pieces.add(piece(Part.ASIDE, row, 0, row.text().length(), true));
        }
    }

    private void section(Row row) {
        open.clear();
        closed = false;
        aboutFindings = plan.isAboutFindings(row);
        Growth section = new Growth(Level.SECTION, row.mark().style());
        inline = new InlineMarks(List.of());
        attach(section);
        head(section, row);
    }

    private void textRow(Row row, int index) {
        if (plan.onlyTells(row)) {
            aboutFindings = false;
            open.clear();
        }
        if (!aboutFindings && plan.beginsFindings(row) && (!closed || LevelPlan.isTheme(row))) {
            aboutFindings = true;
            closed = false;
            open.clear();
        }
        if (!aboutFindings) {
            paragraph(row);
        } else if (row.mark() == null) {
            runOn(row, 0);
        } else {
            markedRow(row, index, levelOf(row.mark().style()));
        }
    }

    private @Nullable Level levelOf(MarkStyle style) {
        if (style != MarkStyle.HAN_IS) {
            Level level = plan.level(style);
            return level == Level.MEASURE && open(Level.FINDING) == null && open(Level.CATEGORY) == null ? null : level;
        }
        Growth finding = open(Level.FINDING);
        if (plan.countsFindings()) {
            return finding != null && finding.style != MarkStyle.HAN_IS ? null : Level.FINDING;
        }
        Growth measure = open(Level.MEASURE);
        boolean inside = measure != null && measure.style != MarkStyle.HAN_IS;
        return inside || finding == null && open(Level.CATEGORY) == null ? null : Level.MEASURE;
    }

    private void markedRow(Row row, int index, @Nullable Level level) {
        if (level == null) {
            if (open.isEmpty() || open.peek().level == Level.SECTION) {
                paragraph(row);
            } else {
                runOn(row, 0);
            }
            return;
        }
        MarkStyle style = row.mark().style();
        if (level == Level.MEASURE) {
            openMeasure(row, 0, row.mark().length(), style, true);
            if (style == MarkStyle.HAN_IS) {
                inline.opened(row.mark().value());
            }
            runOn(row, row.mark().length());
            return;
        }
        closeFor(level, style);
        Growth node = new Growth(level, style);
        attach(node);
        if (style == MarkStyle.HAN_IS) {
            inline.opened(row.mark().value());
        } else {
            inline = new InlineMarks(block(index));
        }
        head(node, row);
    }

    /** A finding under a finding only where its style is another one. */
    private void closeFor(Level level, MarkStyle style) {
        while (!open.isEmpty() && open.peek().level != Level.SECTION) {
            Growth top = open.peek();
            boolean part = level == Level.FINDING && top.level == Level.FINDING && top.style != style && style.compareTo(top.style) > 0;
            if (top.level.compareTo(level) < 0 || part) {
                return;
            }
            open.pop();
        }
    }

    private List<Row> block(int heading) {
        int to = heading + 1;
        while (to < rows.size() && !endsBlock(rows.get(to))) {
            to++;
        }
        return rows.subList(heading + 1, to);
    }

    private boolean endsBlock(Row row) {
        return row.mark() != null && (plan.opensSection(row) || plan.level(row.mark().style()) != null);
    }

    /** Number, heading up to the first full stop or whatever comes before it, and the rest of the line. */
    private void head(Growth node, Row row) {
        int from = row.mark().length();
        if (from > 0) {
            node.pieces.add(piece(Part.NUMBER, row, 0, from, true));
        }
        List<Cut> cuts = aboutFindings && node.level != Level.SECTION ? cuts(row, from) : List.of();
        if (!cuts.isEmpty() && cuts.getFirst().start() == from && !cuts.getFirst().isMeasure()) {
            node.pieces.add(piece(Part.LABEL, row, from, cuts.getFirst().end(), false));
            from = cuts.getFirst().end();
            cuts = cuts.subList(1, cuts.size());
        }
        int end = Sentence.firstEnd(row.text(), from);
        if (!cuts.isEmpty()) {
            end = Math.min(end, cuts.getFirst().start());
        }
        if (from < end) {
            node.pieces.add(piece(Part.HEADING, row, from, end, from == 0));
        }
        if (node.level == Level.SECTION && end < row.text().length()) {
            node.pieces.add(piece(Part.BODY, row, end, row.text().length(), false));
        } else {
            flow(row, end, cuts);
        }
    }

    /** A line, or what is left of it, that continues the innermost open node. */
    private void runOn(Row row, int from) {
        if (open.isEmpty() || open.peek().level == Level.SECTION) {
            paragraph(row);
            return;
        }
        Growth node = open.peek();
        if (node.level.hasHeading() && !node.has(Part.HEADING)) {
            int end = Sentence.firstEnd(row.text(), from);
            node.pieces.add(piece(Part.HEADING, row, from, end, from == 0));
            flow(row, end, List.of());
            return;
        }
        flow(row, from, cuts(row, from));
    }

    private List<Cut> cuts(Row row, int from) {
        List<Cut> cuts = new ArrayList<>(LeadIns.in(row.text(), Math.max(from, row.counted())));
        if (from == 0 && row.counted() > 0) {
            cuts.set(0, Cut.leadIn(0, cuts.getFirst().end(), cuts.getFirst().part()));
        }
        List<Cut> measures = countsMeasures() ? numbered(row, cuts) : List.of();
        if (measures.isEmpty() && levelOf(MarkStyle.HAN_IS) != null) {
            measures = inline.in(row.line(), from);
        }
        cuts.addAll(measures);
        cuts.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return cuts;
    }

    private boolean countsMeasures() {
        return !plan.countsFindings() && (open(Level.FINDING) != null || open(Level.CATEGORY) != null);
    }

    private static List<Cut> numbered(Row row, List<Cut> leadIns) {
        return leadIns.stream().filter(cut -> cut.part() == Part.BODY).findFirst()
            .map(cut -> InlineNumbers.in(row.text(), cut.end())).orElse(List.of());
    }

    private void flow(Row row, int from, List<Cut> cuts) {
        int at = from;
        Part part = open.peek().runningOn;
        int next = 0;
        for (Cut cut : cuts) {
            next++;
            if (cut.start() < at) {
                continue;
            }
            text(part, row, at, cut.start());
            at = cut.end();
            if (cut.isMeasure()) {
                at = openCounted(row, cut, next < cuts.size() ? cuts.get(next).start() : row.text().length());
                part = Part.BODY;
            } else {
                leadIn(row, cut);
                part = cut.part();
            }
            boolean alone = at == row.text().length();
            open.peek().runningOn = alone ? part : Part.BODY;
        }
        if (at == from) {
            open.peek().runningOn = Part.BODY;
        }
        text(part, row, at, row.text().length());
    }

    /** A measure, or in the inspectors' opinion a finding with its heading. Gives the place where its running text begins. */
    private int openCounted(Row row, Cut cut, int end) {
        boolean isFinding = plan.countsFindings();
        if (cut.style() == MarkStyle.HAN_IS) {
            inline.opened(cut.value());
        }
        if (!isFinding) {
            openMeasure(row, cut.start(), cut.end(), cut.style(), cut.start() == 0);
            return cut.end();
        }
        closeFor(Level.FINDING, MarkStyle.HAN_IS);
        Growth finding = new Growth(Level.FINDING, MarkStyle.HAN_IS);
        attach(finding);
        finding.pieces.add(piece(Part.NUMBER, row, cut.start(), cut.end(), cut.start() == 0));
        int stop = Math.min(end, Sentence.firstEnd(row.text(), cut.end()));
        text(Part.HEADING, row, cut.end(), stop);
        return stop;
    }

    /** What tells of the finding as a whole closes the measure before it. */
    private void leadIn(Row row, Cut cut) {
        boolean ofFinding = cut.part() == Part.BODY || cut.part() == Part.MANIFESTATION || cut.part() == Part.CAUSE
            || cut.part() == Part.RESULT && cut.start() == 0;
        if (ofFinding && open.peek().level == Level.MEASURE) {
            open.pop();
        }
        open.peek().workBegun |= cut.part() == Part.BODY;
        open.peek().pieces.add(piece(Part.LABEL, row, cut.start(), cut.end(), cut.start() == 0));
    }

    private void text(Part part, Row row, int from, int to) {
        if (from < to) {
            open.peek().pieces.add(piece(part, row, from, to, from == 0));
        }
    }

    private void openMeasure(Row row, int from, int to, MarkStyle style, boolean onNewLine) {
        while (open.peek().level == Level.MEASURE) {
            open.pop();
        }
        Growth measure = new Growth(Level.MEASURE, style);
        attach(measure);
        measure.pieces.add(piece(Part.NUMBER, row, from, to, onNewLine));
    }

    private void paragraph(Row row) {
        Growth paragraph = new Growth(Level.PARAGRAPH, null);
        Growth parent = open.peek();
        (parent == null ? roots : parent.children).add(paragraph);
        int from = row.mark() == null ? 0 : row.mark().length();
        if (from > 0) {
            paragraph.pieces.add(piece(Part.NUMBER, row, 0, from, true));
        }
        if (from < row.text().length()) {
            paragraph.pieces.add(piece(Part.BODY, row, from, row.text().length(), from == 0));
        }
    }

    private void attach(Growth node) {
        Growth parent = open.peek();
        (parent == null ? roots : parent.children).add(node);
        open.push(node);
    }

    private @Nullable Growth open(Level level) {
        return open.stream().filter(node -> node.level == level).findFirst().orElse(null);
    }

    private Piece piece(Part part, Row row, int from, int to, boolean onNewLine) {
        int start = row.line().start();
        return Piece.of(part, source, new Span(start + from, start + to), onNewLine);
    }
}
