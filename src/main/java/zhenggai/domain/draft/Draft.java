package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import zhenggai.domain.Refused;

/**
 * A document as it was understood: its source text, what it says about the inspection, the tree, the questions it raises, and what it
 * names at which place, in the order of the source. Every change gives a new draft, or refuses with a sentence and changes nothing.
 * {@code nextId} is the id of the next new node.
 */
public record Draft(
        DocumentKind kind, String source, InspectionFacts facts, List<DraftNode> roots, List<DraftWarning> warnings, List<Mention> mentions, int nextId) {

    public Draft {
        roots = List.copyOf(roots);
        warnings = List.copyOf(warnings);
        mentions = List.copyOf(mentions);
    }

    /** A draft of which nobody looked up what it names. */
    public Draft(DocumentKind kind, String source, InspectionFacts facts, List<DraftNode> roots, List<DraftWarning> warnings, int nextId) {
        this(kind, source, facts, roots, warnings, List.of(), nextId);
    }

    /** Everything in the tree, dropped nodes included, in the order of the tree. */
    public Stream<DraftNode> all() {
        List<DraftNode> all = new ArrayList<>();
        roots.forEach(root -> root.collect(all));
        return all.stream();
    }

    public Optional<DraftNode> node(int id) {
        return all().filter(node -> node.id() == id).findFirst();
    }

    /** The title, or nothing where the document has none or it was dropped. */
    public String title() {
        return roots.stream().filter(node -> node.level() == Level.TITLE && !node.dropped()).findFirst().map(DraftNode::heading).orElse("");
    }

    public List<DraftNode> sections() {
        return roots.stream().filter(node -> node.level() == Level.SECTION && !node.dropped()).toList();
    }

    /** Categories with their findings and measures, in order; what was dropped is left out. */
    public List<DraftCategory> categories() {
        return new CaseView(this).categories();
    }

    /** Every text that has no place in a case, in order, dropped texts included. */
    public List<OtherText> other() {
        return new CaseView(this).other();
    }

    /** What is named inside a node itself, not in what hangs below it. */
    public List<Mention> mentions(DraftNode node) {
        List<Span> spans = node.spans();
        return mentions.stream().filter(mention -> spans.stream().anyMatch(span -> span.holds(mention.span()))).toList();
    }

    /** How many characters of the source, blanks aside, are in no node. Always 0, or something is wrong with the reader. */
    public int lost() {
        BitSet held = new BitSet(source.length());
        all().flatMap(node -> node.spans().stream()).forEach(span -> held.set(span.start(), span.end()));
        int lost = 0;
        for (int i = held.nextClearBit(0); i < source.length(); i = held.nextClearBit(i + 1)) {
            if (!isBlank(source.charAt(i))) {
                lost++;
            }
        }
        return lost;
    }

    /** The tree as text again: as read, apart from empty lines and blanks at the ends of lines. */
    public String print() {
        StringBuilder printed = new StringBuilder();
        for (DraftNode root : roots) {
            for (Piece piece : root.inReadingOrder()) {
                if (piece.onNewLine() && !printed.isEmpty()) {
                    printed.append('\n');
                }
                printed.append(piece.text());
            }
        }
        return printed.isEmpty() ? "" : printed.append('\n').toString();
    }

    /** The line of the source, counted from 1, in which an offset lies. */
    public int lineOf(int offset) {
        return 1 + (int) source.chars().limit(Math.min(offset, source.length())).filter(c -> c == '\n').count();
    }

    /** Blanks of every width, and the marks that have none. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    /** @throws Refused when the new text is blank */
    public Draft retitle(int id, String newText) {
        return grown(new TreeEdit(this).retitle(id, newText));
    }

    /** Leaves a node and everything below it out of the case. It stays in the tree, marked. */
    public Draft drop(int id) {
        return grown(new TreeEdit(this).drop(id));
    }

    public Draft restore(int id) {
        return grown(new TreeEdit(this).restore(id));
    }

    /**
     * Takes a node into the case, with those above it that were left out; what else hangs below those stays out.
     *
     * @throws Refused when it is not left out
     */
    public Draft take(int id) {
        return grown(new Ticks(this).take(id));
    }

    /** Leaves it out, unless it is already. */
    public Draft leave(int id) {
        return isLeftOut(id) ? this : drop(id);
    }

    /** Every node in, or every node but the title out. */
    public Draft takeAll() {
        return grown(new Ticks(this).all());
    }

    public Draft takeNone() {
        return grown(new Ticks(this).none());
    }

    /** Whether the node, or one above it, was dropped. */
    public boolean isLeftOut(int id) {
        return new Ticks(this).isLeftOut(id);
    }

    /** One level up: the nodes after it that are lower come under it, as with headings in a text program. */
    public Draft promote(int id) {
        return grown(new TreeEdit(this).promote(id));
    }

    /** One level down, to the end of the node before it. */
    public Draft demote(int id) {
        return grown(new TreeEdit(this).demote(id));
    }

    public Draft moveUp(int id) {
        return grown(new TreeEdit(this).shift(id, -1));
    }

    public Draft moveDown(int id) {
        return grown(new TreeEdit(this).shift(id, 1));
    }

    /** To the end of another node's children. */
    public Draft moveInto(int id, int newParent) {
        return grown(new TreeEdit(this).moveInto(id, newParent));
    }

    /** Drags a node to another, before, into or after it, where it takes the level that the place asks for. */
    public Draft place(int id, int target, Beside where) {
        return grown(new Placing(this, id).to(target, where));
    }

    public Draft mergeWithPrevious(int id) {
        return grown(new TreeEdit(this).mergeWithPrevious(id));
    }

    /** Cuts a node in two at an offset of its {@link DraftNode#text()}; what hangs below goes with the second. */
    public Draft splitAt(int id, int offset) {
        List<DraftNode> split = new TreeEdit(this).splitAt(id, offset);
        return new Draft(kind, source, facts, split, warnings, mentions, nextId + 1);
    }

    /** The same tree taken for another sort of document, when the user knows better. */
    public Draft takenAs(DocumentKind newKind) {
        return new Draft(newKind, source, facts, roots, warnings, mentions, nextId);
    }

    private Draft grown(List<DraftNode> newRoots) {
        return new Draft(kind, source, facts, newRoots, warnings, mentions, nextId);
    }
}
