package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import zhenggai.paper.office.OfficeText;

/** The text of one paragraph as a reader sees it, however many runs it is scattered over; what is replaced in it keeps the look of its run. */
final class ParagraphText {
    /** Begins a new page. */
    static final char PAGE = '\f';
    /** Not on the page, or in paragraphs of its own. */
    private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "del", "moveFrom", "txbxContent", "p", "Fallback");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;

    /** A text element, where it begins and ends in the paragraph, and what it will say. */
    private record Piece(Element element, int from, int to, StringBuilder says) {
        boolean isChanged() {
            return !says.toString().contentEquals(element.getTextContent());
        }
    }

    ParagraphText(Element paragraph) {
        StringBuilder all = new StringBuilder();
        collect(paragraph, all);
        this.text = all.toString();
    }

    String text() {
        return text;
    }

    private void collect(Element parent, StringBuilder all) {
        for (Element child : Nodes.children(parent)) {
            String name = child.getLocalName();
            if (SKIPPED.contains(name)) {
                continue;
            }
            if (!Nodes.is(child.getParentNode(), "r")) {
                collect(child, all);
                continue;
            }
            switch (name) {
                case "t" -> add(child, all);
                case "tab", "ptab" -> all.append('\t');
                case "br" -> all.append(Nodes.attribute(child, "type").equals("page") ? PAGE : '\n');
                case "cr" -> all.append('\n');
                case "noBreakHyphen" -> all.append('-');
                default -> collect(child, all);
            }
        }
    }

    private void add(Element element, StringBuilder all) {
        String says = element.getTextContent().replaceAll("[\\r\\n\\t]", " ");
        pieces.add(new Piece(element, all.length(), all.length() + says.length(), new StringBuilder(says)));
        all.append(says);
    }

    /** Later places first, so that the earlier ones stay where they are. */
    void replace(int from, int to, String with) {
        String said = with;
        for (Piece piece : pieces) {
            if (piece.from() < to && piece.to() > from) {
                piece.says().replace(Math.max(from, piece.from()) - piece.from(), Math.min(to, piece.to()) - piece.from(), said);
                said = "";
            }
        }
    }

    /** Nothing of its text is left. */
    void clear() {
        pieces.forEach(piece -> piece.says().setLength(0));
    }

    /** Writes what was replaced into the paragraph. */
    void write() {
        pieces.stream().filter(Piece::isChanged).forEach(ParagraphText::write);
    }

    /** Lines become breaks within the run. */
    private static void write(Piece piece) {
        Element first = piece.element();
        Document document = first.getOwnerDocument();
        Node run = first.getParentNode();
        String[] lines = OfficeText.of(piece.says().toString()).split("\n", -1);
        say(first, lines[0]);
        Node before = first.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            run.insertBefore(document.createElementNS(first.getNamespaceURI(), named(first, "br")), before);
            Element next = document.createElementNS(first.getNamespaceURI(), named(first, "t"));
            say(next, lines[i]);
            run.insertBefore(next, before);
        }
    }

    private static String named(Element like, String name) {
        return like.getPrefix() == null ? name : like.getPrefix() + ":" + name;
    }

    private static void say(Element element, String text) {
        element.setTextContent(text);
        element.setAttributeNS(XML, "xml:space", "preserve");
    }
}
