package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text inside a node, with the places of the source it came from. The text is the source's own until somebody edits it;
 * the spans stay. {@code onNewLine} tells whether it opens a line.
 */
public record Piece(Part part, String text, List<Span> spans, boolean onNewLine) {

    public Piece {
        spans = List.copyOf(spans);
    }

    public static Piece of(Part part, String source, Span span, boolean onNewLine) {
        return new Piece(part, source.substring(span.start(), span.end()), List.of(span), onNewLine);
    }

    /** Where the piece stands in the source. */
    public int start() {
        return spans.isEmpty() ? 0 : spans.getFirst().start();
    }

    public Piece as(Part newPart) {
        return new Piece(newPart, text, spans, onNewLine);
    }

    public Piece placed(boolean newLine) {
        return new Piece(part, text, spans, newLine);
    }

    /** The two sides of a cut; where the text was edited nobody can say which source belongs to which side, so both keep it all. */
    List<Piece> cut(int offset) {
        boolean asRead = spans.size() == 1 && spans.getFirst().end() - spans.getFirst().start() == text.length();
        List<Span> left = spans;
        List<Span> right = spans;
        if (asRead) {
            int middle = start() + offset;
            left = List.of(new Span(start(), middle));
            right = List.of(new Span(middle, spans.getFirst().end()));
        }
        return List.of(new Piece(part, text.substring(0, offset), left, onNewLine), new Piece(part, text.substring(offset), right, false));
    }

    /** All the text of several pieces, broken where they open a line. */
    static String join(List<Piece> pieces) {
        if (pieces.size() <= 1) {
            return pieces.isEmpty() ? "" : pieces.getFirst().text;
        }
        StringBuilder joined = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.onNewLine && !joined.isEmpty()) {
                joined.append('\n');
            }
            joined.append(piece.text);
        }
        return joined.toString();
    }

    static List<Span> spans(List<Piece> pieces) {
        List<Span> all = new ArrayList<>();
        pieces.forEach(piece -> all.addAll(piece.spans));
        return all;
    }
}
