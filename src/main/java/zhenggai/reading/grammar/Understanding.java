package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Piece;
import zhenggai.domain.draft.Span;
import zhenggai.reading.file.SourceText;

/** From a text to a draft: the kind of document, its tree, its facts, its doubts. */
public final class Understanding {
    private static final Pattern FRAGMENT = Phrases.GRAMMAR.pattern("fragment");
    private static final int FEWEST_MEASURES_OF_A_FRAGMENT = 2;

    /** A real document has a few hundred lines. What has more than this is kept whole but not looked into. */
    private static final int MOST_LINES = 30_000;
    private static final int LINES_TO_A_BLOCK = 500;

    private Understanding() {}

    public static Draft of(SourceText read) {
        String source = read.text();
        if (source.chars().filter(c -> c == '\n').count() > MOST_LINES) {
            return inBlocks(source);
        }
        List<Row> rows = Row.of(read);
        List<PlanTable> tables = PlanTable.in(read);
        Title title = Title.of(rows.stream().takeWhile(row -> tables.stream().noneMatch(table -> table.covers(row))).toList());
        if (title.promised() == DocumentKind.OTHER) {
            return noted(other(source, rows, title), read);
        }
        DocumentKind kind = title.promised() != null ? title.promised() : tables.isEmpty() ? DocumentKind.NOTICE : DocumentKind.PLAN;
        Draft draft = tree(source, rows, tables, title, kind);
        return noted(isConvincing(draft, title) ? draft : other(source, rows, title), read);
    }

    /** What the file itself gives to think about comes first. */
    private static Draft noted(Draft draft, SourceText read) {
        List<DraftWarning> warnings = new ArrayList<>(read.warnings());
        warnings.addAll(draft.warnings());
        return new Draft(draft.kind(), draft.source(), draft.facts(), draft.roots(), warnings, draft.nextId());
    }

    private static Draft tree(String source, List<Row> rows, List<PlanTable> tables, Title title, DocumentKind kind) {
        List<Row> body = new ArrayList<>();
        for (int i = title.to(); i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.chrome() && tables.stream().noneMatch(table -> table.covers(row))) {
                body.add(row);
            }
        }
        List<DraftNode> roots = new TreeBuilder(source, rows, tables, title, new LevelPlan(kind, body)).grow(kind);
        return draft(kind, source, roots, rows, title);
    }

    /** A title is a promise, kept by one finding; without a title the text itself must speak of the matter and hold measures. */
    private static boolean isConvincing(Draft draft, Title title) {
        long findings = draft.all().filter(node -> node.level() == Level.FINDING || node.level() == Level.CATEGORY).count();
        long measures = draft.all().filter(node -> node.level() == Level.MEASURE).count();
        return title.promised() != null ? findings > 0
            : findings > 0 && measures >= FEWEST_MEASURES_OF_A_FRAGMENT && (FRAGMENT.matcher(draft.source()).find() || hasTheme(draft));
    }

    private static boolean hasTheme(Draft draft) {
        return draft.all().anyMatch(node -> node.level() == Level.CATEGORY && LevelPlan.isTheme(node.heading()));
    }

    private static Draft other(String source, List<Row> rows, Title title) {
        List<DraftNode> roots = new ArrayList<>();
        List<Piece> heading = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Line line = rows.get(i).line();
            Span span = new Span(line.start(), line.end());
            if (title.covers(i)) {
                heading.add(Piece.of(Part.HEADING, source, span, true));
            } else {
                List<Piece> text = List.of(Piece.of(Part.BODY, source, span, true));
                roots.add(new DraftNode(roots.size() + 2, Level.PARAGRAPH, text, List.of(), false));
            }
        }
        if (!heading.isEmpty()) {
            roots.add(title.from(), new DraftNode(1, Level.TITLE, heading, List.of(), false));
        }
        return draft(DocumentKind.OTHER, source, roots, rows, title);
    }

    private static Draft inBlocks(String source) {
        List<DraftNode> roots = new ArrayList<>();
        int from = 0;
        while (from < source.length()) {
            int to = from;
            for (int lines = 0; lines < LINES_TO_A_BLOCK && to < source.length(); lines++) {
                int newline = source.indexOf('\n', to);
                to = newline < 0 ? source.length() : newline + 1;
            }
            List<Piece> text = List.of(Piece.of(Part.BODY, source, new Span(from, to), true));
            roots.add(new DraftNode(roots.size() + 1, Level.PARAGRAPH, text, List.of(), false));
            from = to;
        }
        return draft(DocumentKind.OTHER, source, roots, List.of(), new Title(0, 0, "", null));
    }

    private static Draft draft(DocumentKind kind, String source, List<DraftNode> roots, List<Row> rows, Title title) {
        List<DraftWarning> warnings = new Doubts(kind, source, roots).all();
        InspectionFacts facts = new FactFinder(kind, rows, title.words()).facts();
        int last = roots.stream().flatMap(DraftNode::all).mapToInt(DraftNode::id).max().orElse(0);
        return new Draft(kind, source, facts, roots, warnings, last + 1);
    }
}
