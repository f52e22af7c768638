package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.List;

/** What becomes of the pieces of a node when it is reworded, moved to another level, merged or split. */
final class Wording {
    private static final int LONGEST_HEADING = 80;

    private Wording() {}

    /** The new words in one piece, which keeps the places of all it stands for. */
    static List<Piece> reworded(DraftNode node, String text) {
        Part part = saying(node);
        List<Span> spans = node.spans(part);
        List<Piece> pieces = new ArrayList<>();
        boolean placed = false;
        for (Piece piece : node.pieces()) {
            if (piece.part() != part) {
                pieces.add(piece);
            } else if (!placed) {
                pieces.add(new Piece(part, text, spans, piece.onNewLine()));
                placed = true;
            }
        }
        if (!placed) {
            pieces.add(new Piece(part, text, List.of(), pieces.isEmpty()));
        }
        return pieces;
    }

    /** Running text gets its first sentence as a heading; a heading becomes running text. */
    static DraftNode releveled(DraftNode node, Level level) {
        DraftNode moved = new DraftNode(node.id(), level, node.pieces(), node.children(), node.dropped());
        if (node.level().hasHeading() == level.hasHeading()) {
            return moved;
        }
        return moved.with(level.hasHeading() ? headed(node.pieces())
            : node.pieces().stream().map(piece -> piece.part() == Part.HEADING ? piece.as(Part.BODY) : piece).toList());
    }

    private static List<Piece> headed(List<Piece> pieces) {
        List<Piece> headed = new ArrayList<>();
        boolean found = false;
        for (Piece piece : pieces) {
            if (found || piece.part() != Part.BODY) {
                headed.add(piece);
                continue;
            }
            found = true;
            int stop = piece.text().indexOf(Signs.STOP) + 1;
            if (stop > 0 && stop <= LONGEST_HEADING && stop < piece.text().length()) {
                List<Piece> sides = piece.cut(stop);
                headed.add(sides.getFirst().as(Part.HEADING));
                headed.add(sides.getLast());
            } else {
                headed.add(piece.as(Part.HEADING));
            }
        }
        return headed;
    }

    /** The number and heading of the second become running text of the first; where both are headings they become one. */
    static List<Piece> merged(DraftNode first, DraftNode second) {
        List<Piece> pieces = new ArrayList<>(first.pieces());
        Part part = saying(first);
        for (Piece piece : second.pieces()) {
            boolean words = piece.part() == Part.NUMBER || piece.part() == Part.HEADING;
            pieces.add(words ? piece.as(part) : piece);
        }
        return pieces;
    }

    /** Both sides of a cut; what stands before the words stays with the first, what comes after goes with the second. */
    static List<List<Piece>> split(DraftNode node, int offset) {
        Part part = saying(node);
        List<Piece> first = new ArrayList<>();
        List<Piece> second = new ArrayList<>();
        int left = offset + leadingBlanks(node, part);
        boolean opened = false;
        for (Piece piece : node.pieces()) {
            if (piece.part() != part) {
                (left > 0 ? first : second).add(piece);
                continue;
            }
            int breaks = opened && piece.onNewLine() && part == Part.BODY ? 1 : 0;
            opened = true;
            left -= breaks;
            if (left <= 0) {
                second.add(piece);
            } else if (left >= piece.text().length()) {
                first.add(piece);
            } else {
                first.add(piece.cut(left).getFirst());
                second.add(piece.cut(left).getLast());
            }
            left -= piece.text().length();
        }
        second.set(0, second.getFirst().placed(true));
        return List.of(first, second);
    }

    private static int leadingBlanks(DraftNode node, Part part) {
        String raw = Piece.join(node.pieces().stream().filter(piece -> piece.part() == part).toList());
        return raw.length() - raw.stripLeading().length();
    }

    private static Part saying(DraftNode node) {
        return node.level().hasHeading() ? Part.HEADING : Part.BODY;
    }
}
