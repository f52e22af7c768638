package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One node of the tree: its pieces of text in the order of the source and its children. The id stays the same through every edit.
 * A dropped node stays in its place with everything below it, so that nothing is lost.
 */
public record DraftNode(int id, Level level, List<Piece> pieces, List<DraftNode> children, boolean dropped) {
    public DraftNode {
        pieces = List.copyOf(pieces);
        children = List.copyOf(children);
    }

    /** The numbering as written, empty where there is none. */
    public String number() {
        return joined(piece -> piece.part() == Part.NUMBER).strip();
    }

    /** The heading as written, without its number. */
    public String heading() {
        return joined(piece -> piece.part() == Part.HEADING).replace("\n", "").strip();
    }

    /** The running text as written, without number, heading, labels and attributes. */
    public String body() {
        return joined(piece -> piece.part() == Part.BODY).strip();
    }

    /** What the node says: its heading, or its running text where it has none. Offsets for a split count in here. */
    public String text() {
        return level.hasHeading() ? heading() : body();
    }

    /** The heading without its closing full stop or colon; the whole text where there is no heading. */
    public String title() {
        return Signs.trimmed(text());
    }

    /** Who, by when and the like, as far as the document says so, without closing full stops. */
    public Map<Part, String> attributes() {
        Map<Part, String> attributes = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String value = part.isAttribute() ? Signs.value(joined(piece -> piece.part() == part)) : "";
            if (!value.isEmpty()) {
                attributes.put(part, value);
            }
        }
        return attributes;
    }

    /** Where this node's own text stands in the source. */
    public List<Span> spans() {
        return Piece.spans(pieces);
    }

    /** Where one part of this node stands in the source. */
    public List<Span> spans(Part part) {
        return Piece.spans(pieces.stream().filter(piece -> piece.part() == part).toList());
    }

    /** This node and everything below it, in the order of the tree. */
    public Stream<DraftNode> all() {
        List<DraftNode> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    void collect(List<DraftNode> all) {
        all.add(this);
        children.forEach(child -> child.collect(all));
    }

    /** The first place of the source that this node or anything below it came from. */
    public int start() {
        int own = pieces.isEmpty() ? Integer.MAX_VALUE : pieces.getFirst().start();
        return children.isEmpty() ? own : Math.min(own, children.getFirst().start());
    }

    /**
     * Every piece of this node and below, in reading order: a piece of its own that stands after a child, or between two pieces of it as
     * in a table, comes there.
     */
    List<Piece> inReadingOrder() {
        List<Piece> ordered = new ArrayList<>();
        int next = 0;
        for (DraftNode child : children) {
            if (next == 0 && !pieces.isEmpty()) {
                ordered.add(pieces.get(next++));
            }
            for (Piece below : child.inReadingOrder()) {
                while (next < pieces.size() && pieces.get(next).start() < below.start()) {
                    ordered.add(pieces.get(next++));
                }
                ordered.add(below);
            }
        }
        ordered.addAll(pieces.subList(next, pieces.size()));
        return ordered;
    }

    /** With the attributes of what it stands under that it does not have itself. */
    DraftNode heirOf(DraftNode above, Set<Part> parts) {
        Map<Part, String> own = attributes();
        List<Piece> inherited = above.pieces.stream().filter(piece -> parts.contains(piece.part()) && !own.containsKey(piece.part())).toList();
        if (inherited.isEmpty()) {
            return this;
        }
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(inherited);
        return with(all);
    }

    DraftNode with(List<Piece> newPieces) {
        return new DraftNode(id, level, newPieces, children, dropped);
    }

    DraftNode holding(List<DraftNode> newChildren) {
        return new DraftNode(id, level, pieces, newChildren, dropped);
    }

    DraftNode marked(boolean nowDropped) {
        return new DraftNode(id, level, pieces, children, nowDropped);
    }

    /** Moved to another place, where it opens a line of its own. */
    DraftNode onNewLine() {
        if (pieces.isEmpty()) {
            return this;
        }
        List<Piece> opened = new ArrayList<>(pieces);
        opened.set(0, opened.getFirst().placed(true));
        return with(opened);
    }

    private String joined(Predicate<Piece> wanted) {
        List<Piece> found = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (wanted.test(piece)) {
                found.add(piece);
            }
        }
        return Piece.join(found);
    }
}
